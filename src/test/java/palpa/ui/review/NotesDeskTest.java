package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.HeldSettings;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.library.Comment;
import palpa.session.library.Correction;
import palpa.session.library.Notes;

/** Notes written in somebody's name. */
class NotesDeskTest {

    private static final Path SESSION = Path.of("a.mcap");
    private static final TimeSpan SPAN = new TimeSpan(1_000_000, 3_000_000);

    private final NotesModel model = new NotesModel(new HeldNotes(), Runnable::run, Runnable::run, session -> {});
    private final NotesDesk desk =
            new NotesDesk(model, new HeldSettings(), Clock.fixed(MadeNotes.NOW, ZoneOffset.UTC), () -> new UUID(0, 7));
    private final NotesModel.Answer nobody = new NotesModel.Answer() {
        @Override
        public void done() {}

        @Override
        public void failed(String sentence) {
            throw new AssertionError(sentence);
        }
    };

    @BeforeEach
    void open() {
        model.open(SESSION, nobody::failed);
        desk.takeAuthor(" Instructor ");
    }

    private Notes notes() {
        return model.notesProperty().get();
    }

    @Test
    void signsAndDatesAComment() {
        desk.comment(SPAN, " softer here ", nobody);
        assertThat(notes().comments())
                .containsExactly(new Comment(new UUID(0, 7), SPAN, "Instructor", MadeNotes.NOW, "softer here"));
    }

    @Test
    void setsAMarkWithoutWords() {
        desk.mark(SPAN, nobody);
        assertThat(notes().comments()).extracting(Comment::text).containsExactly("");
    }

    @Test
    void correctsAStretchOfOneHand() {
        desk.correct(SPAN, Optional.of(Hand.LEFT), Technique.KNEADING, nobody);
        assertThat(notes().corrections())
                .containsExactly(new Correction(
                        new UUID(0, 7), SPAN, Optional.of(Hand.LEFT), Technique.KNEADING, "Instructor", MadeNotes.NOW));
    }

    @Test
    void leavesACommentItsAuthorWhenItsWordsAreChanged() {
        desk.comment(SPAN, "old", nobody);
        desk.takeAuthor("Somebody else");
        desk.edit(notes().comments().get(0), "new", nobody);
        assertThat(notes().comments())
                .extracting(Comment::text, Comment::author)
                .containsExactly(tuple("new", "Instructor"));
    }

    @Test
    void removesWhatALineStandsForAndBringsItBack() {
        desk.comment(SPAN, "words", nobody);
        desk.remove(NoteLine.of(notes(), List.of()).get(0), nobody);
        assertThat(notes()).isEqualTo(Notes.NONE);
        desk.undo(nobody);
        assertThat(notes().comments()).hasSize(1);
    }

    @Test
    void givesTheTagsThatWereTypedAndNoOthers() {
        desk.tag(NotesDesk.tagsIn("calf, example"), nobody);
        desk.tag(NotesDesk.tagsIn(" example ,, week 1 "), nobody);
        assertThat(notes().tags()).containsExactly("example", "week 1");
    }
}
