package palpa.ui.practice;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.ui.kit.KeyPress;

/** Answers by key on a scale from 0 to 10: a digit of either block, or X for ten. Any thread. */
final class AnswerKeys {

    /** The key for ten, as it is written on its cap. */
    static final String TEN = "X";

    private AnswerKeys() {}

    /** The answer that {@code event}, a key press, gives; control, alt and meta are left to the system. */
    static OptionalInt of(KeyEvent event) {
        boolean plain = !KeyPress.isCommand(event);
        return plain ? find(event.getCode()) : OptionalInt.empty();
    }

    private static OptionalInt find(KeyCode code) {
        if (code == KeyCode.X) {
            return OptionalInt.of(10);
        }
        String digit = code.getName().replace("Numpad ", "");
        return code.isDigitKey() && digit.length() == 1 ? OptionalInt.of(Integer.parseInt(digit)) : OptionalInt.empty();
    }
}
