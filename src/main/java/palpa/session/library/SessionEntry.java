package palpa.session.library;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import palpa.model.Labelled;

/**
 * One session as the catalogue has it. Immutable.
 *
 * @param file its file
 * @param state how far the catalogue knows it
 * @param digest what is known of it; empty until it was read through, or where it cannot be read
 * @param problem why it cannot be read or what is missing, a sentence for the person; empty where all is well
 * @param comments number of comments and marks
 * @param corrections number of corrected labels
 * @param tags its tags
 */
public record SessionEntry(
        Path file,
        State state,
        Optional<SessionDigest> digest,
        String problem,
        int comments,
        int corrections,
        SortedSet<String> tags) {

    /** How far the catalogue knows a session. */
    public enum State implements Labelled {
        /** Found, and not read through yet. */
        FOUND,
        /** Read through: its digest is that of the file. */
        KNOWN,
        /** Without its proper end: it broke off, and may be recovered. */
        BROKEN_OFF,
        /** It cannot be opened; {@link SessionEntry#problem} says why. */
        UNREADABLE
    }
}
