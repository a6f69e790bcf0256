package palpa.session;

import java.nio.file.Path;
import palpa.model.UserProblem;

/** Pairs of terminals joined back to back (Linux, macOS), by which a program here looks like a serial port. */
@FunctionalInterface
public interface PseudoTerminals {

    /**
     * Makes a pair in raw mode, links the far end's name to {@code link}, and returns this end. Closing it removes the
     * link. A link that exists is replaced only where it is a symbolic link to a terminal that is gone.
     */
    ByteSource open(Path link) throws UserProblem;
}
