package palpa.session.library;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that was added to a session after it was recorded. Immutable.
 *
 * @param comments comments and marks, by their beginning
 * @param corrections corrected labels, by their beginning; where two overlap, the one written later counts
 * @param tags short words to find it by, each once
 */
public record Notes(List<Comment> comments, List<Correction> corrections, SortedSet<String> tags) {

    public static final Notes NONE = new Notes(List.of(), List.of(), Collections.emptySortedSet());

    public Notes {
        comments = List.copyOf(comments);
        corrections = List.copyOf(corrections);
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }
}
