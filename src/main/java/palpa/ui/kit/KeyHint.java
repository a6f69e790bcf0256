package palpa.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What can be done, and its keys beside it, in small. FX thread only. */
public final class KeyHint extends HBox {

    public KeyHint(String what, String... keys) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("key-hint");
        if (!what.isEmpty()) {
            Label word = new Label(what);
            word.getStyleClass().add("small-muted");
            word.setMinWidth(USE_PREF_SIZE);
            getChildren().add(word);
        }
        for (String key : keys) {
            getChildren().add(new KeyCap(key));
        }
    }
}
