package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.Technique;
import palpa.ui.DemoViews;

/** What the technique card says. */
class TechniqueModelTest {

    private final TechniqueModel model = new TechniqueModel();

    @Test
    void namesTheTechniqueAndHowSureItIs() {
        model.update(DemoViews.stroking());
        assertThat(model.nameProperty().get()).isEqualTo("Stroking");
        assertThat(model.certaintyProperty().get()).isEqualTo("sure · 0.96");
    }

    @Test
    void saysUnsureWhereTheConfidenceIsLow() {
        model.update(DemoViews.kneading());
        assertThat(model.certaintyProperty().get()).isEqualTo("unsure · 0.55");
    }

    @ParameterizedTest
    @CsvSource({"PERCUSSION, 5.24, 5.2", "STROKING, 0.15, 9", "KNEADING, 0.5, 30", "UNSURE, 0.5, –", "STROKING, NaN, –"
    })
    void countsEachTechniqueInItsOwnUnit(Technique technique, double hertz, String shown) {
        assertThat(TechniqueModel.rateText(technique, hertz)).isEqualTo(shown);
    }

    @Test
    void countsTheStrikesOfBothHandsTogether() {
        model.update(DemoViews.percussion());
        assertThat(model.rateNameProperty().get()).isEqualTo("Strikes a second");
        assertThat(model.rateProperty().get()).isEqualTo("5.2");
    }

    @Test
    void namesBothSurfacesWhereTheHandsDiffer() {
        model.update(DemoViews.percussion());
        assertThat(model.surfaceProperty().get()).isEqualTo("fist · edge");
        assertThat(model.handsProperty().get()).isEqualTo("alternating");
    }

    @Test
    void followsTheHandThatWorks() {
        model.update(DemoViews.oneGlove());
        assertThat(model.techniqueProperty().get()).isEqualTo(Technique.STROKING);
    }

    @Test
    void claimsNothingAtRest() {
        model.update(DemoViews.noGlove());
        assertThat(model.nameProperty().get()).isEqualTo("At rest");
        assertThat(model.certaintyProperty().get()).isEmpty();
        assertThat(model.handsProperty().get()).isEqualTo("–");
    }
}
