package palpa.coaching;

import palpa.model.Hand;
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
    RIGHT;

    /** Whether {@code hand} is one that is asked for, or may be used. */
    public boolean uses(Hand hand) {
        return this != (hand == Hand.LEFT ? RIGHT : LEFT);
    }

    /** Whether one hand alone is asked for. */
    public boolean isOneHand() {
        return this == LEFT || this == RIGHT;
    }

    /** Whether both are asked for. */
    public boolean isBothHands() {
        return this == BOTH || this == TOGETHER || this == ALTERNATING;
    }

    /** Whether it says nothing of at once or in turn. */
    public boolean leavesRelation() {
        return this != TOGETHER && this != ALTERNATING;
    }
}
