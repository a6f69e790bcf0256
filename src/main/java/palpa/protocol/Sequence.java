package palpa.protocol;

/**
 * Turns a glove's wrapping sample numbers into numbers that only rise, and counts what is missing between them.
 *
 * <p>One thread. A frame that comes again, or late, is told by a number below the expected one and counts as no loss.
 * After a restart of the glove (a changed boot id) call {@link #reset()}: a restart loses an unknown number of samples,
 * which are not counted. Unambiguous while fewer than 2^31 samples are lost at once (12 days at 2 kHz).
 */
public final class Sequence {

    private boolean begun;
    private long expected;
    private long lost;

    /** Forgets where it stood; what was counted as lost stays. */
    public void reset() {
        begun = false;
    }

    /**
     * Takes a frame's number.
     *
     * @param first number of its first sample, unsigned 32 bits, wrapping
     * @param samples how many samples it holds
     * @return the first sample's unwrapped number; below {@link #expected()} as it was before where the frame is a
     *     repetition
     */
    public long accept(long first, int samples) {
        if (!begun) {
            begun = true;
            expected = first;
        }
        long unwrapped = expected + (int) (first - expected);
        if (unwrapped >= expected) {
            lost += unwrapped - expected;
            expected = unwrapped + samples;
        }
        return unwrapped;
    }

    /** Unwrapped number that the next frame should begin with; 0 before the first. */
    public long expected() {
        return expected;
    }

    /** Samples missing so far. */
    public long lost() {
        return lost;
    }
}
