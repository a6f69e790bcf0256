package palpa.ui.sound;

import palpa.model.Labelled;

/** How the one word for a hand is heard. */
public enum CueSound implements Labelled {
    WORDS,
    TONES,
    OFF;

    CueSound next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
