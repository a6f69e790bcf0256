package palpa.calibration;

import palpa.model.Labelled;

/** Why a calibration no longer holds. */
public enum Expiry implements Labelled {
    /** Its days are over. */
    AGE,
    /** It bears a day that is still to come: a clock is or was wrong, and nobody knows when its days are over. */
    FUTURE,
    /** Its hours of use are over. */
    USE,
    /** A known load was missed by more than 15 %. */
    CHECK,
    /** The glove has other sensors than were calibrated, or another front end. */
    GLOVE
}
