package palpa.ui.plot;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;

/**
 * All that a background depends on: two equal specs look alike. Immutable.
 *
 * @param widthPixels width of the picture
 * @param heightPixels height of the picture
 * @param scale pixels a logical pixel, the screen's output scale
 * @param dark whether on a dark card
 * @param fontFamily the scene's font
 * @param time the time shown
 * @param topNewtons the force at the top, newtons
 * @param bands the bands behind the traces
 * @param target the level that is asked for, whose band is framed
 * @param newtons whether the axis may claim newtons; else it names the bands
 * @param legend whether the legend is shown
 * @param sites the hand whose sites the legend names, where one is shown alone
 * @param example whether the legend names an example
 */
record ChartSpec(
        int widthPixels,
        int heightPixels,
        double scale,
        boolean dark,
        String fontFamily,
        TimeRange time,
        double topNewtons,
        LevelBands bands,
        Optional<Level> target,
        boolean newtons,
        boolean legend,
        Optional<Hand> sites,
        boolean example) {

    /** How much time is shown, seconds. */
    double spanSeconds() {
        return time.spanSeconds();
    }

    /** The height in logical pixels. */
    double height() {
        return heightPixels / scale;
    }

    /** The width in logical pixels. */
    double width() {
        return widthPixels / scale;
    }
}
