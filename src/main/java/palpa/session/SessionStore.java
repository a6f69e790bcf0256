package palpa.session;

import java.io.Closeable;
import java.nio.file.Path;
import palpa.model.UserProblem;

/** Session files: made, and read back. Any thread; what it returns belongs to one thread. */
public interface SessionStore {

    /**
     * Begins a new file.
     *
     * @param overwrite whether an existing file may be replaced; if not, an existing file is a {@link UserProblem}
     */
    Recording create(Path file, SessionHeader header, boolean overwrite) throws UserProblem;

    /** Whether a file begins as the container of session files does, ours or another's. */
    boolean isContainer(Path file) throws UserProblem;

    /** Opens a file; a file that is not a session of ours, or too new, is a {@link UserProblem}. */
    Recorded open(Path file) throws UserProblem;

    /** A session file that is being written. */
    interface Recording extends SessionSink, AutoCloseable {

        /** Puts what came so far where a crash of this program cannot lose it. */
        void flush() throws UserProblem;

        /** Ends the recording and leaves nothing of it: a file that it was to replace stays as it was. */
        void discard() throws UserProblem;

        /** Ends the file properly; after a failed write it is left as it is. May be repeated. */
        @Override
        void close() throws UserProblem;
    }

    /** A session file that is being read. */
    interface Recorded extends Closeable {

        SessionHeader header();

        /** Feeds the whole session to {@code sink} in its order, and says what was missing. */
        Damage replay(SessionSink sink) throws UserProblem;

        @Override
        void close();
    }

    /**
     * What a reader could not read.
     *
     * @param ended whether the file has its proper end
     * @param damagedChunks chunks passed over because their checksum is wrong
     * @param lostBytes bytes passed over
     */
    record Damage(boolean ended, int damagedChunks, long lostBytes) {}
}
