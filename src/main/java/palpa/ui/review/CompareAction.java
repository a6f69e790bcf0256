package palpa.ui.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.session.Words;
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

    private final String key;
    private final List<KeyCode> codes;

    CompareAction(String key, KeyCode... codes) {
        this.key = key;
        this.codes = List.of(codes);
    }

    /** What {@code event}, a key press, asks for; control, alt and meta are left to the system. */
    static Optional<CompareAction> of(KeyEvent event) {
        return Arrays.stream(values()).filter(action -> action.isPlainly(event)).findFirst();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<KeyCode> codes() {
        return codes;
    }

    @Override
    public String words() {
        return Words.of("review.compare.help." + label());
    }
}
