package palpa.ui.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import palpa.model.Hand;

/** The window {@link ChartBenchmark} measures in. */
public final class ChartRun extends Application {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 600;
    private static final int TURNS = 6;
    private static final double WARM_UP_SECONDS = 5;

    private final StackPane root = new StackPane();
    private SyntheticLesson lesson;
    private ForceChart chart;
    private BareRaster bare;
    private double turnSeconds;
    private int minutes;

    @Override
    public void start(Stage stage) {
        int sites = option("sites", 7);
        turnSeconds = option("seconds", 12);
        minutes = option("minutes", 0);
        lesson = new SyntheticLesson(sites, true);
        Thread feeder = new Thread(lesson, "feeder");
        feeder.setDaemon(true);
        feeder.start();
        chart = new ForceChart(lesson.trace(Hand.LEFT), lesson.trace(Hand.RIGHT));
        chart.setDark(true);
        chart.showAllSites();
        bare = new BareRaster(lesson, WIDTH, HEIGHT, sites);
        root.setStyle("-fx-background-color: #1a2029");
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.show();
        System.out.printf(
                Locale.ROOT,
                "%d traces of 10 s at %d Hz, %d x %d, Java %s%n",
                2 * sites + 2,
                SyntheticLesson.RATE_HERTZ,
                WIDTH,
                HEIGHT,
                Runtime.version());
        (minutes > 0 ? soak() : turns()).start();
    }

    private int option(String name, int usual) {
        return Integer.parseInt(getParameters().getNamed().getOrDefault(name, String.valueOf(usual)));
    }

    private void show(Node node) {
        root.getChildren().setAll(node);
    }

    /** Bare and chart in turns, the first of each for warming up. */
    private AnimationTimer turns() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            double seconds = i < 2 ? WARM_UP_SECONDS : turnSeconds;
            turns.add(i % 2 == 0 ? new Turn("bare", bare, bare::update, seconds) : chartTurn("chart", seconds));
        }
        return new Runner(turns, () -> summary(turns));
    }

    private Turn chartTurn(String name, double seconds) {
        return new Turn(name, chart, () -> chart.update(lesson.view()), seconds);
    }

    private AnimationTimer soak() {
        List<Turn> turns = new ArrayList<>();
        turns.add(chartTurn("warm-up", WARM_UP_SECONDS));
        for (int minute = 1; minute <= minutes; minute++) {
            turns.add(chartTurn("min " + minute, 60));
        }
        return new Runner(turns, () -> {});
    }

    private static void summary(List<Turn> turns) {
        Turn bare = turns.get(TURNS - 2);
        Turn chart = turns.get(TURNS - 1);
        System.out.printf(
                Locale.ROOT,
                "ratio chart / bare: handler p50 %.2f, p99 %.2f; CPU of the FX thread %.2f%n",
                chart.meter.millis(50) / bare.meter.millis(50),
                chart.meter.millis(99) / bare.meter.millis(99),
                chart.meter.cpuMillisPerFrame() / bare.meter.cpuMillisPerFrame());
    }

    private static String residentMemory() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1000 + " MB resident";
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "resident memory unknown";
    }

    /** One node shown for some seconds. */
    private static final class Turn {
        private final Node node;
        private final Runnable frame;
        private final double seconds;
        private final FrameMeter meter;

        Turn(String name, Node node, Runnable frame, double seconds) {
            this.node = node;
            this.frame = frame;
            this.seconds = seconds;
            this.meter = new FrameMeter(name);
        }
    }

    /** Runs turns one after the other. */
    private final class Runner extends AnimationTimer {
        private final List<Turn> turns;
        private final Runnable atEnd;
        private int index = -1;
        private long endNanos;

        Runner(List<Turn> turns, Runnable atEnd) {
            this.turns = turns;
            this.atEnd = atEnd;
        }

        @Override
        public void handle(long pulseNanos) {
            long begin = System.nanoTime();
            if (index < 0 || begin >= endNanos) {
                next(begin);
                return;
            }
            Turn turn = turns.get(index);
            turn.frame.run();
            turn.meter.frame(System.nanoTime() - begin);
        }

        private void next(long nanos) {
            if (index >= 0) {
                turns.get(index).meter.end();
                System.out.println(turns.get(index).meter.report() + "   " + residentMemory());
            }
            if (++index == turns.size()) {
                stop();
                atEnd.run();
                Platform.exit();
                return;
            }
            show(turns.get(index).node);
            endNanos = nanos + (long) (turns.get(index).seconds * 1e9);
            turns.get(index).meter.begin();
        }
    }
}
