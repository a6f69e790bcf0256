package palpa.session.link;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one hand's link has met since it was first up, through unplugging and restarts.
 *
 * <p><b>Assumes</b> one writing thread at a time (the glove's reader). Any thread reads. No allocation.
 */
public final class LinkQuality {

    private static final long SECOND_NANOS = 1_000_000_000;
    private static final int UNKNOWN = -1;

    private final AtomicLong received = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong badFrames = new AtomicLong();
    private final AtomicLong overflowed = new AtomicLong();
    private final AtomicLong restarts = new AtomicLong();
    private volatile long lastSampleNanos;
    private volatile boolean anySample;
    private volatile double rateHertz;
    private volatile int batteryPercent = UNKNOWN;
    private long windowBeginNanos;
    private long windowSamples;

    /** Samples received and passed on. */
    public long received() {
        return received.get();
    }

    /** Samples that never came, told by a jump in their numbers, and those the full queue refused. */
    public long lost() {
        return lost.get() + overflowed.get();
    }

    /** Of the lost ones, those that came and found the queue full. */
    public long overflowed() {
        return overflowed.get();
    }

    /** Frames and lines refused for their checksum or form. */
    public long badFrames() {
        return badFrames.get();
    }

    /** How often the glove was met with another boot id than before. */
    public long restarts() {
        return restarts.get();
    }

    /** Samples a second over the last whole second, hertz. */
    public double rateHertz() {
        return rateHertz;
    }

    public OptionalInt batteryPercent() {
        int percent = batteryPercent;
        return percent == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    /** How long it has been silent at {@code nowNanos}, nanoseconds; endless before the first sample. */
    public long silentNanos(long nowNanos) {
        return anySample ? Math.max(0, nowNanos - lastSampleNanos) : Long.MAX_VALUE;
    }

    void samplesCame(int count, long nowNanos) {
        add(received, count);
        lastSampleNanos = nowNanos;
        if (!anySample) {
            anySample = true;
            windowBeginNanos = nowNanos;
        }
        windowSamples += count;
        long elapsed = nowNanos - windowBeginNanos;
        if (elapsed >= SECOND_NANOS) {
            rateHertz = windowSamples * (double) SECOND_NANOS / elapsed;
            windowBeginNanos = nowNanos;
            windowSamples = 0;
        }
    }

    void samplesLost(long count) {
        add(lost, count);
    }

    void sampleRefused() {
        add(overflowed, 1);
    }

    void framesRefused(long count) {
        add(badFrames, count);
    }

    void restarted() {
        add(restarts, 1);
    }

    void battery(OptionalInt percent) {
        batteryPercent = percent.orElse(UNKNOWN);
    }

    /** A link begins or ends: the rate is no longer that of the last second. */
    void rateUnknown(long nowNanos) {
        rateHertz = 0;
        windowBeginNanos = nowNanos;
        windowSamples = 0;
    }

    private static void add(AtomicLong counter, long count) {
        counter.lazySet(counter.getPlain() + count);
    }
}
