package palpa.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.session.library.Deviations;
import palpa.session.review.ReviewFindings;
import palpa.ui.kit.ScoreModel;
import palpa.ui.kit.StepWords;
import palpa.ui.kit.Times;

/**
 * One bout of a step against what was asked, in words. Immutable; any thread.
 *
 * @param span when
 * @param points of 100, NaN where it was not judged
 * @param number "2"
 * @param place "Calf, left leg"
 * @param asked "Percussion, light · 0:30"
 * @param done "118 strikes · 0:27"
 * @param inBand "78 %", or a dash
 * @param score points in words, or a dash
 * @param worst what went wrong worst, or that nothing did
 */
record StepLine(
        TimeSpan span,
        double points,
        String number,
        String place,
        String asked,
        String done,
        String inBand,
        String score,
        String worst) {

    /** The fewest points first; what was not judged comes last, and otherwise time decides. */
    static final Comparator<StepLine> WORST_FIRST = Comparator.comparingDouble(StepLine::points)
            .thenComparing(line -> line.span().startMicros());

    private static final String UNKNOWN = "–";

    /** Every bout in the order of practice. */
    static List<StepLine> of(SessionScore score, ReviewFindings findings, Program program) {
        return score.steps().stream()
                .filter(bout -> bout.step() < program.steps().size())
                .map(bout -> of(bout, program.steps().get(bout.step()), findings))
                .toList();
    }

    private static StepLine of(StepScore bout, Step step, ReviewFindings findings) {
        long strokes = strokes(findings, bout.span(), step);
        double points = bout.score().map(Score::total).orElse(Double.NaN);
        return new StepLine(
                bout.span(),
                points,
                Integer.toString(bout.step() + 1),
                StepWords.where(step),
                StepWords.what(step) + " · " + StepWords.dose(step),
                Words.of("review.steps.done.what", strokes, StepWords.unit(step), Times.minutes(bout.workSeconds())),
                ScoreModel.percent(bout.score().map(Score::inBand).orElse(Double.NaN)),
                Double.isNaN(points) ? UNKNOWN : Long.toString(Math.round(points)),
                worst(bout));
    }

    private static String worst(StepScore bout) {
        if (bout.score().isEmpty()) {
            return Words.of("review.steps.not_judged");
        }
        return bout.deviations().stream()
                .findFirst()
                .map(Deviations::sentence)
                .orElse(Words.of("review.steps.nothing_wrong"));
    }

    /** Strokes of what {@code step} asks for that ended in {@code span}, as the score counts them. */
    private static long strokes(ReviewFindings findings, TimeSpan span, Step step) {
        return Stream.of(Hand.values())
                .flatMap(hand -> findings.strokes(hand).stream())
                .filter(stroke -> step.asksFor(stroke.hand(), stroke.technique()))
                .filter(stroke -> stroke.endMicros() > span.startMicros() && stroke.endMicros() <= span.endMicros())
                .count();
    }

    /** All of it in a sentence, for a screen reader. */
    String spoken() {
        return Words.of("review.steps.spoken", number, place, asked, done, inBand, score, worst);
    }
}
