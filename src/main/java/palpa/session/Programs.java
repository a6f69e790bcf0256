package palpa.session;

import java.nio.file.Path;
import java.util.List;
import palpa.coaching.Program;
import palpa.model.UserProblem;

/** Programs of practice: shipped ones and files. Any thread. */
public interface Programs {

    /** The shipped programs; the first is free practice, the default. */
    List<Program> shipped();

    /** The shipped program a newcomer is shown: any technique on one region, with a target. */
    Program demonstration();

    /** Reads a program file; a wrong one is a problem that names the file, the place in it and what is wrong. */
    Program read(Path file) throws UserProblem;
}
