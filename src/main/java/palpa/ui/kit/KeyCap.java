package palpa.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A key as it stands beside its action. FX thread only. */
public final class KeyCap extends Label {

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
