package palpa.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.TestModels;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.learning.Corrected;
import palpa.session.learning.Taught;
import palpa.ui.teach.TeachModel.State;

/** A model being taught, from the question to its being in force. */
class TeachModelTest {

    private static final Path HERE = Path.of("here.mcap");
    private static final List<Path> ALL = List.of(HERE, Path.of("there.mcap"));

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final TestModels models = new TestModels();
    private final TeachModel model =
            new TeachModel(new Made(), models, work::add, Runnable::run, () -> asked.add("changed"));

    /** A teacher that takes no time. */
    private final class Made implements Teacher {

        @Override
        public Corrected survey(List<Path> sessions) {
            return new Corrected(sessions.size(), sessions.size(), Map.of(Technique.KNEADING, 20.0));
        }

        @Override
        public Taught teach(List<Path> sessions, String name, Progress progress) throws UserProblem {
            asked.add(name + " from " + sessions);
            progress.step(0.5);
            return MadeTaught.taught(63, 4, 96);
        }
    }

    @BeforeEach
    void ask() {
        model.ask(new TeachWish(HERE, ALL), "My model");
        work.remove().run();
    }

    @Test
    void tellsWhatCouldBeLearntFrom() {
        assertThat(model.hereProperty().get().sessions()).isEqualTo(1);
        assertThat(model.inLibraryProperty().get().sessions()).isEqualTo(2);
    }

    @Test
    void learnsFromTheSessionUnderReviewUnlessAskedForAll() {
        model.learn();
        work.remove().run();
        model.ask(new TeachWish(HERE, ALL), "Ours");
        work.remove().run();
        model.fromLibraryProperty().set(true);
        model.learn();
        work.remove().run();
        assertThat(asked).containsExactly("My model from " + List.of(HERE), "Ours from " + ALL);
    }

    @Test
    void asksForANameFirst() {
        model.nameProperty().set("  ");
        model.learn();
        assertThat(work).isEmpty();
        assertThat(model.sentenceProperty().get()).isEqualTo("Give the new model a name first.");
    }

    @Test
    void changesNothingUntilItIsAccepted() {
        model.learn();
        work.remove().run();
        assertThat(model.stateProperty().get()).isEqualTo(State.LEARNT);
        assertThat(model.doneProperty().get()).isEqualTo(0.5);
        assertThat(models.personal()).isEmpty();
        assertThat(models.chosen()).isEmpty();
    }

    @Test
    void anAcceptedModelIsKeptAndInForce() {
        model.learn();
        work.remove().run();
        model.accept();
        work.remove().run();
        assertThat(model.stateProperty().get()).isEqualTo(State.ACCEPTED);
        assertThat(models.inForce().card().name()).isEqualTo("As Ines teaches");
        assertThat(asked).last().isEqualTo("changed");
    }

    @Test
    void aCancelledTeachingLeavesTheQuestion() {
        model.learn();
        model.cancel();
        work.remove().run();
        assertThat(model.stateProperty().get()).isEqualTo(State.ASKING);
        assertThat(model.taughtProperty().get()).isNull();
        assertThat(model.sentenceProperty().get()).isNotEmpty();
    }

    @Test
    void whileItLearnsNothingElseIsAsked() {
        model.learn();
        model.ask(new TeachWish(Path.of("other.mcap"), ALL), "Other");
        assertThat(model.stateProperty().get()).isEqualTo(State.LEARNING);
        assertThat(model.nameProperty().get()).isEqualTo("My model");
    }
}
