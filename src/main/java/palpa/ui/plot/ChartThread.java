package palpa.ui.plot;

import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** What every chart that is painted off the FX thread needs to know of its surroundings. FX thread only. */
final class ChartThread {

    private ChartThread() {}

    /** A thread that lives only while there is something to paint. */
    static Executor own() {
        return BackgroundWorker.ownThread();
    }

    /** Pixels a logical pixel where {@code region} is shown. */
    static double scaleOf(Region region) {
        Scene scene = region.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
