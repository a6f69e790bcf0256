package palpa.coaching.score;

import palpa.model.ShippedFigures;

/** The figures of {@code score_defaults.properties}, where each is explained. Any thread. */
final class ScoreDefaults {

    static final ShippedFigures FIGURES = ShippedFigures.of("palpa.coaching.score_defaults");

    private ScoreDefaults() {}
}
