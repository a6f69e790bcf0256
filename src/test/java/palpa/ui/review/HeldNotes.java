package palpa.ui.review;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import palpa.model.UserProblem;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;

/** Notes kept in memory; on request nothing can be written. One thread. */
final class HeldNotes implements NotesStore {

    final Map<Path, Notes> held = new HashMap<>();
    boolean full;

    @Override
    public Notes read(Path session) {
        return held.getOrDefault(session, Notes.NONE);
    }

    @Override
    public void write(Path session, Notes notes) throws UserProblem {
        if (full) {
            throw new UserProblem("review.comment.empty");
        }
        held.put(session, notes);
    }

    @Override
    public Path fileOf(Path session) {
        return session;
    }
}
