package palpa.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.TestModels;

/** The list of models, and the way back. */
class ModelsModelTest {

    private static final Path MINE = Path.of("models", "mine");

    private final TestModels models = new TestModels();
    private final List<String> told = new ArrayList<>();
    private final ModelsModel model = new ModelsModel(
            models,
            Runnable::run,
            Runnable::run,
            () -> told.add(models.inForce().card().name()));

    @BeforeEach
    void list() {
        models.write(TestModels.named("Mine"), MINE, false);
        model.refresh();
    }

    @Test
    void listsTheShippedModelFirstAndItIsInForce() {
        assertThat(model.rows()).extracting(ModelRow::file).containsExactly(Optional.empty(), Optional.of(MINE));
        assertThat(model.wantedProperty().get()).isEmpty();
    }

    @Test
    void nothingChangesUntilTheChoiceIsKept() {
        model.wantedProperty().set(Optional.of(MINE));
        assertThat(models.chosen()).isEmpty();
        model.keep();
        assertThat(told).containsExactly("Mine");
    }

    @Test
    void keepingTheSameTellsNobody() {
        model.keep();
        assertThat(told).isEmpty();
    }

    @Test
    void leadsBackToTheShippedModel() {
        models.choose(Optional.of(MINE));
        model.refresh();
        model.wantedProperty().set(Optional.empty());
        model.keep();
        assertThat(told).containsExactly(models.shipped().card().name());
    }

    @Test
    void deletingTheModelInForceLeadsBackToTheShippedOne() {
        models.choose(Optional.of(MINE));
        model.refresh();
        model.delete(model.rows().get(1));
        assertThat(model.rows()).hasSize(1);
        assertThat(told).containsExactly(models.shipped().card().name());
    }

    @Test
    void aFileThatIsNoModelSaysWhy() {
        assertThat(ModelRow.unreadable(Path.of("models", "torn.json"), "torn: no model.")
                        .name())
                .isEqualTo("torn.json");
    }
}
