package palpa.ui.practice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import palpa.coaching.Program;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.session.Words;
import palpa.session.library.Deviations;
import palpa.ui.kit.ScoreModel;
import palpa.ui.kit.StepWords;

/**
 * One step's line in the results, in words. Immutable.
 *
 * @param step "4 Calf, stroking"
 * @param score points of 100, or a dash
 * @param inBand part of the time in band, or a dash
 * @param left what the left hand did worst, empty where nothing was counted
 * @param right the same of the right hand
 */
record EndRow(String step, String score, String inBand, String left, String right) {

    private static final String UNKNOWN = "–";

    /** A line for every step of {@code program} that was judged, in the order of practice. */
    static List<EndRow> of(SessionScore score, Program program) {
        return score.steps().stream()
                .filter(bout -> bout.score().isPresent())
                .map(bout -> of(bout, program))
                .toList();
    }

    private static EndRow of(StepScore bout, Program program) {
        Score points = bout.score().orElseThrow();
        String total = Double.isNaN(points.total()) ? UNKNOWN : Long.toString(Math.round(points.total()));
        return new EndRow(
                bout.step() + 1 + "  " + StepWords.title(program.steps().get(bout.step())),
                total,
                ScoreModel.percent(points.inBand()),
                worst(bout, Hand.LEFT),
                worst(bout, Hand.RIGHT));
    }

    /** The worst of one hand, or of both where it is told of both together. */
    private static String worst(StepScore bout, Hand hand) {
        Stream<Deviation> its =
                bout.deviations().stream().filter(deviation -> deviation.hand().equals(Optional.of(hand)));
        return its.findFirst().map(EndRow::counted).orElse("");
    }

    private static String counted(Deviation deviation) {
        String what = Deviations.name(deviation.kind()).toLowerCase(Locale.ENGLISH);
        String count = Integer.toString(deviation.count());
        if (deviation.kind() == Deviation.Kind.OVER_CEILING) {
            return Words.of("practice.end.times", deviation.count(), what);
        }
        String key = deviation.kind().isTime() ? "practice.end.seconds" : "practice.end.counted";
        return Words.of(key, count, Integer.toString(deviation.of()), what);
    }
}
