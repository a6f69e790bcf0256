package palpa.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.model.UserProblem;
import palpa.recognition.Examples;
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

    /** The models in this user's folder, by name of their files. */
    List<Path> personal();

    /** Where in this user's folder a new model of that name may be written: a file that is not there yet; makes the folder. */
    Path placeFor(String name) throws UserProblem;

    /** The file of the model a person chose; empty while the one that comes with the program is in force. */
    Optional<Path> chosen();

    /**
     * From now on sessions are analysed with the model in {@code file}, or with the shipped one where it is empty. A file that
     * is no model is a problem, and nothing changes.
     */
    void choose(Optional<Path> file) throws UserProblem;

    /** Removes a personal model for good; where it was in force, the one that comes with the program takes its place. */
    void delete(Path file) throws UserProblem;

    /** A selection of the examples the shipped model learnt from, to learn on top of; none where it learnt from none. */
    Examples shippedExamples();

    /** Writes a selection of examples as they come with the program, whole or not at all. */
    void writeExamples(Examples examples, Path file, boolean replace) throws UserProblem;
}
