package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.HeldAssignments;
import palpa.TestPrograms;
import palpa.TestTools;
import palpa.session.Assignments.Assignment;

/** {@code palpa assign}. */
class AssignCommandTest {

    private final HeldAssignments held = new HeldAssignments();

    private Ran run(Object... words) {
        return Ran.palpa(
                new TestTools()
                        .programs(TestPrograms.shipped())
                        .assignments(held)
                        .box(),
                words);
    }

    @Test
    void givesATraineeAProgramWithANote() {
        assertThat(run("assign", "Ada", "Whole leg", "--note", "slowly").out())
                .isEqualToIgnoringNewLines("Whole leg is assigned to Ada.");
        Assignment given = held.of("Ada").get(0);
        assertThat(List.of(given.program(), given.note())).containsExactly("Whole leg", "slowly");
    }

    @Test
    void listsWhatWasGiven() {
        run("assign", "Ada", "Whole leg", "--note", "slowly");
        assertThat(run("assign", "--list").out().lines().skip(1))
                .singleElement()
                .asString()
                .matches("Ada +Whole leg +\\d{4}-\\d\\d-\\d\\d +slowly");
    }

    @Test
    void takesBackOneProgramAndLeavesTheOthers() {
        run("assign", "Ada", "Whole leg");
        run("assign", "Ada", "Percussion");
        run("assign", "Bo", "Whole leg");

        assertThat(run("assign", "--end", " Ada", "Whole leg").out())
                .isEqualToIgnoringNewLines("Whole leg is no longer assigned to Ada.");
        assertThat(held.all())
                .extracting(each -> each.trainee() + ": " + each.program())
                .containsExactly("Ada: Percussion", "Bo: Whole leg");
    }

    @Test
    void whatWasNotAssignedIsOneSentence() {
        Ran ran = run("assign", "--end", "Ada", "Whole leg");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines()).singleElement().asString().contains("Whole leg is not assigned to Ada");
    }

    @Test
    void aProgramThatIsNotThereIsOneSentence() {
        Ran ran = run("assign", "Ada", "No\u001bsuch");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines()).singleElement().asString().doesNotContain("\u001b");
        assertThat(held.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assign",
                "assign;Ada",
                "assign;--list;Ada",
                "assign; ;Whole leg",
                "assign;Ada;Whole leg;x",
                "assign;--end",
                "assign;--end;Ada",
                "assign;--end;--list",
                "assign;--end;Ada;Whole leg;--note;x"
            })
    void wrongUsageIsRefused(String words) {
        assertThat(run((Object[]) words.split(";")).status()).isEqualTo(2);
        assertThat(held.all()).isEmpty();
    }
}
