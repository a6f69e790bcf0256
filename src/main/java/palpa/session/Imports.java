package palpa.session;

import java.nio.file.Path;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.model.Region;
import palpa.model.UserProblem;

/**
 * Opens tables as if they were sessions: a table of samples that an export wrote, and a force table. Any thread; what it
 * returns belongs to one thread.
 */
public interface Imports {

    /** Whether {@code file} has the columns of a table of samples; a file that is no such text is none. */
    boolean isSampleTable(Path file) throws UserProblem;

    /**
     * Opens {@code table}, whichever of the two it is. What a sidecar beside it says of gloves, program and events is in
     * force; without one a glove is taken to be a typical one, uncalibrated.
     */
    SessionStore.Recorded open(Path table, Terms terms) throws UserProblem;

    /**
     * What a table does not say of itself; what is empty is taken from its sidecar, else left open.
     *
     * @param trainee whose session it is
     * @param region the region being worked as long as nothing names another
     * @param program by whose targets it is judged, where no sidecar says so
     * @param recording which of several recordings of a force table, counted from 1
     */
    record Terms(Optional<String> trainee, Optional<Region> region, Program program, Optional<Integer> recording) {}
}
