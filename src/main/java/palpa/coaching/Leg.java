package palpa.coaching;

import palpa.model.Labelled;

/** The receiver's leg that a step works on; a glove cannot feel which. */
public enum Leg implements Labelled {
    LEFT,
    RIGHT
}
