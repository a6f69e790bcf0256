package palpa.ui.devices;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.session.Words;
import palpa.ui.kit.KeyPress;
import palpa.ui.kit.KeyWord;

/** The key that begins with virtual gloves, wherever that is offered. */
final class VirtualKey {

    private static final KeyPress PRESS = KeyPress.of("V", KeyCode.V);

    static final KeyWord WORD = new KeyWord(PRESS.cap(), Words.of("ui.help.virtual"));

    private VirtualKey() {}

    /** Presses {@code button} where {@code event} is that key; answers whether it is. */
    static boolean fire(KeyEvent event, Button button) {
        boolean asked = PRESS.isPlainly(event);
        if (asked) {
            button.fire();
        }
        return asked;
    }
}
