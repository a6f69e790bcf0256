package palpa.calibration;

import palpa.model.Labelled;

/** Whether a calibration may be used, from best to worst. */
public enum Verdict implements Labelled {
    PASS,
    /** Usable, and worth doing again. */
    WARN,
    FAIL;

    /** The worse of two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
