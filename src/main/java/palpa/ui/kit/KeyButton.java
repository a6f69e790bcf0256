package palpa.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** A button with its key beside its words, never cut short. FX thread only. */
public final class KeyButton extends Button {

    /**
     * @param id names it in the scene
     * @param key what it does, and the key on its cap
     */
    public KeyButton(String id, KeyWord key, Runnable action) {
        super(key.words(), new KeyCap(key.key()));
        setId(id);
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }
}
