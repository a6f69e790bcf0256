package palpa.coaching.score;

import palpa.model.Figures;

/** The figures of {@code score_defaults.properties}, where each is explained. Any thread. */
final class ScoreDefaults {

    static final Figures FIGURES = Figures.of("palpa.coaching.score_defaults");

    private ScoreDefaults() {}
}
