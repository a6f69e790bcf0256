package palpa.session.link;

/**
 * Times for samples of a glove that sends none: the arrivals, smoothed.
 *
 * <p>A second-order loop: each time is the one before plus the period, drawn towards the arrival by {@link #PULL}, and
 * the period follows by {@link #FOLLOW} (a damping of about 1 at these values). An arrival more than
 * {@link #GAP_MICROS} away from the expected time starts anew, never backwards. One thread; allocates nothing.
 */
final class ArrivalClock {

    private static final double PULL = 0.02;
    private static final double FOLLOW = PULL * PULL / 4;

    /** An arrival farther off than this means that samples are missing, microseconds. */
    static final long GAP_MICROS = 250_000;

    private double periodMicros;
    private double timeMicros = Double.NaN;
    private long given = Long.MIN_VALUE;

    /**
     * @param periodMicros expected time between two samples, microseconds, above 0
     */
    ArrivalClock(double periodMicros) {
        this.periodMicros = periodMicros;
    }

    /** The time of the sample that came at {@code arrivalMicros}: always after the one before. */
    long stamp(long arrivalMicros) {
        double expected = timeMicros + periodMicros;
        double late = arrivalMicros - expected;
        if (Double.isNaN(late) || Math.abs(late) > GAP_MICROS) {
            timeMicros = Math.max(arrivalMicros, given + 1.0);
        } else {
            timeMicros = expected + PULL * late;
            periodMicros += FOLLOW * late;
        }
        given = Math.max(given + 1, Math.round(timeMicros));
        return given;
    }
}
