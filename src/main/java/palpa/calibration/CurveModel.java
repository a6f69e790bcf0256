package palpa.calibration;

/** Raw counts of one channel to newtons. Immutable, monotone, allocation-free; any thread. */
public interface CurveModel {

    /**
     * Force at a raw value.
     *
     * @param counts raw counts; outside the model's range the nearest end counts
     * @return newtons, 0 or more
     */
    double newtons(double counts);

    /** The same at a whole number of counts, to the last bit; a table need not interpolate there. */
    default double newtonsAt(int counts) {
        return newtons(counts);
    }
}
