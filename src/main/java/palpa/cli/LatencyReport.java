package palpa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.live.LatencyProbe;

/**
 * Measures how late decisions are: from the return of the read that brought a sample ("ours"), and, where the glove's
 * process leaves stamps, from its write to the port. Both count every sample from the first on.
 *
 * <p>The stamps' clock is the other process's {@link System#nanoTime}, which on Linux is the same monotonic clock in all
 * processes. Written on the pipeline's thread; printed after it has ended.
 */
final class LatencyReport implements LatencyProbe {

    private static final int STAMPS = 1 << 16;
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final int DIGITS = 3;

    private final LongBuffer[] stamps;
    private final Histogram ours = new Histogram(LONGEST_NANOS, DIGITS);
    private final Histogram whole = new Histogram(LONGEST_NANOS, DIGITS);
    private long unstamped;

    private LatencyReport(LongBuffer left, LongBuffer right) {
        stamps = new LongBuffer[] {left, right};
    }

    /** Stamp files are optional; one that is not there is a problem. */
    static LatencyReport open(Optional<Path> left, Optional<Path> right) throws UserProblem {
        return new LatencyReport(map(left), map(right));
    }

    private static LongBuffer map(Optional<Path> file) throws UserProblem {
        if (file.isEmpty()) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file.get(), StandardOpenOption.READ)) {
            return channel.map(MapMode.READ_ONLY, 0, (long) STAMPS * Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asLongBuffer();
        } catch (IOException unreadable) {
            throw new UserProblem(unreadable, "session.no_stamps", file.get().toString());
        }
    }

    @Override
    public void decided(Hand hand, long number, long arrivalNanos, long decidedNanos) {
        ours.recordValue(Math.min(LONGEST_NANOS, Math.max(0, decidedNanos - arrivalNanos)));
        LongBuffer ring = stamps[hand.ordinal()];
        if (ring != null) {
            long late = decidedNanos - ring.get((int) number & STAMPS - 1);
            if (late >= 0 && late <= LONGEST_NANOS) {
                whole.recordValue(late);
            } else {
                unstamped++;
            }
        }
    }

    void print(PrintWriter out) {
        out.println(line("session.latency_ours", ours));
        if (whole.getTotalCount() > 0) {
            out.println(line("session.latency_whole", whole));
        }
        if (unstamped > 0) {
            out.println(Words.of("session.latency_unstamped", Long.toString(unstamped)));
        }
        out.flush();
    }

    private static String line(String key, Histogram histogram) {
        return Words.of(
                key,
                Long.toString(histogram.getTotalCount()),
                millis(histogram.getMinValue()),
                millis(histogram.getValueAtPercentile(50)),
                millis(histogram.getValueAtPercentile(99)),
                millis(histogram.getMaxValue()));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
    }
}
