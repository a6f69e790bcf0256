package palpa.protocol;

/**
 * Turns a glove's wrapping microseconds (32 bits, 71.6 minutes) into microseconds that go on.
 *
 * <p>One thread. Takes each time as the one nearest to the last, so times may also step back a little; unambiguous while
 * at least one time in 35 minutes comes. After a restart of the glove (a changed boot id) call {@link #reset()}.
 */
public final class DeviceClock {

    private boolean begun;
    private long last;

    /** Forgets where it stood: the next time is taken as it is. */
    public void reset() {
        begun = false;
    }

    /** Unwrapped microseconds of {@code micros}, unsigned 32 bits. */
    public long unwrap(long micros) {
        if (!begun) {
            begun = true;
            last = micros;
        }
        last += (int) (micros - last);
        return last;
    }
}
