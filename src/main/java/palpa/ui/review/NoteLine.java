package palpa.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import palpa.model.Labelled;
import palpa.model.TimeSpan;
import palpa.session.SessionEvent;
import palpa.session.Words;
import palpa.session.library.Comment;
import palpa.session.library.Correction;
import palpa.session.library.Notes;

/**
 * One line of the list of notes. Immutable; any thread.
 *
 * @param kind what it is
 * @param span where in the session
 * @param words what it says
 * @param author who said it, may be empty
 * @param comment the comment or mark behind it, which can be edited
 * @param removal the change that removes it; empty for what is in the recording itself
 */
record NoteLine(
        Kind kind,
        TimeSpan span,
        String words,
        String author,
        Optional<Comment> comment,
        Optional<NoteChange> removal) {

    /** What a line stands for. */
    enum Kind implements Labelled {
        COMMENT,
        MARK,
        CORRECTION,
        /** Set while it was recorded. */
        MARKER
    }

    /** All there is to list, by time. */
    static List<NoteLine> of(Notes notes, List<SessionEvent> events) {
        List<NoteLine> lines = new ArrayList<>();
        notes.comments().forEach(comment -> lines.add(of(comment)));
        notes.corrections().forEach(correction -> lines.add(of(correction)));
        events.stream()
                .filter(event -> event.kind() == SessionEvent.Kind.MARKER)
                .forEach(event -> lines.add(marker(event)));
        lines.sort(Comparator.comparingLong(line -> line.span.startMicros()));
        return lines;
    }

    private static NoteLine of(Comment comment) {
        boolean mark = comment.text().isBlank();
        return new NoteLine(
                mark ? Kind.MARK : Kind.COMMENT,
                comment.span(),
                mark ? Words.of("review.note.mark") : comment.text(),
                comment.author(),
                Optional.of(comment),
                Optional.of(NoteChange.add(comment).inverse()));
    }

    private static NoteLine of(Correction correction) {
        String hand = correction.hand().map(Labelled::label).orElse("both");
        return new NoteLine(
                Kind.CORRECTION,
                correction.span(),
                Words.of(
                        "review.note.correction",
                        Words.of("review.technique." + correction.technique().label()),
                        Words.of("review.hand." + hand)),
                correction.author(),
                Optional.empty(),
                Optional.of(NoteChange.add(correction).inverse()));
    }

    private static NoteLine marker(SessionEvent event) {
        TimeSpan moment = new TimeSpan(event.timeMicros(), event.timeMicros());
        String words = event.value().isBlank() ? Words.of("review.note.marker") : event.value();
        return new NoteLine(Kind.MARKER, moment, words, "", Optional.empty(), Optional.empty());
    }

    /** Whether it stands for the same note as {@code other}, whatever its words are by now. */
    boolean isSame(NoteLine other) {
        return other != null && other.kind == kind && other.span.equals(span) && other.author.equals(author);
    }

    /** The line in one sentence, for a screen reader. */
    String spoken() {
        return Words.of("review.note.spoken." + kind.label(), SessionTimes.at(span.startMicros()), words, author);
    }
}
