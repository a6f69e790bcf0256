package palpa.coaching;

import palpa.model.ShippedFigures;

/** The figures of {@code training_defaults.properties}, where each is explained. Any thread. */
final class TrainingDefaults {

    static final ShippedFigures FIGURES = ShippedFigures.of("palpa.coaching.training_defaults");

    private TrainingDefaults() {}
}
