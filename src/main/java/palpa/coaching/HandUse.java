package palpa.coaching;

import palpa.model.Labelled;

/** Which hands a step asks for, and how they go together. */
public enum HandUse implements Labelled {
    /** As one likes. */
    ANY,
    /** Both, as the technique asks. */
    BOTH,
    /** Both at once. */
    TOGETHER,
    /** Both in turn. */
    ALTERNATING,
    /** The left one alone. */
    LEFT,
    /** The right one alone. */
    RIGHT
}
