package palpa.ui.review;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.model.Labelled;
import palpa.session.Words;
import palpa.ui.kit.KeyWord;

/** What can be done in review by a key, and by which. Immutable; any thread. */
enum ReviewAction implements Labelled {
    PLAY("Space", Held.NOTHING, KeyCode.SPACE),
    BACK("←", Held.NOTHING, KeyCode.LEFT, KeyCode.KP_LEFT),
    FORTH("→", Held.NOTHING, KeyCode.RIGHT, KeyCode.KP_RIGHT),
    BACK_LITTLE("Shift ←", Held.SHIFT, KeyCode.LEFT, KeyCode.KP_LEFT),
    FORTH_LITTLE("Shift →", Held.SHIFT, KeyCode.RIGHT, KeyCode.KP_RIGHT),
    BACK_SAMPLE("Ctrl ←", Held.CONTROL, KeyCode.LEFT, KeyCode.KP_LEFT),
    FORTH_SAMPLE("Ctrl →", Held.CONTROL, KeyCode.RIGHT, KeyCode.KP_RIGHT),
    TO_START("Home", Held.NOTHING, KeyCode.HOME),
    TO_END("End", Held.NOTHING, KeyCode.END),
    NEXT_ERROR("E", Held.NOTHING, KeyCode.E),
    PREVIOUS_ERROR("Shift E", Held.SHIFT, KeyCode.E),
    STEPS("S", Held.NOTHING, KeyCode.S),
    NEXT_NOTE("M", Held.NOTHING, KeyCode.M),
    PREVIOUS_NOTE("Shift M", Held.SHIFT, KeyCode.M),
    SLOWER("<", Held.PERHAPS_SHIFT, KeyCode.COMMA, KeyCode.LESS),
    FASTER(">", Held.PERHAPS_SHIFT, KeyCode.PERIOD, KeyCode.GREATER),
    ZOOM_IN("+", Held.PERHAPS_SHIFT, KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
    ZOOM_OUT("−", Held.PERHAPS_SHIFT, KeyCode.MINUS, KeyCode.SUBTRACT),
    ZOOM_ALL("0", Held.NOTHING, KeyCode.DIGIT0, KeyCode.NUMPAD0),
    SELECT_START("[", Held.NOTHING, KeyCode.OPEN_BRACKET),
    SELECT_END("]", Held.NOTHING, KeyCode.CLOSE_BRACKET),
    COMMENT("C", Held.NOTHING, KeyCode.C),
    MARK("K", Held.NOTHING, KeyCode.K),
    CORRECT("R", Held.NOTHING, KeyCode.R),
    TEACH("A", Held.NOTHING, KeyCode.A),
    TAGS("G", Held.NOTHING, KeyCode.G),
    EXAMPLE("U", Held.NOTHING, KeyCode.U),
    DELETE("Del", Held.NOTHING, KeyCode.DELETE),
    UNDO("Ctrl Z", Held.CONTROL, KeyCode.Z),
    EDIT("F2", Held.NOTHING, KeyCode.F2),
    SEEN("V", Held.NOTHING, KeyCode.V),
    COMPARE("X", Held.NOTHING, KeyCode.X),
    CURVE("L", Held.NOTHING, KeyCode.L),
    EXPORT("F", Held.NOTHING, KeyCode.F),
    LEAVE("Esc", Held.NOTHING, KeyCode.ESCAPE);

    /** What has to be held down with the key. */
    private enum Held {
        NOTHING,
        SHIFT,
        PERHAPS_SHIFT,
        CONTROL
    }

    private final String key;
    private final Held held;
    private final KeyCode[] codes;

    ReviewAction(String key, Held held, KeyCode... codes) {
        this.key = key;
        this.held = held;
        this.codes = codes;
    }

    /** What {@code event}, a key press, asks for; empty where it asks for nothing. */
    static Optional<ReviewAction> of(KeyEvent event) {
        return Arrays.stream(values()).filter(action -> action.isAskedBy(event)).findFirst();
    }

    /** Its key and what it does. */
    KeyWord keyWord() {
        return new KeyWord(key, Words.of("review.help." + label()));
    }

    /** The key as it is written on its cap. */
    String key() {
        return key;
    }

    /** Whether {@code event}, a key press, asks for this; alt and meta are left to the system. */
    boolean isAskedBy(KeyEvent event) {
        return !event.isMetaDown() && (isWritten(event) || isHeld(event) && isCode(event.getCode()));
    }

    /** A bracket is written with AltGr on many keyboards, which comes as control and alt. */
    private boolean isWritten(KeyEvent event) {
        return (this == SELECT_START || this == SELECT_END) && key.equals(event.getText());
    }

    private boolean isHeld(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() != (held == Held.CONTROL)) {
            return false;
        }
        return held == Held.PERHAPS_SHIFT || event.isShiftDown() == (held == Held.SHIFT);
    }

    private boolean isCode(KeyCode code) {
        for (KeyCode mine : codes) {
            if (mine == code) {
                return true;
            }
        }
        return false;
    }
}
