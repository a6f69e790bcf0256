package palpa.export;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import palpa.coaching.Program;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Region;

/** The score of a region: of its bouts, each counting by its length. Stateless. */
final class RegionScores {

    private RegionScores() {}

    /** Empty where no bout on {@code region} has a score. A part no bout was judged by is NaN. */
    static Optional<Score> of(SessionScore session, Program program, Region region) {
        List<StepScore> bouts = session.steps().stream()
                .filter(bout -> bout.score().isPresent())
                .filter(bout -> program.steps().get(bout.step()).region() == region)
                .toList();
        if (bouts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Score(
                mean(bouts, Score::pressure),
                mean(bouts, Score::rhythm),
                mean(bouts, Score::technique),
                mean(bouts, Score::evenness),
                mean(bouts, Score::dose),
                // Caps hold for single bouts: together they come to what their totals do.
                mean(bouts, Score::total),
                mean(bouts, Score::inBand)));
    }

    private static double mean(List<StepScore> bouts, ToDoubleFunction<Score> value) {
        double sum = 0;
        double micros = 0;
        for (StepScore bout : bouts) {
            double of = value.applyAsDouble(bout.score().orElseThrow());
            if (!Double.isNaN(of)) {
                double length = Math.max(1, bout.span().lengthMicros());
                sum += of * length;
                micros += length;
            }
        }
        return sum / micros;
    }
}
