package palpa.coaching.score;

import java.util.List;
import java.util.Optional;
import palpa.model.TimeSpan;

/**
 * How one bout of a step went. A step done twice has two. Immutable.
 *
 * @param step number of the step in its program, from 0
 * @param span when
 * @param score the points, empty where the step asks for nothing (free practice) or nothing was done
 * @param workSeconds seconds in which at least one hand did what was asked for
 * @param deviations what went wrong, the worst first
 */
public record StepScore(
        int step, TimeSpan span, Optional<Score> score, double workSeconds, List<Deviation> deviations) {

    /** One in which a hand was at work all the time. */
    public StepScore(int step, TimeSpan span, Optional<Score> score, List<Deviation> deviations) {
        this(step, span, score, span.lengthMicros() / 1e6, deviations);
    }

    public StepScore {
        deviations = List.copyOf(deviations);
    }
}
