package palpa.glove;

import java.util.Arrays;
import java.util.List;

/** Statistics that tests of motion and noise need. */
public final class Figures {

    private Figures() {}

    public static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Standard deviation over the mean. */
    public static double variation(double... values) {
        double mean = mean(values);
        return Math.sqrt(mean(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .toArray()))
                / mean;
    }

    /** Differences between neighbours. */
    public static double[] intervals(List<Long> times) {
        double[] intervals = new double[times.size() - 1];
        Arrays.setAll(intervals, index -> times.get(index + 1) - times.get(index));
        return intervals;
    }
}
