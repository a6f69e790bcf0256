package palpa.session.calibrating;

import palpa.model.Labelled;

/** What the person is asked to do. */
public enum Phase implements Labelled {
    /** Wear the gloves until they are warm. */
    WARM,
    /** Hold the hand in the air. */
    ZERO,
    /** Press the site some times, hard. */
    PRESS,
    /** Let go of the site. */
    REST,
    /** Hold a load. */
    LOAD,
    /** Hold a load that judges the curve. */
    CHECK,
    /** Nothing any more. */
    DONE
}
