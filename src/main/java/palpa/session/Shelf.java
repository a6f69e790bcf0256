package palpa.session;

import java.nio.file.Path;
import java.util.List;
import palpa.model.UserProblem;

/**
 * What a person made, copied or imported, a file each in this user's folder. Any thread.
 *
 * @param <T> a program, a table of targets
 */
public interface Shelf<T> {

    /** All of it, by file name; a broken file is there with what is wrong with it. */
    List<Kept<T>> all();

    /** Keeps {@code item} in a new file named after it. What breaks a rule that is never broken is a problem that says so. */
    Kept<T> add(T item) throws UserProblem;

    /** Keeps {@code item} in {@code file}, which is one of {@link #all}. */
    Kept<T> replace(Path file, T item) throws UserProblem;

    /** Removes {@code file}, which is one of {@link #all}, for good. */
    void delete(Path file) throws UserProblem;

    /** Copies what is in {@code file} to a new file here; a wrong one is a problem that names the line and what is wrong. */
    Kept<T> importFrom(Path file) throws UserProblem;

    /** Writes {@code item}, with all that belongs to it, so that others can import it; a file there is replaced on request only. */
    void exportTo(T item, Path file, boolean replace) throws UserProblem;
}
