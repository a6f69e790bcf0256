package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpa.coaching.StepPicture;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackNow;
import palpa.model.Region;
import palpa.session.PracticeView;
import palpa.session.PracticeView.Phase;
import palpa.ui.DemoPractice;
import palpa.ui.DemoViews;

/** What the header and the step's card say. */
class StepModelTest {

    private final StepModel model = new StepModel();

    @Test
    void saysWhichStepOfHowManyAndHowFarItIs() {
        model.update(DemoPractice.with(
                DemoViews.stroking(),
                new PracticeView(Phase.RUNNING, 0.6, Double.NaN, -1, 0, FeedbackNow.ALWAYS, false)));
        assertThat(model.placeProperty().get()).isEqualTo("4 of 9");
        assertThat(model.doneTextProperty().get()).isEqualTo("6 of 10 passes");
        assertThat(model.doneProperty().get()).isEqualTo(0.6);
        assertThat(model.nextProperty().get()).isEqualTo("Inner thigh, stroking");
    }

    @Test
    void saysHowItIsDone() {
        model.update(DemoPractice.chopping());
        assertThat(model.mannerProperty().get())
                .isEqualTo("moderate · left leg · left fist, right edge · in turn · 300 a minute");
        assertThat(model.pictureProperty().get()).contains(StepPicture.PERCUSSION);
        assertThat(model.nextPictureProperty().get()).contains(StepPicture.HAMSTRING_STRETCH);
    }

    @Test
    void saysWhatIsLeftAndWhereOnTheWay() {
        model.update(DemoPractice.chopping());
        assertThat(model.doneTextProperty().get()).isEqualTo("0:24 of 0:45");
        assertThat(model.timeLeftProperty().get()).isEqualTo("0:21");
        assertThat(model.routeProperty().get().here()).contains(Region.CALF);
    }

    @Test
    void countsDownToTheNextStep() {
        model.update(DemoPractice.between(FeedbackMode.ALWAYS));
        assertThat(model.nextInProperty().get()).isEqualTo("in 5 s");
        assertThat(model.timeLeftProperty().get()).isEmpty();
    }

    @Test
    void knowsAnExercise() {
        model.update(DemoPractice.exercise());
        assertThat(model.exerciseProperty().get()).isTrue();
        assertThat(model.instructionProperty().get()).isEqualTo("Raise the straight leg and hold it");
    }

    @Test
    void hidesHowWellItGoesWhereFeedbackIsHidden() {
        model.update(DemoPractice.chopping());
        assertThat(model.inBandProperty().get()).isEqualTo("81 %");
        model.update(DemoPractice.hidden());
        assertThat(model.inBandProperty().get()).isEqualTo("–");
    }

    @Test
    void countsWithoutAGoalInFreePractice() {
        model.update(DemoViews.noGlove());
        assertThat(model.placeProperty().get()).isEmpty();
        assertThat(model.doneTextProperty().get()).isEqualTo("0 strokes · 0:00");
        assertThat(model.doneProperty().get()).isNaN();
        assertThat(model.inBandProperty().get()).isEqualTo("–");
    }
}
