package palpa.session;

import java.nio.file.Path;
import java.util.Optional;
import palpa.model.TargetTable;
import palpa.model.UserProblem;

/** Tables of targets: the one that comes with the program, a person's own, and the one in force. Any thread. */
public interface Targets {

    /** The training defaults that come with the program. */
    TargetTable shipped();

    /** What a program means that asks for "default": the table a person chose, else {@link #shipped}. */
    TargetTable inForce();

    /** A person's own tables. */
    Shelf<TargetTable> own();

    /** The file of the table a person chose; empty while the shipped one is in force. */
    Optional<Path> chosen();

    /** From now on the table in {@code file} is in force, or the shipped one where it is empty. A broken file is a problem. */
    void choose(Optional<Path> file) throws UserProblem;
}
