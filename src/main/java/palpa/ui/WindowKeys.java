package palpa.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.ui.kit.Action;

/**
 * The keys that work wherever the focus is, except while text is typed. FX thread only.
 *
 * <p>Enter presses the button that has the focus, which by itself answers to the space bar only. The page that is shown
 * is asked first, then the window; while a sheet lies over the page only the window is.
 */
final class WindowKeys {

    /** What the window itself does by key, on every page. */
    static final List<Action> ACTIONS = List.of(
            Action.PROGRAMS,
            Action.LIBRARY,
            Action.TRAINEE,
            Action.CHECKLIST,
            Action.DEVICES,
            Action.SETTINGS,
            Action.THEME,
            Action.VOICE,
            Action.CUE_SOUND,
            Action.SPEAK_FOCUS,
            Action.PRESSURE_SOUND,
            Action.METRONOME,
            Action.FULL_SCREEN,
            Action.HELP,
            Action.BACK);

    /** What keys do. */
    interface Deeds {

        /** Gives the key to the page that is shown, unless something lies over it; answers whether it was used. */
        boolean pressedOnPage(KeyEvent event);

        /** Does what is asked for; answers whether there was something to do. */
        boolean perform(Action action);
    }

    private final Deeds deeds;
    private boolean used;

    private WindowKeys(Deeds deeds) {
        this.deeds = deeds;
    }

    /** Lets {@code deeds} be done by the keys pressed in {@code scene}. */
    static void listen(Scene scene, Deeds deeds) {
        WindowKeys keys = new WindowKeys(deeds);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.used = false);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
    }

    /** A key that opened a text field is not typed into it as well. */
    private void type(KeyEvent event) {
        if (used) {
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        } else if (!isTyping(event) && isUsed(event)) {
            used = true;
            event.consume();
        }
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                && event.getCode() != KeyCode.ESCAPE
                && !event.getCode().isFunctionKey();
    }

    private boolean isUsed(KeyEvent event) {
        if (deeds.pressedOnPage(event)) {
            return true;
        }
        Optional<Action> action = Action.of(event);
        return action.isPresent() && deeds.perform(action.get());
    }
}
