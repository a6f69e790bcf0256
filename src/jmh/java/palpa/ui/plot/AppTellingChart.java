package palpa.ui.plot;

import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Window;
import palpa.app.Main;

/**
 * The app as it is, which beside says on standard output where the data area of its chart stands on the screen: {@code
 * chart x y width height}, in pixels, whenever that has changed.
 */
public final class AppTellingChart extends AnimationTimer {

    private String told = "";

    private AppTellingChart() {}

    public static void main(String[] arguments) {
        Main.main(arguments);
        Platform.runLater(() -> new AppTellingChart().start());
    }

    @Override
    public void handle(long nowNanos) {
        for (Window window : Window.getWindows()) {
            Node found = window.getScene() == null
                    ? null
                    : window.getScene().getRoot().lookup(".force-chart");
            if (found instanceof ForceChart chart && chart.dataArea().getWidth() > 0) {
                tell(chart);
            }
        }
    }

    private void tell(ForceChart chart) {
        Rectangle2D area = chart.dataArea();
        Bounds bounds =
                chart.localToScreen(new BoundingBox(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()));
        String words = String.format(
                Locale.ROOT,
                "chart %.0f %.0f %.0f %.0f",
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getWidth(),
                bounds.getHeight());
        if (!words.equals(told)) {
            told = words;
            System.out.println(words);
        }
    }
}
