package palpa.signal;

/**
 * Mean and scatter of the last few values.
 *
 * <p>Computed from the values kept, not from running sums: exact however long it runs. Meant for a handful of values
 * (intervals, peaks). One thread; allocates nothing.
 */
public final class SlidingStatistics {

    private final double[] values;
    private long added;

    /**
     * @param window how many values count, 1 or more
     */
    public SlidingStatistics(int window) {
        values = new double[window];
    }

    public void add(double value) {
        values[(int) (added % values.length)] = value;
        added++;
    }

    public void clear() {
        added = 0;
    }

    /** How many values count now. */
    public int count() {
        return (int) Math.min(added, values.length);
    }

    /** Their mean, NaN where there is none. */
    public double mean() {
        int count = count();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }

    /** Their standard deviation with n - 1 below, NaN for fewer than two. */
    public double standardDeviation() {
        int count = count();
        if (count < 2) {
            return Double.NaN;
        }
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(squares / (count - 1));
    }

    /** Standard deviation over mean, NaN for fewer than two values. */
    public double coefficientOfVariation() {
        return standardDeviation() / mean();
    }
}
