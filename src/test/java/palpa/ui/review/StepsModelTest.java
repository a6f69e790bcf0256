package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.TestModels;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Words;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SessionReview;

/** The steps of a session against their targets, and their two orders. */
class StepsModelTest {

    private static final Deviation TOO_FIRM =
            new Deviation(Deviation.Kind.TOO_FIRM, Region.CALF, Technique.KNEADING, Optional.of(Hand.RIGHT), 3, 10, 12);

    private final StepsModel model = new StepsModel();
    private SessionReview review;
    private ReviewFindings findings;

    @BeforeEach
    void read() throws UserProblem {
        review = SessionReview.open(new OneSession(), Path.of("made.mcap"));
        findings = review.analyse(new TestModels().inForce(), Progress.UNSEEN);
    }

    private static Score points(double pressure) {
        return new Score(pressure, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 100, 0.71);
    }

    private static StepScore bout(int step, long fromSecond, Optional<Score> score, Deviation... deviations) {
        TimeSpan span = new TimeSpan(fromSecond * 1_000_000, (fromSecond + 10) * 1_000_000);
        return new StepScore(step, span, score, 7.4, List.of(deviations));
    }

    private void show(StepScore... bouts) {
        SessionScore score = new SessionScore(Optional.empty(), List.of(bouts), List.of());
        model.show(score, findings, review.header().program());
    }

    private List<Long> beginnings() {
        return model.lines().stream()
                .map(line -> line.span().startMicros() / 1_000_000)
                .toList();
    }

    @Test
    void theFewestPointsComeFirstAndWhatWasNotJudgedLast() {
        show(bout(0, 0, Optional.empty()), bout(0, 10, Optional.of(points(40))), bout(1, 20, Optional.of(points(10))));
        assertThat(beginnings()).containsExactly(20L, 10L, 0L);
    }

    @Test
    void theOtherOrderIsThatOfPractice() {
        show(bout(0, 0, Optional.of(points(40))), bout(1, 10, Optional.of(points(10))));
        model.toggleOrder();
        assertThat(beginnings()).containsExactly(0L, 10L);
        model.toggleOrder();
        assertThat(beginnings()).containsExactly(10L, 0L);
    }

    @Test
    void saysWhatWasAskedAndWhatWasDone() {
        show(bout(0, 0, Optional.of(points(20)), TOO_FIRM));
        StepLine line = model.lines().get(0);
        assertThat(line.number()).isEqualTo("1");
        assertThat(line.place()).isEqualTo("Calf");
        assertThat(line.asked()).isEqualTo("Kneading, moderate · 10 squeezes");
        assertThat(line.inBand()).isEqualTo("71 %");
        assertThat(line.score()).isEqualTo("50");
        assertThat(line.worst()).isEqualTo("3 of 10 calf squeezes too firm, right hand");
    }

    private long ended(Technique technique, long fromSecond) {
        return Stream.of(Hand.values())
                .flatMap(hand -> findings.strokes(hand).stream())
                .filter(stroke -> stroke.technique() == technique)
                .filter(stroke -> stroke.endMicros() > fromSecond * 1_000_000
                        && stroke.endMicros() <= (fromSecond + 10) * 1_000_000)
                .count();
    }

    @Test
    void countsTheStrokesOfBothHandsThatEndedInTheStep() {
        show(bout(0, 0, Optional.of(points(20))));
        long counted = ended(Technique.KNEADING, 0);
        assertThat(counted).isPositive();
        assertThat(model.lines().get(0).done()).isEqualTo(counted + " squeezes · 0:07");
    }

    @Test
    void countsNothingThatTheStepDidNotAskFor() {
        show(bout(1, 0, Optional.of(points(20))));
        assertThat(ended(Technique.STROKING, 0)).isZero();
        assertThat(model.lines().get(0).done()).isEqualTo("0 passes · 0:07");
    }

    @Test
    void saysWhyAStepHasNoScore() {
        show(bout(0, 0, Optional.empty()));
        assertThat(model.lines().get(0).score()).isEqualTo("–");
        assertThat(model.lines().get(0).worst()).isEqualTo(Words.of("review.steps.not_judged"));
    }

    @Test
    void aStepThatTheProgramDoesNotHaveIsLeftOut() {
        show(bout(7, 0, Optional.of(points(20))));
        assertThat(model.lines()).isEmpty();
    }
}
