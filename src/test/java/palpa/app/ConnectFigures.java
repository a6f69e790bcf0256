package palpa.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import palpa.session.Toolbox;
import palpa.session.live.LiveLesson;
import palpa.ui.PalpaWindow;
import palpa.ui.WindowOptions;

/**
 * Measures how long it takes from the path of a glove appearing to its trace on the screen: the whole window, which looks
 * for gloves by itself, and a glove that is plugged in again and again, every other time under another path. Needs a
 * display that shows the window, e.g. Xvfb, and Linux or macOS.
 *
 * <p>At every refresh the newest columns of the chart are looked at on the screen, until the left hand's blue is in them; so
 * a figure is too long by up to one refresh. The first time the chart itself is opened too, and is told apart. Prints a
 * line a round, then min, median and the 99th percentile. The argument is the number of rounds, 12 where there is none.
 */
public final class ConnectFigures extends AnimationTimer {

    private static final int COLUMNS = 4;

    /** What stands right of the traces, and below them, points. */
    private static final int RIGHT_MARGIN = 15;

    private static final int BOTTOM_MARGIN = 40;

    /** How much bluer than red: the trace has 137 to 178, bands, grid and words less than 50. */
    private static final int BLUER = 90;

    private final ReturningGlove glove;
    private final int rounds;
    private final List<Long> tookNanos = new ArrayList<>();
    private int seen;
    private boolean inked;

    private ConnectFigures(ReturningGlove glove, int rounds) {
        this.glove = glove;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 12 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("connect");
        ReturningGlove glove = new ReturningGlove(folder, rounds);
        Toolbox tools = glove.tools().box();
        PalpaWindow.launch(
                tools,
                options -> LiveLesson.start(tools, options),
                new WindowOptions("", Optional.empty(), folder, false));
        Platform.runLater(() -> {
            new ConnectFigures(glove, rounds).start();
            glove.start();
        });
    }

    @Override
    public void handle(long nowNanos) {
        boolean was = inked;
        inked = isInked();
        int plugs = glove.plugs();
        if (plugs == seen || !inked) {
            return;
        }
        seen = plugs;
        if (was) {
            System.out.println("the old trace was still there");
            return;
        }
        add(System.nanoTime() - glove.pluggedNanos());
    }

    private void add(long nanos) {
        System.out.printf("round %d: %d ms%s%n", seen, nanos / 1_000_000, seen == 1 ? ", the chart not yet open" : "");
        if (seen > 1) {
            tookNanos.add(nanos);
        }
        if (seen > rounds) {
            print();
            System.exit(0);
        }
    }

    private void print() {
        Collections.sort(tookNanos);
        int last = tookNanos.size() - 1;
        System.out.printf(
                "path appears -> trace on the screen, %d rounds: min %d, median %d, p99 %d ms; load %.1f%n",
                tookNanos.size(),
                tookNanos.get(0) / 1_000_000,
                tookNanos.get(tookNanos.size() / 2) / 1_000_000,
                tookNanos.get((int) Math.round(0.99 * last)) / 1_000_000,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static boolean isInked() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".force-chart").stream())
                .anyMatch(ConnectFigures::isInked);
    }

    private static boolean isInked(Node chart) {
        Bounds on = chart.localToScreen(chart.getLayoutBounds());
        double left = on.getMaxX() - RIGHT_MARGIN - COLUMNS;
        double height = on.getHeight() - BOTTOM_MARGIN;
        if (height < 1) {
            return false;
        }
        WritableImage picture = new Robot().getScreenCapture(null, left, on.getMinY(), COLUMNS, height);
        PixelReader pixels = picture.getPixelReader();
        for (int y = 0; y < (int) picture.getHeight(); y++) {
            for (int x = 0; x < COLUMNS; x++) {
                int argb = pixels.getArgb(x, y);
                if ((argb & 0xFF) - (argb >>> 16 & 0xFF) > BLUER) {
                    return true;
                }
            }
        }
        return false;
    }
}
