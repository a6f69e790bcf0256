package palpa.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import palpa.model.Labelled;

/** Something that can be done by a key, as the enums of keys say it of each page. Immutable; any thread. */
public interface Keyed extends Labelled {

    /** By which key. */
    KeyPress press();

    /** What it does, a few words. */
    String words();

    /** The key as it is written on its cap. */
    default String key() {
        return press().cap();
    }

    /** Its key and what it does. */
    default KeyWord keyWord() {
        return new KeyWord(key(), words());
    }

    /** Whether {@code event}, a key press, asks for this; control, alt and meta are left to the system. */
    default boolean isAskedBy(KeyEvent event) {
        return press().isPlainly(event);
    }

    /** The first of {@code all} that {@code event}, a key press, asks for. */
    static <K extends Keyed> Optional<K> find(K[] all, KeyEvent event) {
        return Arrays.stream(all).filter(known -> known.isAskedBy(event)).findFirst();
    }

    /** The keys of {@code all} and what they do, for the sheet of keys. */
    static List<KeyWord> keyWords(Keyed... all) {
        return Arrays.stream(all).map(Keyed::keyWord).toList();
    }
}
