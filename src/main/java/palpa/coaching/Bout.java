package palpa.coaching;

import palpa.model.Level;
import palpa.model.Stroke;
import palpa.model.Technique;

/** Counts how one step goes. One thread; updates allocate nothing. */
final class Bout {

    /** Time between two updates longer than this is a gap in the data, not practice, microseconds. */
    private static final long LONGEST_UPDATE_MICROS = 500_000;

    private final Step step;
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

    /** Whether {@code technique} is what the step asks for; in free practice every massage technique is. */
    boolean asksFor(Technique technique) {
        return step.asksFor(technique);
    }

    BoutProgress snapshot() {
        double share = strokes == 0 ? Double.NaN : (double) inBand / strokes;
        double evenness = evennessCount == 0 ? Double.NaN : evennessSum / evennessCount;
        return new BoutProgress(strokes, activeMicros / 1e6, share, evenness);
    }

    /** Counts a stroke of what the step asks for, and how even the hands were at it (NaN where unknown). */
    void count(Stroke stroke, double evenness) {
        strokes++;
        inBand += isRight(stroke.level()) ? 1 : 0;
        if (!Double.isNaN(evenness)) {
            evennessSum += evenness;
            evennessCount++;
        }
    }

    void passTime(long elapsedMicros, HandNow left, HandNow right) {
        boolean active = asksFor(left.technique()) || asksFor(right.technique());
        if (active && elapsedMicros > 0 && elapsedMicros <= LONGEST_UPDATE_MICROS) {
            activeMicros += elapsedMicros;
        }
    }

    private boolean isRight(Level level) {
        return step.level().isPresent() ? level == step.level().get() : level != Level.OVER;
    }
}
