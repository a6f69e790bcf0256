package palpa.store.catalogue;

import java.nio.file.Path;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;
import palpa.session.Progress;
import palpa.session.library.SessionDigest;

/** Reads a session through and says it in short. Any thread. */
@FunctionalInterface
interface Digests {
    SessionDigest digest(Path session, TechniqueModel model, Progress progress) throws UserProblem;
}
