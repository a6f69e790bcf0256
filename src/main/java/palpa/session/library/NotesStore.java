package palpa.session.library;

import java.nio.file.Path;
import palpa.model.UserProblem;

/** Keeps the notes of a session in a file beside it; the session's own file is never touched. Any thread. */
public interface NotesStore {

    /** The notes of {@code session}; none where nothing was added yet. Notes that cannot be read are a problem. */
    Notes read(Path session) throws UserProblem;

    /** Replaces the notes of {@code session} as a whole: after a crash either the old or the new ones are there. */
    void write(Path session, Notes notes) throws UserProblem;

    /** The file in which the notes of {@code session} are, or would be. */
    Path fileOf(Path session);
}
