package palpa.ui.sound;

import palpa.coaching.Cue;

/** What one hand does wrong, since when, and when it was told so. One thread; session time only. */
final class HandFault {

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final long repeatMicros = TalkDefaults.FIGURES.microsOfSeconds("cue.repeat_seconds");
    private final double factor = TalkDefaults.FIGURES.number("cue.repeat_factor");
    private final long mostMicros = TalkDefaults.FIGURES.microsOfSeconds("cue.repeat_most_seconds");
    private final long forgetMicros = TalkDefaults.FIGURES.microsOfSeconds("cue.forget_seconds");
    private final long praiseMicros = TalkDefaults.FIGURES.microsOfSeconds("praise.gap_seconds");
    private Cue present = Cue.NONE;
    private Cue fault = Cue.NONE;
    private long lastMicros = NEVER;
    private long dueMicros;
    private long waitMicros;
    private boolean corrected;
    private long praisedMicros = NEVER;

    /** The hand is told {@code cue} at {@code now}. */
    void follow(Cue cue, long now) {
        present = cue;
        if (cue == Cue.NONE || cue == Cue.GOOD) {
            return;
        }
        if (cue != fault || now - lastMicros >= forgetMicros) {
            fault = cue;
            dueMicros = now;
            waitMicros = repeatMicros;
        }
        lastMicros = now;
    }

    /** Whether its cue is to be heard now. */
    boolean isDue(long now) {
        return switch (present) {
            case NONE -> false;
            case GOOD -> corrected && now - praisedMicros >= praiseMicros;
            default -> now >= dueMicros;
        };
    }

    /** It was heard. */
    void heard(long now) {
        if (present == Cue.GOOD) {
            corrected = false;
            praisedMicros = now;
        } else {
            corrected = true;
            dueMicros = now + waitMicros;
            waitMicros = Math.min(mostMicros, (long) (waitMicros * factor));
        }
    }
}
