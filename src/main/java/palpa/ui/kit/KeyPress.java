package palpa.ui.kit;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key on the keyboard. Immutable; any thread.
 *
 * @param cap as it is written on its cap
 * @param codes the one on the cap, and the same key on a keypad or another layout
 */
public record KeyPress(String cap, List<KeyCode> codes) {

    public KeyPress {
        codes = List.copyOf(codes);
    }

    public static KeyPress of(String cap, KeyCode... codes) {
        return new KeyPress(cap, List.of(codes));
    }

    /** Whether {@code event}, a key press, is of this key alone; control, alt and meta are left to the system. */
    public boolean isPlainly(KeyEvent event) {
        return !isCommand(event) && codes.contains(event.getCode());
    }

    /** Whether {@code event}, a key press without control, alt and meta, writes what is on the cap, by whichever key. */
    public boolean isWritten(KeyEvent event) {
        return !isCommand(event) && cap.equals(event.getText());
    }

    /** Whether {@code event}, a key press, comes with control, alt or meta. */
    public static boolean isCommand(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }
}
