package palpa.ui.kit;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.model.Labelled;

/** Something that can be done by a key, as the enums of keys say it of each page. Immutable; any thread. */
public interface Keyed extends Labelled {

    /** The key as it is written on its cap. */
    String key();

    /** The key's codes: the one on the cap, and the same key on a keypad or another layout. */
    List<KeyCode> codes();

    /** What it does, a few words. */
    String words();

    /** Its key and what it does. */
    default KeyWord keyWord() {
        return new KeyWord(key(), words());
    }

    /** Whether {@code event}, a key press, is of one of its keys alone; control, alt and meta are left to the system. */
    default boolean isPlainly(KeyEvent event) {
        return !isCommand(event) && codes().contains(event.getCode());
    }

    /** Whether {@code event}, a key press without control, alt and meta, writes what is on the cap, by whichever key. */
    default boolean isWritten(KeyEvent event) {
        return !isCommand(event) && key().equals(event.getText());
    }

    /** Whether {@code event}, a key press, comes with control, alt or meta. */
    static boolean isCommand(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }
}
