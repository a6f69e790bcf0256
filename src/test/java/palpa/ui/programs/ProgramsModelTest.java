package palpa.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.HeldAssignments;
import palpa.TestPrograms;
import palpa.store.JsonPrograms;

class ProgramsModelTest {

    @TempDir
    private Path folder;

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);

    private final HeldAssignments assignments = new HeldAssignments();
    private ProgramsModel model;

    @BeforeEach
    void list() {
        model = new ProgramsModel(
                new JsonPrograms(folder.resolve("programs"), TestPrograms.targets()),
                new Given(assignments, () -> "Ada", DAY),
                Runnable::run,
                Runnable::run);
        model.refresh("Stroking");
    }

    private ProgramRow selected() {
        return model.selectedProperty().get();
    }

    private void search(String text) {
        model.searchProperty().set(text);
    }

    @Test
    void selectsTheProgramThatIsPractised() {
        assertThat(selected().name()).isEqualTo("Stroking");
    }

    @Test
    void findsByNameAndByInstructionWhateverTheCase() {
        search("ELBOW");
        assertThat(model.found()).extracting(ProgramRow::name).containsExactly("Self-massage");
        assertThat(selected().name()).isEqualTo("Self-massage");
    }

    @Test
    void selectsNothingWhereNothingIsFound() {
        search("no such words");
        assertThat(model.found()).isEmpty();
        assertThat(selected()).isNull();
    }

    @Test
    void copiesAShippedProgramIntoOneOfOnesOwn() {
        model.copySelected();

        assertThat(selected().name()).isEqualTo("Stroking (copy)");
        assertThat(selected().file()).contains(folder.resolve("programs").resolve("stroking-copy.json"));
        assertThat(selected().kind()).isEqualTo("your own");
        assertThat(model.files().messageProperty().get()).contains("Stroking (copy)");
    }

    @Test
    void deletesAnOwnProgramAndNeverAShippedOne() {
        model.deleteSelected();
        assertThat(model.found()).hasSize(8);
        model.copySelected();
        assertThat(model.found()).hasSize(9);
        model.deleteSelected();
        assertThat(model.found()).hasSize(8);
    }

    @Test
    void exportsAndImportsTheSameProgram() {
        Path file = folder.resolve("shared.json");
        model.exportTo(file);
        model.importFrom(file);

        assertThat(selected().file()).isPresent();
        assertThat(model.selectedProgram().map(program -> program.steps()))
                .isEqualTo(Optional.of(TestPrograms.shipped().shipped().get(3).steps()));
    }

    @Test
    void saysTheLineOfAFileThatCannotBeImported() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\n\"schema\": 9}");
        model.importFrom(file);

        assertThat(model.files().messageProperty().get()).contains("bad.json, line 2, column 11, at /schema");
        assertThat(model.found()).hasSize(8);
    }

    @Test
    void showsABrokenFileOfOnesOwnWithWhatIsWrong() throws IOException {
        Files.createDirectories(folder.resolve("programs"));
        Files.writeString(folder.resolve("programs").resolve("torn.json"), "{");
        model.refresh("");
        search("torn");

        assertThat(selected().kind()).isEqualTo("cannot be read");
        assertThat(selected().problem()).contains("torn.json, line 1");
        assertThat(model.selectedProgram()).isEmpty();
    }

    @Test
    void whatTheTraineeIsToPractiseIsMarkedAndComesFirst() {
        model.assignSelected("Ada", "slowly");
        assertThat(model.found().get(0).name()).isEqualTo("Stroking");
        assertThat(model.found().get(0).brief()).startsWith("★ Assigned · ");
        assertThat(selected().assigned().orElseThrow().given()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whatAnotherIsToPractiseIsNotMarked() {
        model.assignSelected("Bea", "");
        assertThat(assignments.of("Bea")).hasSize(1);
        assertThat(model.found()).allMatch(row -> row.assigned().isEmpty());
    }

    @Test
    void anAssignmentIsTakenBack() {
        model.assignSelected("Ada", "");
        model.endSelected("assign.ended");
        assertThat(assignments.all()).isEmpty();
        assertThat(selected().assigned()).isEmpty();
        assertThat(model.files().messageProperty().get()).isEqualTo("Stroking is no longer assigned to Ada.");
    }
}
