package palpa.session.library;

import java.nio.file.Path;
import palpa.model.UserProblem;

/** Opens the catalogue of a folder of sessions; one that is damaged or of another version is thrown away and begun anew. */
@FunctionalInterface
public interface Catalogues {
    Catalogue open(Path folder) throws UserProblem;
}
