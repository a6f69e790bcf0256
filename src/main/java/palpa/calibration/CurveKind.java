package palpa.calibration;

import palpa.model.Labelled;

/** The laws that are tried on a sensor, the simplest first. */
public enum CurveKind implements Labelled {
    LINEAR,
    /** Conductance as a power of the force, behind a divider. */
    POWER,
    /** Of second or third degree. */
    POLYNOMIAL,
    /** Isotonic regression, straight lines between its knots. */
    POINTS,
    /** Isotonic regression, a smooth monotone curve through its knots. */
    MONOTONE
}
