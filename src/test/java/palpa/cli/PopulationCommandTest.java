package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestTools;
import palpa.model.UserProblem;
import palpa.session.ForceTables;
import palpa.session.ForceTables.Recording;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.learning.SimulatedPeople.Person;
import palpa.store.table.ForceTableReader;

/** {@code palpa population} with one person of the test draw, seed 3. */
class PopulationCommandTest {

    private static final double ROUNDED_NEWTONS = 0.01;

    @TempDir
    private static Path folder;

    private static String errors = "";

    @BeforeAll
    static void drawOnePerson() {
        assertThat(palpa("--people", "1", "--seed", "3", "--draw", "test")).isZero();
    }

    private static int palpa(String... options) {
        List<String> words = new ArrayList<>(
                List.of("population", "--out", folder.resolve("drawn").toString()));
        words.addAll(List.of(options));
        StringWriter err = new StringWriter();
        int status = PalpaCommand.over(TestTools.ofFiles().box())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
        errors = err.toString();
        return status;
    }

    private static Path drawn(String file) {
        return folder.resolve("drawn").resolve(file);
    }

    private static Person person() throws UserProblem {
        List<Person> people = new ArrayList<>();
        new TestTools().box().people().draw(Draw.TEST, 1, 3, people::add);
        return people.get(0);
    }

    private static List<Recording> readBack() throws UserProblem {
        List<Recording> recordings = new ArrayList<>();
        new ForceTableReader().read(drawn("t-0000.csv"), new ForceTables.Sink() {
            @Override
            public void recording(Recording recording) {
                recordings.add(recording);
            }

            @Override
            public void warning(String sentence) {
                throw new AssertionError(sentence);
            }
        });
        return recordings;
    }

    @Test
    void theTableHoldsEveryRowOfThePersonAsItWas() throws UserProblem {
        Person person = person();
        List<Recording> recordings = readBack();

        assertThat(recordings).hasSameSizeAs(person.takes());
        for (int take = 0; take < recordings.size(); take++) {
            Recording drawn = person.takes().get(take).recording();
            assertThat(recordings.get(take).person()).isEqualTo("t-0000");
            for (int hand = 0; hand < 2; hand++) {
                ForceTables.Series read = recordings.get(take).hands().get(hand);
                ForceTables.Series made = drawn.hands().get(hand);
                assertThat(read.timesMicros()).isEqualTo(made.timesMicros());
                assertThat(read.labels()).isEqualTo(made.labels());
                assertThat(read.regions()).isEqualTo(made.regions());
                assertThat(read.sites()).isEqualTo(made.sites());
                assertThat(furthestApart(read.newtons(), made.newtons())).isLessThan(ROUNDED_NEWTONS);
            }
        }
    }

    /** Greatest distance of two values in the same place; infinite where only one is there. */
    private static double furthestApart(double[] one, double[] other) {
        double furthest = 0;
        for (int i = 0; i < one.length; i++) {
            boolean both = Double.isNaN(one[i]) == Double.isNaN(other[i]);
            double apart = Double.isNaN(one[i]) ? 0 : Math.abs(one[i] - other[i]);
            furthest = Math.max(furthest, both ? apart : Double.POSITIVE_INFINITY);
        }
        return furthest;
    }

    @Test
    void theTruthHasARowAStrokeAndTheSpansARowASpan() throws IOException, UserProblem {
        Person person = person();
        long strokes =
                person.takes().stream().mapToLong(take -> take.strokes().size()).sum();
        long spans =
                person.takes().stream().mapToLong(take -> take.spans().size()).sum();

        assertThat(Files.readAllLines(drawn("truth.csv"))).hasSize((int) strokes + 1);
        assertThat(Files.readAllLines(drawn("spans.csv"))).hasSize((int) spans + 1);
        assertThat(Files.readAllLines(drawn("people.csv"))).hasSize(2);
    }

    @Test
    void noFileIsReplacedUnasked() {
        assertThat(palpa("--people", "1")).isEqualTo(1);
        assertThat(errors).contains("--force");
        assertThat(drawn("s-0000.csv")).doesNotExist();
    }

    @Test
    void anUnknownDrawIsWrongUsage() {
        assertThat(palpa("--draw", "everybody")).isEqualTo(2);
        assertThat(errors).contains("training and test");
    }

    @Test
    void nobodyIsNoPopulation() {
        assertThat(palpa("--people", "0")).isEqualTo(2);
    }
}
