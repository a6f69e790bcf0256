package palpa.coaching.feedback;

/**
 * The greatest force of the last stretch of time: of a stretch and a part of the one before it, so that a rhythm of strokes is
 * always seen by its peaks. One thread; allocates nothing.
 */
final class RecentPeak {

    private long sinceMicros = Long.MIN_VALUE;
    private boolean whole;
    private double presentNewtons;
    private double beforeNewtons;

    /** Looks at the force now; where more than two stretches passed since the last one, what was before is forgotten. */
    void add(long micros, double newtons, long stretchMicros) {
        if (sinceMicros == Long.MIN_VALUE || micros - sinceMicros >= 2 * stretchMicros) {
            sinceMicros = micros;
            whole = false;
            presentNewtons = 0;
            beforeNewtons = 0;
        } else if (micros - sinceMicros >= stretchMicros) {
            sinceMicros += stretchMicros;
            whole = true;
            beforeNewtons = presentNewtons;
            presentNewtons = 0;
        }
        presentNewtons = Math.max(presentNewtons, newtons);
    }

    double newtons() {
        return Math.max(presentNewtons, beforeNewtons);
    }

    /** Whether a whole stretch was seen: before that a low peak says nothing. */
    boolean isWhole() {
        return whole;
    }

    void clear() {
        sinceMicros = Long.MIN_VALUE;
        whole = false;
    }
}
