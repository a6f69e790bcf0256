package palpa.coaching.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;

/**
 * Puts the bouts of a session together, each by its weight: the seconds of work in it.
 *
 * <p>Every part is the weighted mean over the bouts in which it is judged. A cap belongs to a bout: where one took points, the
 * session gets the weighted mean of the bouts' totals at most. One thread.
 */
final class Overall {

    private static final double NO_CAP = 100;

    private final List<StepScore> steps = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** @param seconds seconds of work in it, above 0 */
    void add(StepScore step, double seconds) {
        steps.add(step);
        weights.add(seconds);
    }

    SessionScore score() {
        return new SessionScore(overall(), steps, deviations());
    }

    private Optional<Score> overall() {
        if (Double.isNaN(mean(score -> 1))) {
            return Optional.empty();
        }
        return Optional.of(new Score(
                mean(Score::pressure),
                mean(Score::rhythm),
                mean(Score::technique),
                mean(Score::evenness),
                mean(Score::dose),
                cap(),
                mean(Score::inBand)));
    }

    private double cap() {
        boolean capped = steps.stream()
                .flatMap(step -> step.score().stream())
                .anyMatch(score -> score.cap() < NO_CAP && score.total() == score.cap());
        return capped ? mean(Score::total) : NO_CAP;
    }

    /** The weighted mean of what is known, NaN where nothing is. */
    private double mean(ToDoubleFunction<Score> of) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < steps.size(); i++) {
            double value = steps.get(i).score().map(of::applyAsDouble).orElse(Double.NaN);
            if (!Double.isNaN(value)) {
                sum += value * weights.get(i);
                weight += weights.get(i);
            }
        }
        return sum / weight;
    }

    /** What is counted together over all bouts. */
    private record Same(Kind kind, Region region, Technique technique, Optional<Hand> hand) {}

    private List<Deviation> deviations() {
        double seconds = 0;
        for (int i = 0; i < steps.size(); i++) {
            seconds += steps.get(i).score().isPresent() ? weights.get(i) : 0;
        }
        Map<Same, Deviation> together = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            for (Deviation deviation : steps.get(i).deviations()) {
                Same same = new Same(deviation.kind(), deviation.region(), deviation.technique(), deviation.hand());
                together.merge(same, inSession(deviation, weights.get(i) / seconds), Overall::sum);
            }
        }
        return together.values().stream().sorted(Deviation.WORST_FIRST).toList();
    }

    /** A breach weighs what it weighs, however short the bout. */
    private static Deviation inSession(Deviation deviation, double share) {
        return deviation.kind() == Kind.OVER_CEILING ? deviation : deviation.weighing(deviation.weight() * share);
    }

    private static Deviation sum(Deviation one, Deviation other) {
        double weight = one.kind() == Kind.OVER_CEILING
                ? Math.max(one.weight(), other.weight())
                : one.weight() + other.weight();
        return new Deviation(
                one.kind(),
                one.region(),
                one.technique(),
                one.hand(),
                one.count() + other.count(),
                one.of() + other.of(),
                weight);
    }
}
