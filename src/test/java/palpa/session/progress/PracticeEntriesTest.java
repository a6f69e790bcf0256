package palpa.session.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.TestTargets;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.progress.PracticeEntries.Circumstances;

/** From the end of a practice to its entry. */
class PracticeEntriesTest {

    private static final Program PROGRAM = new Program(
            "Calf",
            3,
            TestTargets.defaults(),
            List.of(
                    new Step(Region.CALF, Optional.of(Technique.KNEADING), Optional.of(Level.MODERATE), 0, 30, ""),
                    new Step(Region.HIP, Optional.empty(), Optional.empty(), 0, 0, "")));
    private static final Score SCORE = new Score(30, 20, 15, 10, 5, 100, 0.75);
    private static final StepScore KNEADING =
            new StepScore(0, new TimeSpan(0, 60_000_000), Optional.of(SCORE), 31.5, List.of());
    private static final StepScore FREE =
            new StepScore(1, new TimeSpan(60_000_000, 70_000_000), Optional.empty(), 8, List.of());
    private static final SessionScore WHOLE = new SessionScore(Optional.of(SCORE), List.of(KNEADING, FREE), List.of());

    @Test
    void keepsWhatWasDone() {
        PracticeEntry entry = PracticeEntries.of(WHOLE, PROGRAM, by("Ann", FeedbackPlan.ALWAYS))
                .orElseThrow();

        assertThat(entry.program()).isEqualTo("Calf");
        assertThat(entry.version()).isEqualTo(3);
        assertThat(entry.points()).hasValue(80);
        assertThat(entry.inBandShare()).hasValue(0.75);
        assertThat(entry.workSeconds()).isEqualTo(39.5);
        assertThat(entry.estimatePercent()).hasValue(70);
        assertThat(entry.bouts().get(0).technique()).contains(Technique.KNEADING);
        assertThat(entry.bouts().get(1).points()).as("free practice").isEmpty();
        assertThat(entry.boutPoints()).containsExactly(80.0);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0.67, 1", "0.33, 2", "0, 3"})
    void keepsTheStageOfFading(double share, int stage) {
        FeedbackPlan plan = FeedbackPlan.of(FeedbackMode.FADING).showing(share);

        assertThat(PracticeEntries.of(WHOLE, PROGRAM, by("Ann", plan))
                        .orElseThrow()
                        .stage())
                .isEqualTo(stage);
    }

    @Test
    void aPracticeWithoutFeedbackIsATest() {
        assertThat(PracticeEntries.of(WHOLE, PROGRAM, by("Ann", FeedbackPlan.of(FeedbackMode.NONE)))
                        .orElseThrow()
                        .isTest())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void keepsNothingOfNobody(String nobody) {
        assertThat(PracticeEntries.of(WHOLE, PROGRAM, by(nobody, FeedbackPlan.ALWAYS)))
                .isEmpty();
    }

    @Test
    void keepsNothingWhereNothingWasDone() {
        assertThat(PracticeEntries.of(SessionScore.NONE, PROGRAM, by("Ann", FeedbackPlan.ALWAYS)))
                .isEmpty();
    }

    @Test
    void refusesAnEstimateOverAHundred() {
        Circumstances wrong =
                new Circumstances(Practices.BEGIN, "Ann", FeedbackPlan.ALWAYS, OptionalInt.of(101), "", List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> PracticeEntries.of(WHOLE, PROGRAM, wrong));
    }

    private static Circumstances by(String trainee, FeedbackPlan plan) {
        return new Circumstances(Practices.BEGIN, trainee, plan, OptionalInt.of(70), "s.mcap", List.of(3));
    }
}
