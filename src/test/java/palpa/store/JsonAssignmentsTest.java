package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.UserProblem;
import palpa.session.Assignments.Assignment;
import palpa.session.Words;

/** What an instructor gave whom, kept in a file. */
class JsonAssignmentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private Path file;
    private JsonAssignments assignments;

    @BeforeEach
    void open() {
        file = folder.resolve("deeper").resolve("assignments.json");
        assignments = new JsonAssignments(file);
    }

    private static Assignment given(String trainee, String program, int day) {
        return new Assignment(trainee, program, "Slowly.", DAY.plusDays(day));
    }

    @Test
    void aTraineeSeesOnlyTheirOwnTheOldestFirst() throws UserProblem {
        assignments.assign(given("Ada", "Stroking", 2));
        assignments.assign(given("Bo", "Kneading", 0));
        assignments.assign(given("Ada", "Percussion", 1));

        assertThat(assignments.of("Ada")).extracting(Assignment::program).containsExactly("Percussion", "Stroking");
    }

    @Test
    void theSameProgramGivenAgainTakesThePlaceOfTheEarlierOne() throws UserProblem {
        assignments.assign(given("Ada", "Stroking", 0));
        assignments.assign(given("Ada", "Stroking", 5));

        assertThat(assignments.all()).containsExactly(given("Ada", "Stroking", 5));
    }

    @Test
    void whatIsEndedIsGone() throws UserProblem {
        assignments.assign(given("Ada", "Stroking", 0));
        assignments.assign(given("Ada", "Kneading", 0));
        assignments.end("Ada", "Stroking");

        assertThat(assignments.all()).containsExactly(given("Ada", "Kneading", 0));
    }

    @Test
    void followsARenamedTrainee() throws UserProblem {
        assignments.assign(given("Ada", "Stroking", 0));
        assignments.assign(given("Bo", "Kneading", 0));
        assignments.rename("Ada", "P7");

        assertThat(assignments.all()).containsExactly(given("Bo", "Kneading", 0), given("P7", "Stroking", 0));
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "4, 1"})
    void whereBothNamesWereGivenAProgramTheLaterAssignmentStays(int theirs, int there) throws UserProblem {
        assignments.assign(given("Ada", "Stroking", theirs));
        assignments.assign(given("P7", "Stroking", there));
        assignments.rename("Ada", "P7");

        assertThat(assignments.all()).containsExactly(given("P7", "Stroking", 4));
    }

    @Test
    void goesWithADeletedTrainee() throws UserProblem {
        assignments.assign(given("Ada", "Stroking", 0));
        assignments.assign(given("Ada", "Kneading", 0));
        assignments.assign(given("Bo", "Kneading", 0));
        assignments.delete("Ada");

        assertThat(assignments.all()).containsExactly(given("Bo", "Kneading", 0));
    }

    @Test
    void anotherWindowSeesWhatWasGiven() throws UserProblem {
        assignments.assign(given("\u00c5sa \"=1+1\"", "Stroking", 0));

        assertThat(new JsonAssignments(file).all()).isEqualTo(assignments.all());
    }

    @Test
    void beforeTheFirstNobodyHasAny() throws UserProblem {
        assertThat(assignments.of("Ada")).isEmpty();
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"schema":2}                        | /schema
            {"schema":1,"assignments":[{"trainee":"A","program":"P","note":"","given":"soon"}]} | a date such as
            {"schema":1,"assignments":[{"trainee":" ","program":"P","note":"","given":"2026-11-22"}]} | at /assignments/0
            {"schema":1,"assignm                | line 1
            """)
    void aBrokenFileIsOneSentenceAndStaysAsItIs(String text, String expected) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        UserProblem problem =
                catchThrowableOfType(UserProblem.class, () -> assignments.assign(given("Ada", "Stroking", 0)));

        assertThat(Words.of(problem)).contains("assignments.json").contains(expected);
        assertThat(Files.readAllLines(file)).isEqualTo(List.of(text));
    }
}
