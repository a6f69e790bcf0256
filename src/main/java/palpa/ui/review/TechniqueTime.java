package palpa.ui.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.session.review.ReviewFindings;
import palpa.session.review.Stretch;

/**
 * How long a technique was done, both hands together. Immutable; any thread.
 *
 * @param seconds time in which at least one hand did it, seconds
 * @param corrected whether an instructor's word is in it
 */
record TechniqueTime(Technique technique, double seconds, boolean corrected) {

    /** What would be shown as no time at all. */
    private static final double SHORTEST_SECONDS = 0.5;

    /** The techniques that were done for half a second and more, the longest first. */
    static List<TechniqueTime> of(ReviewFindings findings) {
        Map<Technique, List<Stretch>> byTechnique = new EnumMap<>(Technique.class);
        for (Hand hand : Hand.values()) {
            findings.stretches(hand).stream()
                    .filter(stretch -> stretch.technique() != Technique.REST)
                    .forEach(stretch -> byTechnique
                            .computeIfAbsent(stretch.technique(), technique -> new ArrayList<>())
                            .add(stretch));
        }
        List<TechniqueTime> times = new ArrayList<>();
        byTechnique.forEach((technique, stretches) -> times.add(new TechniqueTime(
                technique, unionSeconds(stretches), stretches.stream().anyMatch(Stretch::corrected))));
        times.removeIf(time -> time.seconds < SHORTEST_SECONDS);
        times.sort((one, other) -> Double.compare(other.seconds, one.seconds));
        return times;
    }

    /** Where both hands do it at once, the time counts once. */
    static double unionSeconds(List<Stretch> stretches) {
        List<Stretch> byStart = new ArrayList<>(stretches);
        byStart.sort((one, other) ->
                Long.compare(one.span().startMicros(), other.span().startMicros()));
        long micros = 0;
        long until = Long.MIN_VALUE;
        for (Stretch stretch : byStart) {
            long from = Math.max(until, stretch.span().startMicros());
            micros += Math.max(0, stretch.span().endMicros() - from);
            until = Math.max(until, stretch.span().endMicros());
        }
        return micros / 1e6;
    }
}
