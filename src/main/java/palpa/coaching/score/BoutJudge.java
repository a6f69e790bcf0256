package palpa.coaching.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import palpa.model.Stroke;
import palpa.model.TimeSpan;

/** Puts the parts of a bout's score together. Stateless. */
final class BoutJudge {

    private BoutJudge() {}

    /**
     * @param activeSeconds seconds in which at least one hand did what is asked for
     * @param span when it was
     */
    static StepScore judge(BoutLog bout, double activeSeconds, TimeSpan span, ScoreRules rules) {
        CeilingCap cap = CeilingCap.of(bout.breaches(), rules);
        if (!bout.asked().step().isJudged()) {
            return new StepScore(bout.step(), span, Optional.empty(), activeSeconds, cap.deviations());
        }
        BoutFacts facts = facts(bout, activeSeconds, rules);
        List<Judged> parts = List.of(
                PressureScore.of(facts),
                RhythmScore.of(facts),
                TechniqueScore.of(facts),
                EvennessScore.of(facts),
                DoseScore.of(facts));
        Score score = new Score(
                parts.get(0).points(),
                parts.get(1).points(),
                parts.get(2).points(),
                parts.get(3).points(),
                parts.get(4).points(),
                cap.points(),
                bout.work().shareInBand());
        return new StepScore(bout.step(), span, Optional.of(score), activeSeconds, deviations(parts, score, cap));
    }

    private static BoutFacts facts(BoutLog bout, double activeSeconds, ScoreRules rules) {
        List<Stroke> strokes = bout.askedStrokes();
        List<Stroke> seen = strokes.stream().filter(bout::isSeenWhole).toList();
        return new BoutFacts(bout.asked(), strokes, seen, bout.work(), activeSeconds, rules);
    }

    /** Their weights are points of the total, in which the judged parts stand for the whole. */
    private static List<Deviation> deviations(List<Judged> parts, Score score, CeilingCap cap) {
        double scale = 100 / score.judgedOf();
        Stream<Deviation> lost = parts.stream()
                .flatMap(part -> part.deviations().stream())
                .map(deviation -> deviation.weighing(deviation.weight() * scale));
        return Stream.concat(cap.deviations().stream(), lost)
                .sorted(Deviation.WORST_FIRST)
                .toList();
    }
}
