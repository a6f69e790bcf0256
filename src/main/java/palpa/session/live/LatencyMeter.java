package palpa.session.live;

import org.HdrHistogram.Histogram;

/**
 * The median time from a sample's arrival to its decision over the last whole second. One thread writes, any reads.
 *
 * <p>Fixed-range histogram: recording allocates nothing.
 */
final class LatencyMeter {

    private static final long WINDOW_NANOS = 1_000_000_000;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final Histogram window = new Histogram(LONGEST_NANOS, 2);
    private long windowBegin = Long.MIN_VALUE;
    private volatile double medianMillis = Double.NaN;

    void decided(long arrivalNanos, long decidedNanos) {
        if (windowBegin == Long.MIN_VALUE) {
            windowBegin = decidedNanos;
        }
        window.recordValue(Math.max(0, Math.min(LONGEST_NANOS, decidedNanos - arrivalNanos)));
        if (decidedNanos - windowBegin >= WINDOW_NANOS) {
            medianMillis = window.getValueAtPercentile(50) / 1e6;
            window.reset();
            windowBegin = decidedNanos;
        }
    }

    /** Milliseconds, NaN before the first second is over. */
    double medianMillis() {
        return medianMillis;
    }
}
