package palpa;

import java.nio.file.Path;
import palpa.recognition.TechniqueModel;
import palpa.store.model.ModelFiles;

/** The model tests recognise with: the one that comes with the program. */
public final class TestModel {

    private static final TechniqueModel SHIPPED =
            new ModelFiles(Path.of("target", "no-models"), new HeldSettings()).shipped();

    private TestModel() {}

    /** The one in force. */
    public static TechniqueModel inForce() {
        return SHIPPED;
    }
}
