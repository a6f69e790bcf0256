package palpa.app;

import java.nio.file.Path;
import palpa.model.UserProblem;
import palpa.pipeline.HandSetup;
import palpa.recognition.TechniqueModel;
import palpa.session.Models;

/** The rules alone, as a model. Immutable; any thread. */
record BuiltIn() implements Models {

    @Override
    public TechniqueModel shipped() {
        return HandSetup.BY_RULES;
    }

    @Override
    public TechniqueModel inForce() {
        return shipped();
    }

    @Override
    public TechniqueModel read(Path file) throws UserProblem {
        throw new UserProblem("ui.no_models", file);
    }

    @Override
    public void write(TechniqueModel model, Path file, boolean replace) throws UserProblem {
        throw new UserProblem("ui.no_models", file);
    }
}
