package palpa.ui.review;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.model.Labelled;
import palpa.session.Words;
import palpa.ui.kit.KeyWord;

/** What can be done by a key while two sessions are compared. Immutable; any thread. */
enum CompareAction implements Labelled {
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
    private final KeyCode[] codes;

    CompareAction(String key, KeyCode... codes) {
        this.key = key;
        this.codes = codes;
    }

    /** What {@code event}, a key press, asks for; control, alt and meta are left to the system. */
    static Optional<CompareAction> of(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(action -> Arrays.asList(action.codes).contains(event.getCode()))
                .findFirst();
    }

    /** The key as it is written on its cap. */
    String key() {
        return key;
    }

    /** Its key and what it does. */
    KeyWord keyWord() {
        return new KeyWord(key, Words.of("review.compare.help." + label()));
    }
}
