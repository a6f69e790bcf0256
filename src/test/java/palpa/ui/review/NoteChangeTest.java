package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static palpa.ui.review.MadeNotes.comment;
import static palpa.ui.review.MadeNotes.correction;
import static palpa.ui.review.MadeNotes.notes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.session.library.Comment;
import palpa.session.library.Notes;

/** One change of notes, and back. */
class NoteChangeTest {

    private static final Comment FIRST = comment(1, 5_000_000, "first");
    private static final Comment SECOND = comment(2, 9_000_000, "second");
    private static final Notes THERE = notes(List.of(FIRST, SECOND), List.of(correction(1, 0, 10)), "calf");

    static Stream<NoteChange> changes() {
        return Stream.of(
                NoteChange.add(comment(3, 7_000_000, "third")),
                NoteChange.add(FIRST).inverse(),
                NoteChange.replace(SECOND, comment(2, 9_000_000, "other words")),
                NoteChange.add(correction(2, 20, 30)),
                NoteChange.retag(List.of("calf"), List.of("example", "week 1")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void itsInverseTakesItBack(NoteChange change) {
        Notes changed = change.applyTo(THERE);
        assertThat(changed).isNotEqualTo(THERE);
        assertThat(change.inverse().applyTo(changed)).isEqualTo(THERE);
    }

    @Test
    void putsANoteWhereItBelongsByTime() {
        Notes changed = NoteChange.add(comment(3, 7_000_000, "third")).applyTo(THERE);
        assertThat(changed.comments()).extracting(Comment::text).containsExactly("first", "third", "second");
    }

    @Test
    void leavesAloneWhatSomebodyElseWroteMeanwhile() {
        NoteChange removal = NoteChange.add(FIRST).inverse();
        Notes more = NoteChange.add(comment(4, 1, "theirs")).applyTo(THERE);
        assertThat(removal.applyTo(more).comments()).extracting(Comment::text).containsExactly("theirs", "second");
    }
}
