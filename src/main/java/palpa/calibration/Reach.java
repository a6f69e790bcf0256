package palpa.calibration;

/** Where a raw value lies with respect to what was calibrated. */
public enum Reach {
    /** So near to an unloaded sensor that a load cannot be told from none. */
    DEAD_ZONE,
    WITHIN,
    /** Above the greatest load it was calibrated with, or where the sensor no longer answers: at least so much. */
    BEYOND
}
