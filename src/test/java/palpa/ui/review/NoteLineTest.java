package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.session.SessionEvent;
import palpa.ui.review.NoteLine.Kind;

/** The list of notes. */
class NoteLineTest {

    private static final SessionEvent MARKER =
            new SessionEvent(4_000_000, SessionEvent.Kind.MARKER, Optional.empty(), "mark 1");
    private static final SessionEvent REGION =
            new SessionEvent(4_500_000, SessionEvent.Kind.REGION, Optional.empty(), "calf");

    private final List<NoteLine> lines = NoteLine.of(
            MadeNotes.notes(
                    List.of(MadeNotes.comment(1, 2_000_000, "let the palm lead"), MadeNotes.comment(2, 6_000_000, "")),
                    List.of(MadeNotes.correction(1, 5_000_000, 5_500_000))),
            List.of(MARKER, REGION));

    @Test
    void listsAllKindsByTime() {
        assertThat(lines)
                .extracting(NoteLine::kind)
                .containsExactly(Kind.COMMENT, Kind.MARKER, Kind.CORRECTION, Kind.MARK);
    }

    @Test
    void saysWhatACorrectionSays() {
        assertThat(lines.get(2).words()).isEqualTo("kneading, both hands");
    }

    @Test
    void letsNobodyRemoveWhatIsInTheRecording() {
        assertThat(lines)
                .filteredOn(line -> line.removal().isEmpty())
                .extracting(NoteLine::kind)
                .containsExactly(Kind.MARKER);
    }

    @Test
    void letsOnlyCommentsAndMarksBeEdited() {
        assertThat(lines)
                .filteredOn(line -> line.comment().isPresent())
                .extracting(NoteLine::kind)
                .containsExactly(Kind.COMMENT, Kind.MARK);
    }

    @Test
    void isSpokenWithItsTimeByTheSessionsClock() {
        assertThat(lines.get(0).spoken()).isEqualTo("Comment at 0:02.00: let the palm lead, Instructor");
    }
}
