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

    /** Whether the force also depends on the counts before, so that only a {@link #reader} gives it properly. */
    default boolean hasMemory() {
        return false;
    }

    /** A new reader, which remembers nothing yet. */
    default CountReader reader() {
        return this::newtonsAt;
    }

    /** Whether these counts lie within what was calibrated; always, where nobody knows. */
    default Reach reach(double counts) {
        return Reach.WITHIN;
    }

    /**
     * How far a force may be off: 19 of 20 readings are nearer to the truth.
     *
     * @param newtons a force this curve gave, newtons
     * @return newtons, NaN where nobody knows
     */
    default double uncertaintyNewtons(double newtons) {
        return Double.NaN;
    }
}
