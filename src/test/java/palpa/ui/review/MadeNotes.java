package palpa.ui.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.library.Comment;
import palpa.session.library.Correction;
import palpa.session.library.Notes;

/** Notes made by hand, for tests. */
final class MadeNotes {

    static final Instant NOW = Instant.parse("2026-11-22T14:02:00Z");

    private MadeNotes() {}

    static Comment comment(int number, long micros, String text) {
        return new Comment(new UUID(0, number), new TimeSpan(micros, micros), "Instructor", NOW, text);
    }

    static Correction correction(int number, long fromMicros, long toMicros) {
        return new Correction(
                new UUID(1, number),
                new TimeSpan(fromMicros, toMicros),
                Optional.empty(),
                Technique.KNEADING,
                "Instructor",
                NOW);
    }

    static Notes notes(List<Comment> comments, List<Correction> corrections, String... tags) {
        return new Notes(comments, corrections, new TreeSet<>(List.of(tags)));
    }
}
