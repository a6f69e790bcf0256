package palpa.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.TestPrograms;
import palpa.TestTargets;
import palpa.coaching.Activity;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;

class EditorModelTest {

    private final EditorModel editor = new EditorModel();
    private final Program percussion = TestPrograms.shipped().shipped().get(2);

    @BeforeEach
    void edit() {
        editor.edit(Optional.of(Path.of("mine.json")), percussion);
    }

    private Program result() {
        return editor.result().orElseThrow();
    }

    @Test
    void changesNothingButTheVersionWhereNothingIsChanged() {
        assertThat(editor.isChanged()).isFalse();
        assertThat(result().version()).isEqualTo(percussion.version() + 1);
        assertThat(result().steps()).isEqualTo(percussion.steps());
    }

    @Test
    void takesWhatIsTypedIntoTheFormIntoTheSelectedStep() {
        editor.selectedProperty().set(1);
        editor.form().seconds.set("50");

        assertThat(result().steps().get(1).seconds()).isEqualTo(50);
        assertThat(result().steps().get(0)).isEqualTo(percussion.steps().get(0));
        assertThat(editor.isChanged()).isTrue();
    }

    @Test
    void addsAStepAfterTheSelectedOneAndSelectsIt() {
        editor.selectedProperty().set(3);
        editor.add();

        assertThat(editor.selectedProperty().get()).isEqualTo(4);
        assertThat(result().steps()).hasSize(percussion.steps().size() + 1);
        assertThat(result().steps().get(4).region()).isEqualTo(Region.HAMSTRING);
    }

    @Test
    void duplicatesRemovesAndMovesSteps() {
        Step first = percussion.steps().get(0);
        editor.duplicate();
        assertThat(editor.steps().get(1)).isEqualTo(first);
        editor.remove();
        assertThat(editor.steps()).isEqualTo(percussion.steps());

        editor.selectedProperty().set(0);
        editor.move(1);

        assertThat(editor.steps().get(1)).isEqualTo(first);
        assertThat(editor.steps().get(0)).isEqualTo(percussion.steps().get(1));
        assertThat(editor.selectedProperty().get()).isEqualTo(1);
    }

    @Test
    void keepsTheLastStep() {
        editor.edit(Optional.empty(), EditorModel.fresh(TestTargets.defaults()));
        editor.remove();

        assertThat(editor.steps()).hasSize(1);
    }

    @Test
    void savesNothingWithoutAName() {
        editor.nameProperty().set("  ");

        assertThat(editor.result()).isEmpty();
        assertThat(editor.problems()).extracting(EditorModel.Problem::sentence).contains("The program needs a name.");
    }

    @Test
    void savesNothingFirmOnTheKnee() {
        editor.form().technique.set(Optional.of(Technique.KNEADING));
        editor.form().level.set(Optional.of(Level.FIRM));
        editor.form().region.set(Region.KNEE);

        assertThat(editor.result()).isEmpty();
        assertThat(editor.problems())
                .extracting(EditorModel.Problem::sentence)
                .contains("Step 1: the knee is never worked firmly; ask for light or moderate.");
    }

    @Test
    void warnsOfABeatThatIsNotAcceptedAndSavesIt() {
        editor.form().beats.set("30");

        assertThat(editor.result()).isPresent();
        assertThat(editor.problems())
                .extracting(EditorModel.Problem::sentence)
                .containsExactly(
                        "Step 1: a hand is told to change at this beat; 150 to 600 beats a minute are accepted here.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1     | Seconds: "-1" is no whole number
            1e3    | Seconds: "1e3" is no whole number
            99999  | from 0 to 14400
            """)
    void saysWhatIsWrongWithANumberAsItIsTyped(String typed, String expected) {
        editor.form().seconds.set(typed);

        assertThat(editor.result()).isEmpty();
        assertThat(editor.problems())
                .first()
                .extracting(EditorModel.Problem::sentence)
                .asString()
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Calf                | name at least two regions, the first of which is Calf
            Hip, Calf           | the first of which is Calf
            Calf, Elbow         | "Elbow" is no region; known are Sole, Heel
            """)
    void saysWhatIsWrongWithTheWay(String typed, String expected) {
        editor.form().route.set(typed);

        assertThat(editor.problems())
                .first()
                .extracting(EditorModel.Problem::sentence)
                .asString()
                .contains(expected);
    }

    @Test
    void readsTheWayByNamesAndByTheWordsOfFiles() {
        editor.form().route.set("calf, front_thigh, Outer thigh,");

        assertThat(result().steps().get(0).route())
                .containsExactly(Region.CALF, Region.FRONT_THIGH, Region.OUTER_THIGH);
    }

    @Test
    void asksNoTechniqueOfAnExercise() {
        editor.form().activity.set(Activity.EXERCISE);

        assertThat(result().steps().get(0).technique()).isEmpty();
        assertThat(result().steps().get(0).level()).isEmpty();
    }

    @Test
    void showsEveryFieldOfAStepAsItWas() {
        for (int i = 0; i < percussion.steps().size(); i++) {
            editor.selectedProperty().set(i);
            assertThat(editor.form().answer().step())
                    .contains(percussion.steps().get(i));
        }
    }
}
