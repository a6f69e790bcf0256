package palpa.session;

import java.nio.file.Path;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;

/** Writes a table opened as a session into a session file. Stateless; any thread. */
public final class TableImport {

    private TableImport() {}

    /**
     * Writes all of {@code recorded} into {@code file}; where that fails or is cancelled, nothing is left of it.
     *
     * @param overwrite whether a file that is there may be replaced
     */
    public static void write(
            SessionStore store, SessionStore.Recorded recorded, Path file, boolean overwrite, Progress progress)
            throws UserProblem {
        SessionStore.Recording recording = store.create(file, recorded.header(), overwrite);
        boolean whole = false;
        try {
            recorded.replay(recording, TimeSpan.ALWAYS, progress);
            whole = true;
        } finally {
            if (whole) {
                recording.close();
            } else {
                recording.discard();
            }
        }
    }
}
