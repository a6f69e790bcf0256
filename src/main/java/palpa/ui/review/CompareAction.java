package palpa.ui.review;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.session.Words;
import palpa.ui.kit.KeyPress;
import palpa.ui.kit.Keyed;

/** What can be done by a key while two sessions are compared. Immutable; any thread. */
enum CompareAction implements Keyed {
    OVER("V", KeyCode.V),
    ALIGN_START("S", KeyCode.S),
    ALIGN_STEP("A", KeyCode.A),
    EARLIER(",", KeyCode.COMMA),
    LATER(".", KeyCode.PERIOD),
    BACK("←", KeyCode.LEFT, KeyCode.KP_LEFT),
    FORTH("→", KeyCode.RIGHT, KeyCode.KP_RIGHT),
    ZOOM_IN("+", KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
    ZOOM_OUT("−", KeyCode.MINUS, KeyCode.SUBTRACT),
    ZOOM_ALL("0", KeyCode.DIGIT0, KeyCode.NUMPAD0),
    OTHER("X", KeyCode.X),
    LEAVE("Esc", KeyCode.ESCAPE);

    private final KeyPress press;

    CompareAction(String cap, KeyCode... codes) {
        press = KeyPress.of(cap, codes);
    }

    /** What {@code event}, a key press, asks for; control, alt and meta are left to the system. */
    static Optional<CompareAction> of(KeyEvent event) {
        return Keyed.find(values(), event);
    }

    @Override
    public KeyPress press() {
        return press;
    }

    @Override
    public String words() {
        return Words.of("review.compare.help." + label());
    }
}
