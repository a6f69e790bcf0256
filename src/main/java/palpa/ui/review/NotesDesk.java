package palpa.ui.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.Settings;
import palpa.session.library.Comment;
import palpa.session.library.Correction;

/** Writes notes in somebody's name, with the time of writing. FX thread only. */
final class NotesDesk {

    private final NotesModel notes;
    private final Settings settings;
    private final Clock clock;
    private final Supplier<UUID> ids;

    /**
     * @param settings remember the author
     */
    NotesDesk(NotesModel notes, Settings settings, Clock clock) {
        this(notes, settings, clock, UUID::randomUUID);
    }

    /**
     * @param ids gives every note an identity of its own
     */
    NotesDesk(NotesModel notes, Settings settings, Clock clock, Supplier<UUID> ids) {
        this.notes = notes;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /** Under which name notes are written; empty while nobody said. */
    String author() {
        return settings.get(Settings.Setting.AUTHOR).orElse("");
    }

    void takeAuthor(String name) {
        settings.put(Settings.Setting.AUTHOR, name.strip());
    }

    void comment(TimeSpan span, String text, NotesModel.Answer answer) {
        notes.make(NoteChange.add(new Comment(ids.get(), span, author(), clock.instant(), text.strip())), answer);
    }

    /** A comment without words. */
    void mark(TimeSpan span, NotesModel.Answer answer) {
        comment(span, "", answer);
    }

    /** Gives {@code old} other words; it stays where it is, and its author's. */
    void edit(Comment old, String text, NotesModel.Answer answer) {
        Comment edited = new Comment(old.id(), old.span(), old.author(), clock.instant(), text.strip());
        notes.make(NoteChange.replace(old, edited), answer);
    }

    void correct(TimeSpan span, Optional<Hand> hand, Technique technique, NotesModel.Answer answer) {
        notes.make(NoteChange.add(new Correction(ids.get(), span, hand, technique, author(), clock.instant())), answer);
    }

    /** Removes what {@code line} stands for; what is in the recording itself stays, and there is no answer. */
    void remove(NoteLine line, NotesModel.Answer answer) {
        line.removal().ifPresent(removal -> notes.make(removal, answer));
    }

    /** Gives the session these tags and no others. */
    void tag(Collection<String> tags, NotesModel.Answer answer) {
        notes.make(NoteChange.retag(notes.notesProperty().get().tags(), tags), answer);
    }

    void undo(NotesModel.Answer answer) {
        notes.undo(answer);
    }

    /** The tags in {@code text}, which commas part. */
    static SortedSet<String> tagsIn(String text) {
        SortedSet<String> tags = new TreeSet<>();
        for (String part : List.of(text.split(","))) {
            if (!part.isBlank()) {
                tags.add(part.strip());
            }
        }
        return tags;
    }
}
