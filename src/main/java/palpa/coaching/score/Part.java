package palpa.coaching.score;

import palpa.model.Labelled;

/** What a score is made of. Immutable; any thread. */
public enum Part implements Labelled {
    PRESSURE,
    RHYTHM,
    TECHNIQUE,
    EVENNESS,
    DOSE;

    private final double most = ScoreDefaults.FIGURES.number("points." + label());

    /** The most points it can get; all parts together have 100. */
    public double most() {
        return most;
    }
}
