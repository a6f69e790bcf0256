package palpa.ui.plot;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import palpa.TestModel;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.review.Overview;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SessionReview;
import palpa.store.mcap.McapSessionStore;
import palpa.ui.kit.Theme;

/**
 * Measures how long a session takes to open, to be seen, to be analysed and to be scrolled, in a real window.
 *
 * <pre>
 *   java palpa.ui.plot.ReviewFigures SESSION.mcap [RUNS]
 * </pre>
 *
 * <p>Needs a display, such as Xvfb. A picture counts from the moment the one before it is shown, when another window is
 * wanted, to the moment it is shown itself: painting, and the way to the FX thread and back; not what the renderer does
 * afterwards. Of painting alone the processor's time is told too, which does not depend on what else the machine does.
 */
public final class ReviewFigures {

    private static final int FRAMES = 300;
    private static final int WARM_UP_FRAMES = 60;

    private final Path file;
    private final Executor painting = ChartThread.own();
    private final SessionChart chart = new SessionChart(this::paint);
    private final DetailChart detail = new DetailChart();
    private final List<Double> paintedMillis = Collections.synchronizedList(new ArrayList<>());
    private Stage stage;

    private ReviewFigures(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws UserProblem, InterruptedException, IOException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new ReviewFigures(new File(arguments[0]).toPath()).measure(runs);
        Platform.exit();
    }

    private void paint(Runnable picture) {
        painting.execute(() -> {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            picture.run();
            paintedMillis.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6);
        });
    }

    private void measure(int runs) throws UserProblem, InterruptedException, IOException {
        onScreen(this::openWindow);
        double[] opened = new double[runs];
        double[] glanced = new double[runs];
        double[] painted = new double[runs];
        double[] analysed = new double[runs];
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            SessionReview review = SessionReview.open(new McapSessionStore(), file);
            opened[run] = seconds(begun);
            show(SessionOnChart.of(review).with(review.glance(Progress.UNSEEN)));
            glanced[run] = seconds(begun);
            Overview overview = review.readOverview(Progress.UNSEEN);
            show(SessionOnChart.of(review).with(overview));
            painted[run] = seconds(begun);
            long analysing = System.nanoTime();
            ReviewFindings findings = review.analyse(TestModel.inForce(), Progress.UNSEEN);
            analysed[run] = seconds(analysing);
            show(SessionOnChart.of(review).with(overview).with(findings));
            System.out.printf(
                    "strokes %d, faults %d, score %s%n",
                    findings.strokes(Hand.LEFT).size()
                            + findings.strokes(Hand.RIGHT).size(),
                    findings.faults().size(),
                    findings.digest().score().overall().map(score -> score.total()));
        }
        tell("open, s", opened);
        tell("open to first paint, s", glanced);
        tell("open to full overview painted, s", painted);
        tell("full analysis, s", analysed);
        heap();
        scroll();
    }

    private void openWindow() {
        stage = new Stage();
        VBox root = new VBox(8, chart, detail);
        root.setStyle("-fx-padding: 12;");
        Scene scene = new Scene(root, 1000, 560);
        Theme.LIGHT.applyTo(scene);
        chart.setPrefHeight(360);
        stage.setScene(scene);
        stage.show();
    }

    private void show(SessionOnChart session) throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        onScreen(() -> {
            chart.setOnPainted(() -> {
                if (chart.painted(session)) {
                    chart.getScene().addPostLayoutPulseListener(new Once(seen::countDown));
                    Platform.requestNextPulse();
                }
            });
            chart.show(session);
            detail.show(session);
        });
        seen.await(60, TimeUnit.SECONDS);
    }

    private void heap() {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("heap after, MB: %.1f%n", used / 1e6);
    }

    private void scroll() throws InterruptedException {
        TimeSpan all = chart.window();
        for (double seconds : new double[] {3600, 600, 60, 10, 2, 0.2}) {
            long length = Math.min(all.lengthMicros(), Math.round(seconds * 1e6));
            long start = all.startMicros() + (all.lengthMicros() - length) / 3;
            paintedMillis.clear();
            tell(String.format("scroll at %s s, ms a picture", seconds), frames(new TimeSpan(start, start + length)));
            List<Double> alone = paintedMillis.subList(WARM_UP_FRAMES, paintedMillis.size());
            tell(
                    "    of it painting, ms of a processor",
                    alone.stream().mapToDouble(one -> one).toArray());
        }
    }

    private double[] frames(TimeSpan window) throws InterruptedException {
        double[] millis = new double[FRAMES];
        CountDownLatch done = new CountDownLatch(1);
        onScreen(() -> {
            chart.setWindow(window);
            chart.setOnPainted(new Runnable() {
                private int frame = -WARM_UP_FRAMES;
                private long last = System.nanoTime();

                @Override
                public void run() {
                    long now = System.nanoTime();
                    if (frame >= 0 && frame < FRAMES) {
                        millis[frame] = (now - last) / 1e6;
                    }
                    last = now;
                    if (++frame < FRAMES) {
                        next();
                    } else {
                        done.countDown();
                    }
                }
            });
            next();
        });
        done.await(60, TimeUnit.SECONDS);
        return millis;
    }

    /** A hundredth further, or back to where the window cannot move on: at its widest, a little zoom. */
    private void next() {
        TimeSpan before = chart.window();
        chart.move(0.01);
        if (chart.window().equals(before)) {
            chart.zoom(0.02);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void tell(String what, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: min %.2f, median %.2f, p99 %.2f, max %.2f (n %d)%n",
                what,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private static void onScreen(Runnable work) {
        Platform.runLater(work);
    }

    /** Runs once after the next layout. */
    private record Once(Runnable work) implements Runnable {
        @Override
        public void run() {
            work.run();
        }
    }
}
