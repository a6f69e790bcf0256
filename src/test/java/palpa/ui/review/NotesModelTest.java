package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.model.UserProblem;
import palpa.session.library.Comment;

/** Notes on their way to the file and back. */
class NotesModelTest {

    private static final Path SESSION = Path.of("a.mcap");

    private final HeldNotes store = new HeldNotes();
    private final List<Path> told = new ArrayList<>();
    private final Chores work = new Chores();
    private final NotesModel model = new NotesModel(store, work, Runnable::run, told::add);
    private final Heard heard = new Heard();

    /** Keeps how changes ended. */
    private static final class Heard implements NotesModel.Answer {

        private final List<String> answers = new ArrayList<>();

        @Override
        public void done() {
            answers.add("done");
        }

        @Override
        public void failed(String sentence) {
            answers.add(sentence);
        }
    }

    @BeforeEach
    void open() {
        model.open(SESSION, heard::failed);
        finish();
    }

    private void finish() {
        work.finish();
    }

    private List<String> shown() {
        return model.notesProperty().get().comments().stream()
                .map(Comment::text)
                .toList();
    }

    private void add(int number, String text) {
        model.make(NoteChange.add(MadeNotes.comment(number, number, text)), heard);
    }

    @Test
    void showsWhatTheFileHas() {
        store.held.put(SESSION, NoteChange.add(MadeNotes.comment(1, 1, "old")).applyTo(store.read(SESSION)));
        model.open(SESSION, heard::failed);
        finish();
        assertThat(shown()).containsExactly("old");
    }

    @Test
    void writesAChangeBeforeItIsShownAndTellsTheCatalogue() {
        add(1, "firm");
        assertThat(shown()).isEmpty();
        finish();
        assertThat(shown()).containsExactly("firm");
        assertThat(store.held.get(SESSION).comments()).hasSize(1);
        assertThat(told).containsExactly(SESSION);
        assertThat(heard.answers).containsExactly("done");
    }

    @Test
    void showsNothingThatCouldNotBeWrittenAndSaysWhy() {
        store.full = true;
        add(1, "firm");
        finish();
        assertThat(shown()).isEmpty();
        assertThat(heard.answers).hasSize(1).doesNotContain("done");
        assertThat(told).isEmpty();
    }

    @Test
    void keepsWhatSomebodyElseWroteMeanwhile() {
        store.held.put(
                SESSION, NoteChange.add(MadeNotes.comment(9, 9, "theirs")).applyTo(store.read(SESSION)));
        add(1, "mine");
        finish();
        assertThat(shown()).containsExactly("mine", "theirs");
    }

    @Test
    void takesChangesBackOneByOne() {
        add(1, "one");
        add(2, "two");
        finish();
        model.undo(heard);
        finish();
        assertThat(shown()).containsExactly("one");
        model.undo(heard);
        model.undo(heard);
        finish();
        assertThat(shown()).isEmpty();
        assertThat(heard.answers).hasSize(4);
    }

    @Test
    void canTakeBackStillWhatCouldNotBeTakenBackAtFirst() {
        add(1, "one");
        finish();
        store.full = true;
        model.undo(heard);
        finish();
        store.full = false;
        model.undo(heard);
        finish();
        assertThat(shown()).isEmpty();
    }

    @Test
    void answersNobodyOfASessionThatIsLeft() {
        add(1, "late");
        model.open(Path.of("b.mcap"), heard::failed);
        finish();
        assertThat(shown()).isEmpty();
        assertThat(heard.answers).isEmpty();
        assertThat(store.held.get(SESSION).comments()).hasSize(1);
    }

    @Test
    void saysWhyTheCatalogueCouldNotFollowButKeepsTheNote() {
        NotesModel unlucky = new NotesModel(store, Runnable::run, Runnable::run, session -> {
            throw new UserProblem("review.comment.empty");
        });
        unlucky.open(SESSION, heard::failed);
        unlucky.make(NoteChange.add(MadeNotes.comment(1, 1, "kept")), heard);
        assertThat(unlucky.notesProperty().get().comments()).hasSize(1);
        assertThat(heard.answers).hasSize(2);
    }
}
