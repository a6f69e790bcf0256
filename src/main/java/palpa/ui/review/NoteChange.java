package palpa.ui.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.model.TimeSpan;
import palpa.session.library.Comment;
import palpa.session.library.Correction;
import palpa.session.library.Notes;

/**
 * One change of a session's notes, which can be taken back. Immutable.
 *
 * <p>It applies to whatever notes there are by then, so that what somebody else wrote meanwhile stays.
 *
 * @param goes what is taken away
 * @param comes what is put in its place
 */
record NoteChange(Notes goes, Notes comes) {

    static NoteChange add(Comment comment) {
        return new NoteChange(Notes.NONE, only(comment));
    }

    static NoteChange add(Correction correction) {
        return new NoteChange(Notes.NONE, new Notes(List.of(), List.of(correction), Notes.NONE.tags()));
    }

    static NoteChange replace(Comment old, Comment edited) {
        return new NoteChange(only(old), only(edited));
    }

    /** From the tags {@code old} to the tags {@code edited}. */
    static NoteChange retag(Collection<String> old, Collection<String> edited) {
        return new NoteChange(onlyTags(old, edited), onlyTags(edited, old));
    }

    private static Notes only(Comment comment) {
        return new Notes(List.of(comment), List.of(), Notes.NONE.tags());
    }

    private static Notes onlyTags(Collection<String> these, Collection<String> without) {
        SortedSet<String> tags = new TreeSet<>(these);
        tags.removeAll(Set.copyOf(without));
        return new Notes(List.of(), List.of(), tags);
    }

    /** The change that takes this one back. */
    NoteChange inverse() {
        return new NoteChange(comes, goes);
    }

    /** What there is after it. */
    Notes applyTo(Notes notes) {
        SortedSet<String> tags = new TreeSet<>(notes.tags());
        tags.removeAll(goes.tags());
        tags.addAll(comes.tags());
        return new Notes(
                changed(notes, Notes::comments, Comment::id, Comment::span),
                changed(notes, Notes::corrections, Correction::id, Correction::span),
                tags);
    }

    private <T> List<T> changed(
            Notes notes, Function<Notes, List<T>> kind, Function<T, UUID> id, Function<T, TimeSpan> span) {
        Set<UUID> gone = Stream.of(goes, comes)
                .flatMap(part -> kind.apply(part).stream())
                .map(id)
                .collect(Collectors.toSet());
        Stream<T> stay = kind.apply(notes).stream().filter(note -> !gone.contains(id.apply(note)));
        return Stream.concat(stay, kind.apply(comes).stream())
                .sorted(Comparator.comparingLong(note -> span.apply(note).startMicros()))
                .toList();
    }
}
