package palpa.session.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.model.UserProblem;
import palpa.session.Progress;

/**
 * The sessions of one folder, found quickly. It holds nothing that is not in the files: thrown away, it is built anew.
 * Any thread, any number of programs on the same folder. While a long task goes on, questions are answered with what is
 * known by then.
 */
public interface Catalogue extends AutoCloseable {

    /** The folder. */
    Path folder();

    /** What the person should know of this catalogue, such as that it cannot be kept; empty where all is well. */
    String notice();

    /** The sessions that {@code query} asks for. */
    List<SessionEntry> find(SessionQuery query) throws UserProblem;

    /** How many sessions there are in all. */
    int size() throws UserProblem;

    /** What is known of {@code session}. */
    Optional<SessionEntry> entry(Path session) throws UserProblem;

    /** Every trainee there is, by name. */
    List<String> trainees() throws UserProblem;

    /** Every program there is, by name. */
    List<String> programs() throws UserProblem;

    /** Every tag in use. */
    List<String> tags() throws UserProblem;

    /** A trainee's sessions with a score, the oldest first: the learning curve. */
    List<SessionEntry> learningCurve(String trainee) throws UserProblem;

    /** Reads {@code session} and its notes again, after one of them has changed. */
    void refresh(Path session) throws UserProblem;

    /**
     * Looks through the folder: first lists what is new and forgets what is gone, then reads through what it does not
     * know. What it knows and did not change is not read again.
     */
    void update(Progress progress) throws UserProblem;

    /** Forgets everything and builds itself anew from the files. */
    void rebuild(Progress progress) throws UserProblem;

    /** What deleting {@code trainee} would delete. Nothing is changed. */
    Deletion whatDeletes(String trainee) throws UserProblem;

    /** Deletes it; what cannot be deleted is a problem that names it, and the rest is deleted still. */
    void delete(Deletion deletion) throws UserProblem;

    /**
     * Gives all sessions of {@code trainee} another name, in the files themselves. Each file is written anew beside the
     * old one and put in its place when it is whole.
     */
    void rename(String trainee, String newName, Progress progress) throws UserProblem;

    @Override
    void close();

    /**
     * What deleting a trainee deletes.
     *
     * @param trainee whose
     * @param sessions number of sessions
     * @param comments number of comments and corrections on them
     * @param files every file that goes, with notes and rescued copies
     * @param bytes their size together
     */
    record Deletion(String trainee, int sessions, int comments, List<Path> files, long bytes) {

        public Deletion {
            files = List.copyOf(files);
        }
    }
}
