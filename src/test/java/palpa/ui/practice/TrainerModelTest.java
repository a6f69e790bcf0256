package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.score.SessionScore;
import palpa.session.LessonView;
import palpa.ui.DemoLesson;
import palpa.ui.DemoPractice;
import palpa.ui.DemoViews;
import palpa.ui.practice.EndModel.Stage;

/** What a trainer asks and tells after a step and at the end. */
class TrainerModelTest {

    private final DemoLesson lesson = new DemoLesson(DemoViews.stroking());
    private final HeldDeeds deeds = new HeldDeeds();
    private final TrainerModel model = new TrainerModel(lesson, deeds, "Ada", Runnable::run);

    TrainerModelTest() {
        lesson.score = DemoPractice.score();
    }

    private boolean see(LessonView view) {
        lesson.view = view;
        return model.update(view, 1);
    }

    private void end(LessonView view) {
        see(view);
        model.end().end(view, Optional.empty());
    }

    @Test
    void tellsHowTheStepWentAtOnceWhereFeedbackWasShown() {
        see(DemoPractice.between(FeedbackMode.ALWAYS));
        assertThat(model.bout().knownProperty().get()).isTrue();
        assertThat(model.bout().score().totalProperty().get()).isEqualTo("81");
        assertThat(model.bout().reasonProperty().get()).isEqualTo("12 of 40 calf strikes too firm, left hand");
    }

    @Test
    void letsTheTraineeGuessFirstWhereFeedbackWasHidden() {
        see(DemoPractice.between(FeedbackMode.AFTER_BOUT));
        assertThat(model.bout().knownProperty().get()).isFalse();
        model.guess().orElseThrow().tenths(7);
        model.guess().orElseThrow().confirm();
        assertThat(lesson.asked).contains("estimate 70");
        assertThat(model.bout().knownProperty().get()).isTrue();
        assertThat(model.bout().guessProperty().get()).isEqualTo("70 %");
    }

    @Test
    void theNextStepWaitsForTheGuess() {
        see(DemoPractice.between(FeedbackMode.AFTER_BOUT));
        see(DemoPractice.between(FeedbackMode.AFTER_BOUT));
        assertThat(lesson.asked).containsExactly("hold");
        model.guess().orElseThrow().confirm();
        assertThat(lesson.asked).containsExactlyInAnyOrder("hold", "go on", "estimate 50");
    }

    @Test
    void whoSkipsTheGuessSeesTheScoreAndGoesOn() {
        see(DemoPractice.between(FeedbackMode.AFTER_BOUT));
        model.guess().orElseThrow().skip();
        assertThat(lesson.asked).containsExactly("hold", "go on");
        assertThat(model.bout().knownProperty().get()).isTrue();
        assertThat(model.bout().guessProperty().get()).isEmpty();
    }

    @Test
    void nothingWaitsWhereNothingIsAsked() {
        see(DemoPractice.between(FeedbackMode.ALWAYS));
        assertThat(lesson.asked).isEmpty();
    }

    @Test
    void tellsNothingAfterAStepOfATest() {
        see(DemoPractice.between(FeedbackMode.NONE));
        assertThat(model.bout().shownProperty().get()).isFalse();
        assertThat(model.guess()).isEmpty();
    }

    @Test
    void asksNoLongerWhenTheNextStepBegins() {
        see(DemoPractice.between(FeedbackMode.AFTER_BOUT));
        see(DemoPractice.exercise());
        assertThat(model.guess()).isEmpty();
        assertThat(lesson.asked).containsExactly("hold", "go on");
        assertThat(model.bout().shownProperty().get()).isFalse();
    }

    @Test
    void noticesOnceThatTheProgramIsFinished() {
        assertThat(see(DemoPractice.chopping())).isFalse();
        assertThat(see(DemoPractice.finished(FeedbackMode.ALWAYS))).isTrue();
        assertThat(see(DemoPractice.finished(FeedbackMode.ALWAYS))).isFalse();
    }

    @Test
    void tellsTheWholeStoryInWords() {
        end(DemoPractice.finished(FeedbackMode.ALWAYS));
        assertThat(model.end().storyProperty().get())
                .startsWith("Chop, stretch, knead · Ada. Score 84 of 100, 76 % of the time in band.")
                .contains("12 of 40 calf strikes too firm, left hand.");
    }

    @Test
    void tellsEveryStepHandByHand() {
        end(DemoPractice.finished(FeedbackMode.ALWAYS));
        assertThat(model.end().rowsProperty().get())
                .containsExactly(
                        new EndRow(
                                "1  Ankle, percussion", "81", "71 %", "12 of 40 too firm", "9 of 110 rhythm unsteady"),
                        new EndRow("3  Calf, kneading", "90", "84 %", "", "3 of 10 too soft"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedbackMode.class,
            names = {"ALWAYS", "BANDWIDTH"},
            mode = EnumSource.Mode.EXCLUDE)
    void asksForAGuessBeforeTheResultsWhereFeedbackWasHidden(FeedbackMode mode) {
        end(DemoPractice.finished(mode));
        assertThat(model.end().stageProperty().get()).isEqualTo(Stage.GUESSING);
        model.guess().orElseThrow().confirm();
        assertThat(model.end().stageProperty().get()).isEqualTo(Stage.SHOWN);
        assertThat(model.end().guessProperty().get()).isEqualTo("50 %");
    }

    @Test
    void whoSkipsTheGuessAtTheEndSeesTheResults() {
        end(DemoPractice.finished(FeedbackMode.AFTER_BOUT));
        model.guess().orElseThrow().skip();
        assertThat(model.end().stageProperty().get()).isEqualTo(Stage.SHOWN);
        assertThat(model.end().guessProperty().get()).isEmpty();
    }

    @Test
    void keepsAFinishedPracticeOnce() {
        end(DemoPractice.finished(FeedbackMode.ALWAYS));
        model.end().keep();
        end(DemoPractice.finished(FeedbackMode.ALWAYS));
        assertThat(deeds.kept).hasSize(1);
        assertThat(deeds.kept.get(0).trainee()).isEqualTo("Ada");
    }

    @Test
    void keepsWhatWasEndedEarlyOnlyWhenItIsLeft() {
        end(DemoPractice.chopping());
        model.end().close();
        model.end().keep();
        assertThat(deeds.kept).isEmpty();
        end(DemoPractice.chopping());
        model.end().keep();
        assertThat(deeds.kept).hasSize(1);
    }

    @Test
    void saysKindlyThatFreePracticeHasNoScore() {
        lesson.score = SessionScore.NONE;
        end(DemoPractice.finishedFree());
        assertThat(model.end().kindlyProperty().get()).startsWith("Free practice asks for nothing");
        assertThat(model.end().storyProperty().get()).doesNotContain("Score");
    }
}
