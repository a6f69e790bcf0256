package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.HeldSettings;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.session.Kept;
import palpa.session.Words;

/** A person's own programs and targets as files. */
class OwnProgramsTest {

    @TempDir
    private Path folder;

    private JsonTargets targets() {
        return new JsonTargets(folder.resolve("targets"), settings);
    }

    private final HeldSettings settings = new HeldSettings();

    private JsonPrograms programs() {
        return new JsonPrograms(folder.resolve("programs"), targets());
    }

    private Program named(String name) {
        Program kneading = programs().shipped().get(4);
        return new Program(name, 1, "", kneading.targets(), kneading.steps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna's calf / 2       | anna-s-calf-2.json
            ../../etc/passwd      | etc-passwd.json
            C:\\Windows\\x         | c-windows-x.json
            ...                   | program.json
            NUL                   | program-nul.json
            com1                  | program-com1.json
            Füße & Zehen          | füße-zehen.json
            """)
    void keepsAFileOfAnyNameInItsFolder(String name, String file) throws UserProblem {
        Kept<Program> kept = programs().own().add(named(name));

        assertThat(kept.file()).isEqualTo(folder.resolve("programs").resolve(file));
        assertThat(programs().own().all().get(0).content().map(Program::name)).contains(name);
    }

    @Test
    void keepsTheFileOfAnEndlessNameShort() throws UserProblem {
        Kept<Program> kept = programs().own().add(named("x".repeat(5000)));

        assertThat(kept.file().getFileName().toString()).hasSize(OwnFiles.MOST_LETTERS + ".json".length());
    }

    @Test
    void overwritesNothingOfTheSameName() throws UserProblem {
        programs().own().add(named("calf"));
        programs().own().add(named("Calf!"));

        assertThat(programs().own().all())
                .extracting(kept -> kept.file().getFileName().toString())
                .containsExactlyInAnyOrder("calf.json", "calf-2.json");
    }

    @Test
    void exportsOverNothingUnasked() throws IOException {
        Path there = Files.writeString(folder.resolve("there.json"), "mine");

        UserProblem problem =
                catchThrowableOfType(UserProblem.class, () -> programs().own().exportTo(named("x"), there, false));

        assertThat(problem.key()).isEqualTo("store.exists");
        assertThat(there).hasContent("mine");
    }

    @Test
    void keepsNoProgramThatIsFirmOnTheKnee() {
        Step firmKnee = new Step(Region.KNEE, Optional.empty(), Optional.of(Level.FIRM), 0, 10, "");
        Program wrong = new Program("wrong", 1, programs().targets().shipped(), List.of(firmKnee));

        UserProblem problem =
                catchThrowableOfType(UserProblem.class, () -> programs().own().add(wrong));

        assertThat(Words.of(problem)).startsWith("Step 1: the knee is never worked firmly");
        assertThat(programs().own().all()).isEmpty();
    }

    @Test
    void followsTheTargetsInForceWhereItWasJudgedByThem() throws UserProblem {
        programs().own().add(named("mine"));
        TargetTable gentle = targets().shipped().named("gentle").withComfort(0.7);
        targets().choose(Optional.of(targets().own().add(gentle).file()));

        assertThat(programs().own().all().get(0).content().orElseThrow().targets())
                .isEqualTo(gentle);
        assertThat(programs().shipped()).allMatch(program -> program.targets().equals(gentle));
    }

    @Test
    void commandsGoByTheShippedTargetsWhateverAPersonChose() throws UserProblem {
        TargetTable gentle = targets().shipped().named("gentle").withComfort(0.7);
        targets().choose(Optional.of(targets().own().add(gentle).file()));

        assertThat(programs().freePractice().targets()).isEqualTo(targets().shipped());
    }

    @Test
    void keepsTargetsOfItsOwn() throws UserProblem {
        TargetTable gentle = targets().shipped().named("gentle").withComfort(0.7);
        programs().own().add(named("mine").judgedBy(gentle));

        assertThat(programs().own().all().get(0).content().orElseThrow().targets())
                .isEqualTo(gentle);
    }

    @Test
    void exportsAProgramWithTheTargetsItIsJudgedBy() throws UserProblem, IOException {
        Path file = folder.resolve("shared.json");
        programs().own().exportTo(programs().shipped().get(4), file, false);

        assertThat(Files.readString(file)).contains("\"Training defaults\"").contains("PubMed 1589464");
        assertThat(programs().read(file)).isEqualTo(programs().shipped().get(4));
    }

    @Test
    void fallsBackToTheShippedTargetsWhereTheChosenAreGone() throws UserProblem, IOException {
        Path file = targets().own().add(targets().shipped().withComfort(0.7)).file();
        targets().choose(Optional.of(file));
        Files.delete(file);

        assertThat(targets().inForce()).isEqualTo(targets().shipped());
    }

    @Test
    void writesTheSourceOfEveryFigure() throws UserProblem {
        TargetTable again = targets().own().add(targets().shipped()).content().orElseThrow();
        TargetTable read = targets().own().all().get(0).content().orElseThrow();

        assertThat(read).isEqualTo(again).isEqualTo(targets().shipped());
        assertThat(read.regions().values()).noneMatch(region -> region.source().isBlank());
        assertThat(read.surfaces().values())
                .noneMatch(surface -> surface.source().isBlank());
    }

    @Test
    void refusesATableThatIsFirmOnTheKneeWithItsLine() throws UserProblem, IOException {
        Path file = targets().own().add(targets().shipped()).file();
        String text = Files.readString(file)
                .replace(
                        "\"moderate_n\" : [ 6.0, 10.0 ],",
                        "\"moderate_n\" : [ 6.0, 10.0 ],\n\"firm_n\" : [ 10.0, 12.0 ],");
        Files.writeString(file, text.replace("\"moderate_n\" : [ 5.0, 10.0 ],", "\"moderate_n\" : [ 5.0, 10.0 ],"));

        assertThat(targets().own().all().get(0).problem())
                .contains("line ")
                .contains("/regions/knee/whole_hand/firm_n: the knee is never worked firmly");
    }

    @Test
    void touchesNoFileOutsideItsFolder() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.json"), "mine");

        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> programs().own().delete(outside)))
                .isNotNull();
        assertThat(outside).hasContent("mine");
    }
}
