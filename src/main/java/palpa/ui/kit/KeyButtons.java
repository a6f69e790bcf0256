package palpa.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;

/** The buttons of a page by what they do, so that their keys press them. FX thread only. */
public final class KeyButtons<K extends Enum<K> & Keyed> {

    private final String page;
    private final Map<K, Button> buttons;

    /** @param page names the buttons in the scene */
    public KeyButtons(String page, Class<K> keys) {
        this.page = page;
        buttons = new EnumMap<>(keys);
    }

    /** Makes the button of {@code key}. */
    public Button make(K key, Runnable action) {
        Button button = new KeyButton(page + "-" + key.label(), key.keyWord(), action);
        buttons.put(key, button);
        return button;
    }

    /** Enables or disables the button of {@code key}, which was made before. */
    public void enable(K key, boolean enabled) {
        buttons.get(key).setDisable(!enabled);
    }

    /** Presses the button of {@code key}, which was made before; one that is disabled does nothing. */
    public void press(K key) {
        buttons.get(key).fire();
    }
}
