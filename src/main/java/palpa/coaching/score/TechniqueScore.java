package palpa.coaching.score;

import java.util.List;
import palpa.coaching.Step;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Decision;

/**
 * The technique asked for.
 *
 * <p>Points {@code = 15 * t / T}: of the working time T of both hands (what was found to be one of the three techniques), the
 * part t found to be the one asked for. Judged where a step names a technique; without work 0 points. Source: 15 points (D),
 * {@code score_defaults.properties}.
 */
final class TechniqueScore {

    private TechniqueScore() {}

    static Judged of(BoutFacts facts) {
        Step step = facts.asked().step();
        if (step.technique().isEmpty()) {
            return Judged.NOT;
        }
        WorkCount work = facts.work();
        double most = Part.TECHNIQUE.most();
        if (work.isEmpty()) {
            return new Judged(0, List.of());
        }
        double all = work.seconds();
        List<Deviation> others = work.decisions().entrySet().stream()
                .filter(done -> !step.asksFor(done.getKey().technique()))
                .map(done -> other(done.getKey(), seconds(done.getValue()), all))
                .filter(deviation -> deviation.count() > 0)
                .toList();
        return new Judged(most * work.shareOfAsked(), others);
    }

    private static Deviation other(Group group, double seconds, double all) {
        double lost = Part.TECHNIQUE.most() * seconds / all;
        return group.deviation(Kind.OTHER_TECHNIQUE, (int) Math.round(seconds), (int) Math.round(all), lost);
    }

    private static double seconds(int decisions) {
        return decisions * Decision.INTERVAL_MICROS / 1e6;
    }
}
