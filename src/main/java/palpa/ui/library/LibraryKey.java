package palpa.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.session.Words;
import palpa.ui.kit.KeyPress;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Keyed;

/** What can be done by a key in the library. */
enum LibraryKey implements Keyed {
    OPEN("Enter", KeyCode.ENTER),
    SEARCH("/", KeyCode.SLASH, KeyCode.DIVIDE),
    WORST_FIRST("Q", KeyCode.Q),
    NEWEST_FIRST("N", KeyCode.N),
    COMPARE("C", KeyCode.C),
    CLASS_REPORT("E", KeyCode.E),
    TAGS("A", KeyCode.A),
    SHEET("S", KeyCode.S),
    IMPORT("I", KeyCode.I),
    LOOK_AGAIN("F5", KeyCode.F5),
    REBUILD("Shift F5"),
    BACK("Esc", KeyCode.ESCAPE);

    private final KeyPress press;

    LibraryKey(String cap, KeyCode... codes) {
        press = KeyPress.of(cap, codes);
    }

    @Override
    public KeyPress press() {
        return press;
    }

    /** What {@code event}, a key press, asks for; control and F also search. */
    static Optional<LibraryKey> of(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown()) {
            return event.getCode() == KeyCode.F ? Optional.of(SEARCH) : Optional.empty();
        }
        if (!event.isAltDown() && event.getCode() == KeyCode.F5 && event.isShiftDown()) {
            return Optional.of(REBUILD);
        }
        return Keyed.find(values(), event);
    }

    /** What writes a slash searches, wherever the slash is. */
    @Override
    public boolean isAskedBy(KeyEvent event) {
        return press.isPlainly(event) || this == SEARCH && press.isWritten(event);
    }

    @Override
    public String words() {
        return Words.of("library.key." + label());
    }

    /** All of them, for the sheet of keys. */
    static List<KeyWord> all() {
        return Keyed.keyWords(values());
    }
}
