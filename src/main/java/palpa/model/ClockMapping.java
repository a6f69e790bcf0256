package palpa.model;

/**
 * A straight line from a glove's unwrapped device time to the session clock.
 *
 * <p>{@code session = sessionOrigin + (device - deviceOrigin) * (1 + rateOffset)}. One mapping holds for a run of
 * samples; it is recorded with them, so that a replay gives the same times to the microsecond.
 *
 * @param deviceOriginMicros unwrapped device time at the origin, microseconds
 * @param sessionOriginMicros session time at the origin, microseconds
 * @param rateOffset how much faster the session clock runs, dimensionless, within 0.01 (1 %)
 */
public record ClockMapping(long deviceOriginMicros, long sessionOriginMicros, double rateOffset) {

    public static final ClockMapping IDENTITY = new ClockMapping(0, 0, 0);

    public ClockMapping {
        if (!(Math.abs(rateOffset) <= 0.01)) {
            throw new IllegalArgumentException("clock rate offset " + rateOffset);
        }
    }

    /** Session time of a device time, microseconds, rounded to the nearest. */
    public long sessionMicros(long deviceMicros) {
        long elapsed = deviceMicros - deviceOriginMicros;
        return sessionOriginMicros + elapsed + Math.round(elapsed * rateOffset);
    }
}
