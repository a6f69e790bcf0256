package palpa.coaching;

/**
 * How long something has been so, over moments at which nobody can tell. One thread; allocates nothing.
 *
 * <p>A moment that can not be judged neither adds to it nor ends it.
 */
final class Lasting {

    /** Time between two updates longer than this is a gap in the data and says nothing, microseconds. */
    private static final long LONGEST_UPDATE_MICROS = 500_000;

    private long lastMicros = Long.MIN_VALUE;
    private long lasted;

    void clear() {
        lasted = 0;
    }

    /** It is so at {@code nowMicros}, or is not. */
    void see(long nowMicros, boolean so) {
        if (!so) {
            lasted = 0;
        } else if (lastMicros != Long.MIN_VALUE && nowMicros - lastMicros <= LONGEST_UPDATE_MICROS) {
            lasted += nowMicros - lastMicros;
        }
        lastMicros = nowMicros;
    }

    /** Nobody can tell at {@code nowMicros}. */
    void pass(long nowMicros) {
        lastMicros = nowMicros;
    }

    boolean isLongerThan(long micros) {
        return lasted >= micros;
    }
}
