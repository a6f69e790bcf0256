package palpa.coaching;

import palpa.model.Figures;

/** The figures of {@code training_defaults.properties}, where each is explained. Any thread. */
final class TrainingDefaults {

    static final Figures FIGURES = Figures.of("palpa.coaching.training_defaults");

    private TrainingDefaults() {}
}
