package palpa.coaching;

/**
 * A cue that stays long enough to be read. One thread.
 *
 * <p>A correction takes the place of praise or silence at once; whatever else would take the place of a cue waits until
 * that was shown for the hold time.
 */
final class HeldCue {

    private final long holdMicros;
    private Cue shown = Cue.NONE;
    private long sinceMicros;

    HeldCue(long holdMicros) {
        this.holdMicros = holdMicros;
    }

    Cue shown() {
        return shown;
    }

    void want(Cue cue, long nowMicros) {
        if (cue == shown) {
            return;
        }
        boolean interrupts = shown == Cue.NONE || shown == Cue.GOOD && cue != Cue.NONE;
        if (interrupts || nowMicros - sinceMicros >= holdMicros) {
            force(cue, nowMicros);
        }
    }

    /** Shows {@code cue} whatever is shown: for a breach of the ceiling. */
    void force(Cue cue, long nowMicros) {
        shown = cue;
        sinceMicros = nowMicros;
    }
}
