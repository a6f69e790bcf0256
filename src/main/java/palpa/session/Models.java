package palpa.session;

import java.nio.file.Path;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;

/** Models of recognition: the one that comes with the program, files of others, and the one in force. Any thread. */
public interface Models {

    /** The model that comes with the program. */
    TechniqueModel shipped();

    /** The model sessions are analysed with: the one a person chose, else {@link #shipped}. */
    TechniqueModel inForce();

    /** Reads a model file; one that is none, or of an unknown version, is a problem that says so. */
    TechniqueModel read(Path file) throws UserProblem;

    /** Writes a model file, whole or not at all; one that is there already is a problem, unless {@code replace}. */
    void write(TechniqueModel model, Path file, boolean replace) throws UserProblem;
}
