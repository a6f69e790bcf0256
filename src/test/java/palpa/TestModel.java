package palpa;

import palpa.pipeline.HandSetup;
import palpa.recognition.TechniqueModel;

/** The model tests recognise with. */
public final class TestModel {

    private TestModel() {}

    /** The one in force. */
    public static TechniqueModel inForce() {
        return HandSetup.UNJUDGED;
    }
}
