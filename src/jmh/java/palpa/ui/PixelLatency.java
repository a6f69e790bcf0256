package palpa.ui;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * From a byte written to the port to changed pixels on the screen, measured from outside: a process of its own that
 * looks at a small area of the X screen about every millisecond.
 *
 * <pre>
 * java -cp target/benchmarks.jar palpa.ui.PixelLatency --write-table=/tmp/steps.csv
 * java -cp target/benchmarks.jar palpa.ui.PixelLatency --stamps=/tmp/left.stamps --area=1029,560,4,140 --seconds=100 &amp;
 * palpa virtual-glove --hand left --link /tmp/left --scenario /tmp/steps.csv --stamps /tmp/left.stamps &amp;
 * </pre>
 *
 * <p>and then the app, on the same display, on that port. The area is the right edge of the chart, from a little above
 * the zero line to a little above 30 N; the right glove rests ({@code --scenario rest}), lest its trace hide the left
 * one. A virtual glove plays a table from the next even second of the wall clock on; so
 * the time of every step is known, and the stamps tell when the first sample of it was written. A step counts from that
 * stamp to the first look that sees the left hand's blue in the area; where a lost sample tears the trace, it rises
 * again within a step, which is counted apart. Looks are a millisecond or more apart, so the
 * figures err on the long side.
 */
public final class PixelLatency {

    private static final long LOOK_NANOS = 1_000_000;
    private static final long LONGEST_NANOS = 700_000_000;
    private static final long START_GRID_MILLIS = 2000;
    private static final long MILLION = 1_000_000;

    private final Robot robot;
    private final Rectangle area;
    private final Path stampFile;
    private final long wallMinusNanos;
    private final Histogram latency = new Histogram(3);
    private final Histogram looks = new Histogram(3);
    private long tableBeginNanos = Long.MIN_VALUE;
    private int lastStep = -1;
    private int unmatched;

    private PixelLatency(Rectangle area, Path stampFile) throws AWTException {
        this.area = area;
        this.stampFile = stampFile;
        robot = new Robot();
        Instant now = Instant.now();
        wallMinusNanos = now.getEpochSecond() * 1_000_000_000L + now.getNano() - System.nanoTime();
    }

    public static void main(String[] arguments) throws AWTException, IOException {
        Map<String, String> options = new HashMap<>();
        Arrays.stream(arguments)
                .map(argument -> argument.substring(2).split("=", 2))
                .forEach(pair -> options.put(pair[0], pair[1]));
        if (options.containsKey("write-table")) {
            StepTable.write(Path.of(options.get("write-table")));
            return;
        }
        int[] area = Arrays.stream(options.get("area").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        PixelLatency probe =
                new PixelLatency(new Rectangle(area[0], area[1], area[2], area[3]), Path.of(options.get("stamps")));
        probe.watch(Long.parseLong(options.getOrDefault("seconds", "60")));
        System.out.println(probe.report());
    }

    private void watch(long seconds) throws IOException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        boolean wasInked = true;
        long before = System.nanoTime();
        while (before < end) {
            boolean inked = isInked();
            long seen = System.nanoTime();
            looks.recordValue(seen - before);
            if (inked && !wasInked && Files.exists(stampFile)) {
                rose(seen);
            }
            wasInked = inked;
            LockSupport.parkNanos(LOOK_NANOS);
            before = System.nanoTime();
        }
    }

    /** Whether the left hand's blue is in the area, of either theme. */
    private boolean isInked() {
        BufferedImage picture = robot.createScreenCapture(area);
        for (int y = 0; y < area.height; y++) {
            for (int x = 0; x < area.width; x++) {
                int rgb = picture.getRGB(x, y);
                if ((rgb & 0xFF) - (rgb >>> 16 & 0xFF) > 90) {
                    return true;
                }
            }
        }
        return false;
    }

    private void rose(long seenNanos) throws IOException {
        if (tableBeginNanos == Long.MIN_VALUE) {
            tableBeginNanos = beginOfTable(seenNanos);
        }
        int step = StepTable.stepAt((seenNanos - tableBeginNanos) / 1e6);
        if (step == lastStep) {
            unmatched++;
            return;
        }
        lastStep = step;
        long onset = tableBeginNanos + StepTable.onsetMillis(step) * MILLION;
        long written = new StampFile(stampFile).firstWrittenFrom(onset);
        long took = seenNanos - written;
        if (took >= 0 && took <= LONGEST_NANOS) {
            latency.recordValue(took);
        } else {
            unmatched++;
        }
    }

    /** The even second of the wall clock from which the first step was the one just seen. */
    private long beginOfTable(long seenNanos) {
        long wallMillis = (seenNanos + wallMinusNanos) / MILLION - StepTable.onsetMillis(0);
        long begin = Math.floorDiv(wallMillis, START_GRID_MILLIS) * START_GRID_MILLIS;
        return begin * MILLION - wallMinusNanos;
    }

    private String report() {
        return String.format(
                Locale.ROOT,
                "byte on the port -> changed pixels: %d steps, ms: min %.1f  p50 %.1f  p90 %.1f  p99 %.1f  max %.1f;"
                        + " %d rises that begin no step; a look takes p50 %.2f  p99 %.2f ms",
                latency.getTotalCount(),
                latency.getMinValue() / 1e6,
                latency.getValueAtPercentile(50) / 1e6,
                latency.getValueAtPercentile(90) / 1e6,
                latency.getValueAtPercentile(99) / 1e6,
                latency.getMaxValue() / 1e6,
                unmatched,
                looks.getValueAtPercentile(50) / 1e6,
                looks.getValueAtPercentile(99) / 1e6);
    }
}
