package palpa.ui.plot;

import javafx.scene.control.Label;

/** What stands under the cursor, in the upper right corner of a chart; not there without a cursor. FX thread only. */
final class ReadoutLabel extends Label {

    private static final double MARGIN = 12;

    ReadoutLabel() {
        getStyleClass().add("chart-readout");
        setMouseTransparent(true);
        setManaged(false);
        hide();
    }

    void show(String words) {
        setVisible(true);
        setText(words);
    }

    void hide() {
        setVisible(false);
    }

    /** What it says; empty while it is not there. */
    String words() {
        return isVisible() ? getText() : "";
    }

    /** Takes its place in a chart of width {@code chartWidth}. */
    void place(double chartWidth) {
        double width = prefWidth(-1);
        resizeRelocate(Math.max(0, chartWidth - width - MARGIN), 0, width, prefHeight(width));
    }
}
