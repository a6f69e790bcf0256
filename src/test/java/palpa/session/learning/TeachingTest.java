package palpa.session.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.CorrectedSession;
import palpa.TestModels;
import palpa.TestTools;
import palpa.model.Hand;
import palpa.model.SiteSet;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.ForceTables.Recording;
import palpa.session.ForceTables.Series;
import palpa.session.Progress;
import palpa.session.Toolbox;
import palpa.session.TraceBuffer;
import palpa.session.learning.LearningReport.Way;
import palpa.session.learning.Taught.Verdict;

/** A personal model from corrected sessions, and what is told of it before anybody accepts it. */
class TeachingTest {

    @TempDir
    private Path folder;

    private final TestModels models = new TestModels();
    private final Drawn people = new Drawn();
    private final Toolbox tools =
            TestTools.ofFiles().models(models).people(people).box();
    private final Teaching teaching = new Teaching(tools);
    private Path cleo;

    /** People who stroke with the left hand for six seconds after a second of rest; remembers how they were drawn. */
    private static final class Drawn implements SimulatedPeople {

        private static final int ROWS = 700;
        private static final int TOUCHED = 100;
        private final List<Draw> draws = new ArrayList<>();
        private int count;

        @Override
        public void draw(Draw draw, int people, long seed, Sink sink) throws UserProblem {
            draws.add(draw);
            for (count = 0; count < people; count++) {
                Take take = new Take(stroke(), List.of(), List.of());
                Glove glove = new Glove("total", SiteSet.NONE, SiteSet.NONE, 100);
                sink.person(new Person(name(draw, count), Expertise.EXPERT, "", glove, List.of(take)));
            }
        }

        private static Recording stroke() {
            long[] times = new long[ROWS];
            double[] newtons = new double[ROWS * TraceBuffer.VALUES];
            for (int row = 0; row < ROWS; row++) {
                times[row] = row * 10_000L;
                Arrays.fill(newtons, row * TraceBuffer.VALUES, (row + 1) * TraceBuffer.VALUES, Double.NaN);
                newtons[row * TraceBuffer.VALUES + TraceBuffer.TOTAL] = newtons(row);
            }
            List<Optional<Technique>> labels = IntStream.range(0, ROWS)
                    .mapToObj(row -> Optional.of(row < TOUCHED ? Technique.REST : Technique.STROKING))
                    .toList();
            Series left = new Series(
                    Hand.LEFT,
                    SiteSet.NONE,
                    true,
                    100,
                    times,
                    newtons,
                    Collections.nCopies(ROWS, Optional.empty()),
                    labels);
            return new Recording("", "", List.of(left));
        }

        private static double newtons(int row) {
            double ramp = Math.max(0, Math.min(1, (row - TOUCHED) / 40.0));
            return 12 * ramp * (1 + 0.08 * Math.sin(row / 90.0) + 0.01 * Math.sin(row / 1.6));
        }

        @Override
        public String name(Draw draw, int number) {
            return draw.label() + number;
        }
    }

    /** Remembers what it was told, and asks for an end after some time. */
    private static final class Told implements Progress {

        private final List<Double> parts = new ArrayList<>();
        private double until = 2;

        @Override
        public void done(double part) {
            parts.add(part);
        }

        @Override
        public boolean isCancelled() {
            return !parts.isEmpty() && parts.get(parts.size() - 1) >= until;
        }
    }

    @BeforeEach
    void correct() throws IOException, UserProblem {
        cleo = CorrectedSession.in(folder, "Cleo", tools);
    }

    @Test
    void surveysWhatIsCorrectedInAllOfTheFiles() throws IOException, UserProblem {
        Path dora = CorrectedSession.in(folder, "Dora", tools);
        Path emil = CorrectedSession.record(folder, "Emil", tools);

        Corrected corrected = teaching.survey(List.of(cleo, dora, emil));

        assertThat(corrected.sessions()).isEqualTo(2);
        assertThat(corrected.stretches()).isEqualTo(4);
        assertThat(corrected.seconds().keySet())
                .containsExactlyInAnyOrder(CorrectedSession.SQUEEZES, CorrectedSession.HOLD);
        assertThat(corrected.seconds().get(CorrectedSession.HOLD)).isBetween(39.9, 40.0);
    }

    @Test
    void aModelIsTaughtWhatTheInstructorSaid() throws UserProblem {
        Taught taught = teaching.teach(List.of(cleo), "As Ines teaches", Progress.UNSEEN);

        assertThat(taught.model().card().name()).isEqualTo("As Ines teaches");
        assertThat(taught.model().card().learntFrom()).containsExactly("Cleo.mcap");
        assertThat(taught.model().classes())
                .containsExactlyInAnyOrder(CorrectedSession.SQUEEZES, CorrectedSession.HOLD);
        assertThat(taught.correctedBefore().balancedAccuracy()).isLessThan(0.5);
        assertThat(taught.correctedAfter().balancedAccuracy()).isGreaterThan(0.9);
    }

    @Test
    void ofOneSessionPartsAreJudgedByWhatWasLearntFromTheOthers() throws UserProblem {
        assertThat(teaching.teach(List.of(cleo), "own", Progress.UNSEEN).way()).isEqualTo(Way.PARTS);
    }

    @Test
    void elsewhereItIsJudgedOnPeopleNobodyIsTrainedOn() throws UserProblem {
        Taught taught = teaching.teach(List.of(cleo), "own", Progress.UNSEEN);

        assertThat(people.draws).containsExactly(SimulatedPeople.Draw.TEST);
        assertThat(people.count).isEqualTo(Teaching.PEOPLE);
        // A second of rest; then windows end from 2 s to 6.99 s after the first row, every quarter of a second: 20 of
        // each person.
        assertThat(taught.elsewhereAfter().windows()).isEqualTo(20 * Teaching.PEOPLE);
        assertThat(taught.elsewhereBefore().windows())
                .isEqualTo(taught.elsewhereAfter().windows());
    }

    @Test
    void thatItDoesWorseElsewhereIsToldToo() throws UserProblem {
        Taught taught = teaching.teach(List.of(cleo), "own", Progress.UNSEEN);

        assertThat(taught.elsewhereShipped().recall(Technique.STROKING)).isGreaterThan(0.5);
        assertThat(taught.elsewhereAfter().recall(Technique.STROKING)).isLessThan(0.2);
        assertThat(taught.verdict()).isEqualTo(Verdict.BETTER_BUT_WORSE_ELSEWHERE);
    }

    @Test
    void theModelInForceIsWhatItIsComparedWith() throws UserProblem {
        Taught first = teaching.teach(List.of(cleo), "first", Progress.UNSEEN);
        models.use(first.model());

        Taught second = teaching.teach(List.of(cleo), "second", Progress.UNSEEN);

        assertThat(second.former().name()).isEqualTo("first");
        assertThat(second.elsewhereBefore().balancedAccuracy())
                .isEqualTo(first.elsewhereAfter().balancedAccuracy());
        assertThat(second.elsewhereShipped().balancedAccuracy())
                .isEqualTo(first.elsewhereShipped().balancedAccuracy());
    }

    @Test
    void nothingIsWrittenAndTheModelInForceStays() throws UserProblem {
        teaching.teach(List.of(cleo), "own", Progress.UNSEEN);

        assertThat(models.personal()).isEmpty();
        assertThat(models.inForce()).isSameAs(models.shipped());
    }

    @Test
    void progressOnlyGrowsAndEndsWithTheWhole() throws UserProblem {
        Told told = new Told();

        teaching.teach(List.of(cleo), "own", told);

        assertThat(told.parts).isSorted().hasSizeGreaterThan(5).endsWith(1.0);
    }

    @Test
    void aCancelledTeachingEnds() {
        Told told = new Told();
        told.until = 0.5;

        assertThatThrownBy(() -> teaching.teach(List.of(cleo), "own", told)).isInstanceOf(UserProblem.class);
        assertThat(people.count).isLessThan(Teaching.PEOPLE);
    }

    @Test
    void withoutCorrectionsThereIsNothingToTeach() throws IOException, UserProblem {
        Path emil = CorrectedSession.record(folder, "Emil", tools);

        assertThat(teaching.survey(List.of(emil))).isEqualTo(Corrected.NOTHING);
        assertThatThrownBy(() -> teaching.teach(List.of(emil), "own", Progress.UNSEEN))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("train.no_labels");
    }
}
