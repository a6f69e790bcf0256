package palpa.model;

/**
 * A stretch of a session. Immutable; any thread.
 *
 * @param startMicros where it begins, session clock, microseconds
 * @param endMicros where it ends, not before its start; a moment ends where it begins
 */
public record TimeSpan(long startMicros, long endMicros) {

    /** All of time. */
    public static final TimeSpan ALWAYS = new TimeSpan(Long.MIN_VALUE, Long.MAX_VALUE);

    public TimeSpan {
        if (endMicros < startMicros) {
            throw new IllegalArgumentException("a span from " + startMicros + " to " + endMicros);
        }
    }

    /** Whether {@code micros} lies within it, its start and its end included. */
    public boolean contains(long micros) {
        return micros >= startMicros && micros <= endMicros;
    }

    /** Whether it shares a moment with {@code other}. */
    public boolean overlaps(TimeSpan other) {
        return startMicros <= other.endMicros && other.startMicros <= endMicros;
    }

    public long lengthMicros() {
        return endMicros - startMicros;
    }
}
