package palpa.coaching;

import palpa.model.Labelled;

/** The one word a hand is told. */
public enum Cue implements Labelled {
    NONE,
    GOOD,
    SOFTER,
    FIRMER,
    SLOWER,
    FASTER,
    EVEN_HANDS
}
