package palpa.session;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;

/** Session files: made, and read back. Any thread; a recording belongs to one thread. */
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

    /**
     * Writes all that can be read of {@code from} into {@code to}, under {@code header}: beside it first, then moved, so
     * that a failed or cancelled attempt leaves both as they were. Needs about as much free space as the file has.
     *
     * @param to the same file, which is then replaced, or one that is not there yet
     * @return what could not be read
     */
    Damage rewrite(Path from, Path to, SessionHeader header, Progress progress) throws UserProblem;

    /**
     * Session files of {@code folder} without their proper end that nobody is writing now, by name: of a recording that
     * was killed or torn, those that were to replace another file included. Reads no more than each file's end.
     */
    List<Path> unfinished(Path folder) throws UserProblem;

    /** Whether this or another program is writing {@code file} now; no for a file that is not there. */
    boolean isBeingWritten(Path file) throws UserProblem;

    /** A session file that is being written. */
    interface Recording extends SessionSink, AutoCloseable {

        /**
         * Puts what came so far where a crash of this program cannot lose it, and has the disk keep it soon; does not wait
         * for the disk.
         */
        void flush() throws UserProblem;

        /** Free space where it is written, bytes. A file that was removed since is a problem. */
        long freeBytes() throws UserProblem;

        /** Ends the recording and leaves nothing of it: a file that it was to replace stays as it was. */
        void discard() throws UserProblem;

        /**
         * Ends the file properly; after a failed write it is left as it is. One that somebody removed while it was
         * written is put back where it was. May be repeated.
         */
        @Override
        void close() throws UserProblem;
    }

    /** A session file that is being read. Any thread; several replays may run at once. */
    interface Recorded extends Closeable {

        SessionHeader header();

        /** Every glove whose description can be read, by number. */
        List<GloveOnRecord> gloves() throws UserProblem;

        /** From the first sample to the last, session clock; an empty span at 0 where there is no sample. */
        TimeSpan span() throws UserProblem;

        /**
         * Feeds a part of the session to {@code sink}: every glove; the events before {@code span}, so that the region in
         * force is known; then the blocks that overlap it, whole, and the events in it, in their order. Reads little more
         * of the file than that.
         *
         * @return what of that part could not be read
         */
        Damage replay(SessionSink sink, TimeSpan span, Progress progress) throws UserProblem;

        /**
         * For a rough look: as {@link #replay(SessionSink, TimeSpan, Progress)} from the first of {@code spans} to the
         * last, but of the blocks only those that overlap one of them have to come. Others may come too; a store that can
         * skip what is not wanted reads little more of the file than that.
         *
         * @param spans at least one, in order of time
         */
        default Damage skim(SessionSink sink, List<TimeSpan> spans, Progress progress) throws UserProblem {
            long end = spans.stream().mapToLong(TimeSpan::endMicros).max().orElseThrow();
            return replay(sink, new TimeSpan(spans.get(0).startMicros(), end), progress);
        }

        /** Feeds the whole session to {@code sink} in its order, and says what was missing. */
        Damage replay(SessionSink sink) throws UserProblem;

        @Override
        void close();
    }

    /**
     * What a reader could not read.
     *
     * @param ended whether the file has its proper end
     * @param damagedChunks chunks and other records passed over because they are not what was written
     * @param lostBytes bytes passed over
     */
    record Damage(boolean ended, int damagedChunks, long lostBytes) {}
}
