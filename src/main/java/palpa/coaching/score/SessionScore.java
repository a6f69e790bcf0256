package palpa.coaching.score;

import java.util.List;
import java.util.Optional;

/**
 * How a whole session went. Immutable.
 *
 * @param overall the steps' scores weighted by their working time, empty where none has one
 * @param steps bouts in the order in which they were done
 * @param deviations what went wrong in all of them, the worst first
 */
public record SessionScore(Optional<Score> overall, List<StepScore> steps, List<Deviation> deviations) {

    public static final SessionScore NONE = new SessionScore(Optional.empty(), List.of(), List.of());

    public SessionScore {
        steps = List.copyOf(steps);
        deviations = List.copyOf(deviations);
    }

    /** What went wrong worst. */
    public Optional<Deviation> worst() {
        return deviations.stream().findFirst();
    }
}
