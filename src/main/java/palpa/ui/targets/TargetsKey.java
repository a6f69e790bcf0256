package palpa.ui.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.session.Words;
import palpa.ui.kit.KeyPress;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Keyed;

/** What can be done by a key on the page of targets; digits, H and I pick a region as in practice. */
enum TargetsKey implements Keyed {
    USE("U", KeyCode.U),
    COPY("C", KeyCode.C),
    DELETE("Del", KeyCode.DELETE),
    IMPORT("F", KeyCode.F),
    EXPORT("X", KeyCode.X),
    SAVE("Ctrl S"),
    BACK("Esc", KeyCode.ESCAPE);

    private final KeyPress press;

    TargetsKey(String cap, KeyCode... codes) {
        press = KeyPress.of(cap, codes);
    }

    @Override
    public KeyPress press() {
        return press;
    }

    /** What {@code event}, a key press, asks for. */
    static Optional<TargetsKey> of(KeyEvent event) {
        if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.S ? Optional.of(SAVE) : Optional.empty();
        }
        return Keyed.find(values(), event);
    }

    @Override
    public String words() {
        return Words.of("targets.key." + label());
    }

    /** All of them, for the sheet of keys. */
    static List<KeyWord> all() {
        List<KeyWord> all = new ArrayList<>(Keyed.keyWords(values()));
        all.add(new KeyWord("1 … I", Words.of("targets.key.regions")));
        return all;
    }
}
