package palpa.ui;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import palpa.glove.SimulatedGloves;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.serial.PseudoTerminal;
import palpa.session.HostClock;
import palpa.session.VirtualGloves;
import palpa.session.VirtualGloves.Plug;
import palpa.store.table.ForceTableReader;

/**
 * From a byte written to the port to changed pixels on the screen, measured from outside the app.
 *
 * <pre>
 * mvn -q -P bench -DskipTests package
 * xvfb-run -a -s "-screen 0 1280x800x24" java -cp target/benchmarks.jar palpa.ui.PixelLatency
 * </pre>
 *
 * <p>This process is both gloves, on pseudo-terminals, at 1 kHz; the app is another process, started here, that finds
 * them. The left hand presses with 30 N within a millisecond, again and again; the right one rests. {@link OnsetLine}
 * decodes what the glove writes, and so knows the time at which the very bytes that carry an onset go to the port. From
 * then on the last columns of the chart are looked at without a pause until the left hand's blue is in them; the time
 * after that look is the end. So a figure is too long by a look, which is measured and printed, and never too short: a
 * trace that is blue before its onset was written is counted as impossible, and there must be none. Steps
 * that were never seen within half a second, and traces torn by lost samples, tell of a machine that is too busy to
 * measure on. Releases are not looked at. The first steps warm the app up and are left out.
 *
 * <p>Options: {@code --steps=80}, {@code --seed=1}, {@code --jvm=-Dx=y} for the app.
 */
public final class PixelLatency {

    private static final int RATE_HERTZ = 1000;
    private static final int WARM_UP_STEPS = 30;
    private static final int COLUMNS = 4;
    private static final int ABOVE_ZERO_PIXELS = 8;
    private static final long LONGEST_NANOS = 500_000_000;

    private final VirtualGloves gloves = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM);
    private final StepWatch watch = new StepWatch(LONGEST_NANOS);
    private final Path folder;
    private final int steps;
    private final long seed;

    private PixelLatency(Path folder, int steps, long seed) {
        this.folder = folder;
        this.steps = steps;
        this.seed = seed;
    }

    public static void main(String[] arguments)
            throws AWTException, IOException, UserProblem, InterruptedException, ExecutionException {
        Map<String, String> options = new HashMap<>();
        Arrays.stream(arguments)
                .map(argument -> argument.substring(2).split("=", 2))
                .forEach(pair -> options.put(pair[0], pair[1]));
        PixelLatency run = new PixelLatency(
                Files.createTempDirectory("palpa-pixels"),
                Integer.parseInt(options.getOrDefault("steps", "80")),
                Long.parseLong(options.getOrDefault("seed", "1")));
        run.measure(Optional.ofNullable(options.get("jvm")).map(List::of).orElse(List.of()));
        System.exit(0);
    }

    private void measure(List<String> jvmOptions)
            throws AWTException, IOException, UserProblem, InterruptedException, ExecutionException {
        Path table = folder.resolve("steps.csv");
        StepTable.write(table, WARM_UP_STEPS + steps, seed);
        Path left = folder.resolve("left");
        Path right = folder.resolve("right");
        CompletableFuture<Void> over =
                serve(Hand.LEFT, table.toString(), () -> new OnsetLine(PseudoTerminal.open(left), watch));
        serve(Hand.RIGHT, "rest", () -> PseudoTerminal.open(right));
        try (MeasuredApp app = new MeasuredApp(folder, List.of(left, right), jvmOptions)) {
            InkedArea area = new InkedArea(newestColumns(app.chart()));
            watch.follow(area, WARM_UP_STEPS, over);
            over.get();
            System.out.println(report());
        }
    }

    private CompletableFuture<Void> serve(Hand hand, String scenario, Plug plug) {
        VirtualGloves.Options glove =
                new VirtualGloves.Options(hand, scenario, RATE_HERTZ, seed, 1, List.of(), Optional.empty());
        CompletableFuture<Void> over = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        gloves.serve(glove, plug);
                        over.complete(null);
                    } catch (UserProblem problem) {
                        over.completeExceptionally(problem);
                    }
                },
                "glove-" + hand.label());
        thread.setDaemon(true);
        thread.start();
        return over;
    }

    /** The right edge of the data area, from a little above the zero line to the top. */
    private static Rectangle newestColumns(Rectangle chart) {
        return new Rectangle(
                chart.x + chart.width - COLUMNS, chart.y, COLUMNS, Math.max(1, chart.height - ABOVE_ZERO_PIXELS));
    }

    private String report() {
        Histogram took = watch.took();
        return String.format(
                Locale.ROOT,
                "byte on the port -> changed pixels, seed %d: %d steps, ms: min %.1f  p50 %.1f  p90 %.1f  p99 %.1f"
                        + "  max %.1f%nsteps never seen %d, traces torn %d, blue before its onset %d;"
                        + " a look takes p50 %.2f  p99 %.2f ms",
                seed,
                took.getTotalCount(),
                took.getMinValue() / 1e6,
                took.getValueAtPercentile(50) / 1e6,
                took.getValueAtPercentile(90) / 1e6,
                took.getValueAtPercentile(99) / 1e6,
                took.getMaxValue() / 1e6,
                watch.unseen(),
                watch.again(),
                watch.tooEarly(),
                watch.looks().getValueAtPercentile(50) / 1e6,
                watch.looks().getValueAtPercentile(99) / 1e6);
    }
}
