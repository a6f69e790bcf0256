package palpa.coaching;

import palpa.model.Stroke;

/** Counts how one step goes. One thread; updates allocate nothing. */
final class Bout {

    /** Time between two updates longer than this is a gap in the data, not practice, microseconds. */
    static final long LONGEST_UPDATE_MICROS = 500_000;

    private Step step;
    private int strokes;
    private int inBand;
    private long activeMicros;
    private double evennessSum;
    private int evennessCount;

    Bout(Step step) {
        this.step = step;
    }

    Step step() {
        return step;
    }

    /** From here on {@code less} is asked for; what was counted stays. */
    void goOnAs(Step less) {
        step = less;
    }

    /** Whether what {@code hand} does is what the step asks for; in free practice every massage technique is. */
    boolean asksFor(HandNow hand) {
        return step.asksFor(hand.hand(), hand.technique());
    }

    boolean asksFor(Stroke stroke) {
        return step.asksFor(stroke.hand(), stroke.technique());
    }

    BoutProgress snapshot() {
        double share = strokes == 0 ? Double.NaN : (double) inBand / strokes;
        double evenness = evennessCount == 0 ? Double.NaN : evennessSum / evennessCount;
        return new BoutProgress(strokes, activeMicros / 1e6, share, evenness);
    }

    /** Counts a stroke of what the step asks for: whether it was in the band, and how even the hands were (NaN: unknown). */
    void count(boolean right, double evenness) {
        strokes++;
        inBand += right ? 1 : 0;
        if (!Double.isNaN(evenness)) {
            evennessSum += evenness;
            evennessCount++;
        }
    }

    /** An exercise takes the session's time, massage the time in which a hand does what is asked for. */
    void passTime(long elapsedMicros, HandNow left, HandNow right) {
        boolean exercise = step.activity() == Activity.EXERCISE;
        boolean active = elapsedMicros <= LONGEST_UPDATE_MICROS && (asksFor(left) || asksFor(right));
        if (exercise || active) {
            activeMicros += elapsedMicros;
        }
    }
}
