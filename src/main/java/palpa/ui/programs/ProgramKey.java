package palpa.ui.programs;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.session.Words;
import palpa.ui.kit.KeyPress;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Keyed;

/** What can be done by a key on the page of programs. */
enum ProgramKey implements Keyed {
    BEGIN("Enter", KeyCode.ENTER),
    SEARCH("/", KeyCode.SLASH, KeyCode.DIVIDE),
    NEW("N", KeyCode.N),
    COPY("C", KeyCode.C),
    EDIT("E", KeyCode.E),
    DELETE("Del", KeyCode.DELETE, KeyCode.BACK_SPACE),
    IMPORT("I", KeyCode.I),
    EXPORT("X", KeyCode.X),
    TARGETS("A", KeyCode.A),
    ASSIGN("S", KeyCode.S),
    DONE("K", KeyCode.K),
    TAKE_BACK("U", KeyCode.U),
    BACK("Esc", KeyCode.ESCAPE);

    private final KeyPress press;

    ProgramKey(String cap, KeyCode... codes) {
        press = KeyPress.of(cap, codes);
    }

    @Override
    public KeyPress press() {
        return press;
    }

    /** What {@code event}, a key press, asks for. */
    static Optional<ProgramKey> of(KeyEvent event) {
        return Keyed.find(values(), event);
    }

    /** What writes a slash searches, wherever the slash is. */
    @Override
    public boolean isAskedBy(KeyEvent event) {
        return press.isPlainly(event) || this == SEARCH && press.isWritten(event);
    }

    @Override
    public String words() {
        return Words.of("programs.key." + label());
    }

    /** All of them, for the sheet of keys. */
    static List<KeyWord> all() {
        return Keyed.keyWords(values());
    }
}
