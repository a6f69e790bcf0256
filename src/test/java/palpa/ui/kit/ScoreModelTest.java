package palpa.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.coaching.score.Part;
import palpa.coaching.score.Score;

/** A score in figures. */
class ScoreModelTest {

    private final ScoreModel model = new ScoreModel();

    @Test
    void showsThePointsAndWhatTheyAreMadeOf() {
        model.show(Optional.of(new Score(31, 17, 14, 6, 13, 100, 0.744)));
        assertThat(model.totalProperty().get()).isEqualTo("81");
        assertThat(model.partProperty(Part.PRESSURE).get()).isEqualTo("31 / 40");
        assertThat(model.inBandProperty().get()).isEqualTo("74 %");
        assertThat(model.remarkProperty().get()).isEmpty();
    }

    @Test
    void saysThatABreachCapsIt() {
        model.show(Optional.of(new Score(40, 20, 15, 10, 15, 60, 1)));
        assertThat(model.totalProperty().get()).isEqualTo("60");
        assertThat(model.remarkProperty().get()).contains("60");
    }

    @Test
    void leavesOutWhatWasNotJudged() {
        model.show(Optional.of(new Score(31, Double.NaN, 14, 6, 13, 100, Double.NaN)));
        assertThat(model.partProperty(Part.RHYTHM).get()).isEqualTo("–");
        assertThat(model.inBandProperty().get()).isEqualTo("–");
    }

    @Test
    void saysWhyThereIsNone() {
        model.show(Optional.empty());
        assertThat(model.totalProperty().get()).isEqualTo("–");
        assertThat(model.remarkProperty().get()).isNotEmpty();
    }

    @Test
    void saysNothingWhileItIsNotKnown() {
        model.show(Optional.of(new Score(31, 17, 14, 6, 13, 100, 0.744)));
        model.clear();
        assertThat(model.totalProperty().get()).isEqualTo("–");
        assertThat(model.remarkProperty().get()).isEmpty();
    }
}
