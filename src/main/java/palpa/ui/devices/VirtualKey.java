package palpa.ui.devices;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.session.Words;
import palpa.ui.kit.KeyWord;

/** The key that begins with virtual gloves, wherever that is offered. */
final class VirtualKey {

    static final KeyWord WORD = new KeyWord("V", Words.of("ui.help.virtual"));

    private VirtualKey() {}

    /** Presses {@code button} where {@code event} is that key; answers whether it is. */
    static boolean fire(KeyEvent event, Button button) {
        boolean asked = event.getCode() == KeyCode.V && !event.isShortcutDown() && !event.isAltDown();
        if (asked) {
            button.fire();
        }
        return asked;
    }
}
