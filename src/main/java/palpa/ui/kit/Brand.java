package palpa.ui.kit;

import javafx.scene.control.Label;

/** The name of the program, first in the header of every page; never cut. FX thread only. */
public final class Brand extends Label {

    public Brand() {
        super("Palpa");
        getStyleClass().add("brand");
        setMinWidth(USE_PREF_SIZE);
    }
}
