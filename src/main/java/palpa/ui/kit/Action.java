package palpa.ui.kit;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.session.Words;

/**
 * What can be done by a key in the window and in practice, and by which; other pages have keys of their own. Immutable; any thread.
 *
 * <p>The first key stands beside the action on screen; the others are the same key on a keypad or another layout.
 */
public enum Action implements Keyed {
    PAUSE("Space", KeyCode.SPACE),
    NEXT_STEP("N", KeyCode.N),
    PREVIOUS_STEP("P", KeyCode.P),
    ASK("A", KeyCode.A),
    END("E", KeyCode.E),
    PROGRAMS("G", KeyCode.G),
    MARK("M", KeyCode.M),
    RECORD("R", KeyCode.R),
    ZERO("K", KeyCode.K),
    ZOOM_IN("+", KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
    ZOOM_OUT("−", KeyCode.MINUS, KeyCode.SUBTRACT),
    ZOOM_RESET("Z", KeyCode.Z),
    CURSOR("C", KeyCode.C),
    LEGEND("L", KeyCode.L),
    SITES("S", KeyCode.S),
    EXAMPLE("J", KeyCode.J),
    LIBRARY("O", KeyCode.O),
    TRAINEE("W", KeyCode.W),
    DEVICES("D", KeyCode.D),
    CHECKLIST("F3", KeyCode.F3),
    SETTINGS("F2", KeyCode.F2, KeyCode.F10),
    THEME("T", KeyCode.T),
    WHERE("F5", KeyCode.F5),
    VOICE("F6", KeyCode.F6),
    CUE_SOUND("F7", KeyCode.F7),
    SPEAK_FOCUS("F8", KeyCode.F8),
    PRESSURE_SOUND("F9", KeyCode.F9),
    METRONOME("B", KeyCode.B),
    FULL_SCREEN("F11", KeyCode.F11),
    HELP("F1", KeyCode.F1, KeyCode.HELP),
    BACK("Esc", KeyCode.ESCAPE);

    private final KeyPress press;

    Action(String cap, KeyCode... codes) {
        press = KeyPress.of(cap, codes);
    }

    /** What {@code event}, a key press, asks for; empty where it asks for nothing. */
    public static Optional<Action> of(KeyEvent event) {
        return Keyed.find(values(), event);
    }

    @Override
    public KeyPress press() {
        return press;
    }

    @Override
    public String words() {
        return Words.of("ui.help." + label());
    }

    /** What writes a question mark asks for help, by whichever key. */
    @Override
    public boolean isAskedBy(KeyEvent event) {
        return press.isPlainly(event) || this == HELP && !KeyPress.isCommand(event) && "?".equals(event.getText());
    }
}
