package palpa.ui.programs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.model.Labelled;
import palpa.session.Words;
import palpa.ui.kit.KeyWord;

/** What can be done by a key on the page of programs. */
enum ProgramKey implements Labelled {
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

    private final String key;
    private final List<KeyCode> codes;

    ProgramKey(String key, KeyCode... codes) {
        this.key = key;
        this.codes = List.of(codes);
    }

    String key() {
        return key;
    }

    /** What {@code event}, a key press, asks for. */
    static Optional<ProgramKey> of(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(known ->
                        known.codes.contains(event.getCode()) || known == SEARCH && known.key.equals(event.getText()))
                .findFirst();
    }

    String words() {
        return Words.of("programs.key." + label());
    }

    /** All of them, for the sheet of keys. */
    static List<KeyWord> all() {
        return Arrays.stream(values())
                .map(known -> new KeyWord(known.key, known.words()))
                .toList();
    }
}
