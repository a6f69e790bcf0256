package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.coaching.BoutProgress;
import palpa.coaching.Step;
import palpa.model.Region;
import palpa.ui.DemoViews;

/** What the header and the step's card say. */
class StepModelTest {

    private final StepModel model = new StepModel();

    @Test
    void saysWhichStepOfHowManyAndHowFarItIs() {
        model.update(DemoViews.stroking());
        assertThat(model.placeProperty().get()).isEqualTo("4 of 9");
        assertThat(model.doneTextProperty().get()).isEqualTo("6 of 10 passes");
        assertThat(model.doneProperty().get()).isEqualTo(0.6);
        assertThat(model.nextProperty().get()).isEqualTo("Inner thigh");
    }

    @Test
    void countsWithoutAGoalInFreePractice() {
        model.update(DemoViews.noGlove());
        assertThat(model.placeProperty().get()).isEmpty();
        assertThat(model.doneTextProperty().get()).isEqualTo("0 strokes · 0:00");
        assertThat(model.doneProperty().get()).isNaN();
        assertThat(model.inBandProperty().get()).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 5, 0, 0.5", "0, 180, 0, 45, 0.25", "10, 180, 10, 90, 0.5", "10, 0, 14, 0, 1", "0, 0, 3, 3, NaN"
    })
    void isDoneWhenBothCountAndTimeAre(int repetitions, int seconds, int strokes, double active, double part) {
        Step step = new Step(Region.CALF, Optional.empty(), Optional.empty(), repetitions, seconds, "");
        assertThat(StepModel.donePart(step, new BoutProgress(strokes, active, 1, 1)))
                .isEqualTo(Double.valueOf(part));
    }
}
