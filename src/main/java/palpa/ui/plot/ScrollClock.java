package palpa.ui.plot;

/**
 * The session time at the chart's right edge: samples come in batches, yet the picture scrolls evenly. One thread.
 *
 * <p>Between pulses it runs with the host's clock. A sample newer than that pulls it forward at once, so that no sample
 * ever waits to be seen; where it runs ahead of the samples it falls back by a time constant of a second, and it stops
 * a tenth of a second after the newest news. It never runs back but for a jump of the session clock.
 */
final class ScrollClock {

    private static final double FALL_BACK_SECONDS = 1.0;
    private static final long MOST_AHEAD_MICROS = 100_000;
    private static final long JUMP_MICROS = 1_000_000;

    private double nowMicros = Double.NaN;
    private long lastNanos;

    /** The time at the right edge, microseconds. */
    long nowMicros() {
        return (long) nowMicros;
    }

    /** Goes on to host time {@code nanos}, at which {@code newestMicros} is the newest session time known. */
    void advance(long nanos, long newestMicros) {
        double elapsedMicros = (nanos - lastNanos) / 1e3;
        lastNanos = nanos;
        double predicted = nowMicros + elapsedMicros;
        double ahead = predicted - newestMicros;
        boolean jump = !(Math.abs(ahead) <= JUMP_MICROS);
        if (jump || ahead <= 0) {
            nowMicros = newestMicros;
        } else {
            double back = ahead * Math.min(1, elapsedMicros / 1e6 / FALL_BACK_SECONDS);
            double limited = Math.min(predicted - back, newestMicros + (double) MOST_AHEAD_MICROS);
            nowMicros = Math.max(nowMicros, limited);
        }
    }
}
