package palpa.ui.kit;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/** A sentence for the person, wrapped; it takes no room while there is nothing to tell. FX thread only. */
public final class Told extends Label {

    /**
     * @param id names it in the scene
     * @param style its style class
     */
    public Told(String id, String style) {
        setId(id);
        getStyleClass().add(style);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(textProperty().isNotEmpty());
    }

    /** Advice that follows {@code words}. */
    public static Told advice(String id, ObservableStringValue words) {
        Told told = new Told(id, "device-advice");
        told.textProperty().bind(words);
        return told;
    }
}
