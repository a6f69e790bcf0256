package palpa.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.session.library.Comment;
import palpa.session.library.Correction;
import palpa.session.library.Notes;

/** What an instructor said of a session, as a template wants it: comments, marks and corrected labels by time. Stateless. */
final class NotesView {

    private NotesView() {}

    /** One thing said. */
    private record Said(TimeSpan span, String author, String text) {

        static Said of(Comment comment) {
            String text = comment.text().isEmpty() ? Words.of("export.page.mark") : comment.text();
            return new Said(comment.span(), comment.author(), text);
        }

        static Said of(Correction correction) {
            String hands = correction.hand().map(Hand::label).orElse("both");
            String technique =
                    Words.of("export.technique." + correction.technique().label());
            return new Said(
                    correction.span(), correction.author(), Words.of("export.page.correction_" + hands, technique));
        }

        Map<String, Object> row() {
            return Map.of("at", PageText.span(span), "author", author, "text", text);
        }
    }

    /** @param shown only what concerns it; empty for all that was said, also of the time before the first sample */
    static List<Map<String, Object>> of(Notes notes, Optional<TimeSpan> shown) {
        return Stream.concat(
                        notes.comments().stream().map(Said::of),
                        notes.corrections().stream().map(Said::of))
                .filter(said -> shown.map(said.span()::overlaps).orElse(true))
                .sorted(Comparator.comparingLong(said -> said.span().startMicros()))
                .map(Said::row)
                .toList();
    }
}
