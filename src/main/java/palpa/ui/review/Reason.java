package palpa.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import palpa.coaching.score.Deviation;
import palpa.model.TimeSpan;
import palpa.session.review.Fault;

/**
 * One reason why the score is not higher, and where it first shows. Immutable; any thread.
 *
 * @param sentence what went wrong, counted
 * @param first the first place where it did; empty where it has none, as for too few strokes
 */
record Reason(String sentence, Optional<TimeSpan> first) {

    /** The first fault of {@code deviation}'s kind: in its region, technique and hand, or else anywhere. */
    static Optional<TimeSpan> firstOf(Deviation deviation, List<Fault> faults) {
        Predicate<Fault> kind = fault -> fault.kind() == deviation.kind();
        Predicate<Fault> hand = fault -> deviation.hand().isEmpty()
                || fault.hand().isEmpty()
                || fault.hand().equals(deviation.hand());
        Predicate<Fault> region = fault -> fault.region() == deviation.region();
        return first(faults, kind.and(hand).and(region))
                .or(() -> first(faults, kind.and(hand)))
                .or(() -> first(faults, kind));
    }

    private static Optional<TimeSpan> first(List<Fault> faults, Predicate<Fault> which) {
        return faults.stream().filter(which).findFirst().map(Fault::span);
    }
}
