package palpa.calibration.fit;

import java.util.Arrays;

/** How far values scatter, little moved by a few wild ones. Stateless. */
final class Spread {

    /** Of a normal distribution: standard deviation over median absolute deviation. */
    private static final double NORMAL = 1.4826;

    private Spread() {}

    /** The mean, NaN of none. */
    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** The unbiased variance, NaN of fewer than two. */
    static double variance(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length < 2 ? Double.NaN : squares / (values.length - 1);
    }

    /** The median, NaN of none. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The standard deviation by the median absolute deviation, NaN of none. */
    static double robust(double[] values) {
        double median = median(values);
        return NORMAL
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray());
    }

    /** The standard deviation of noise, by how values differ from the one before: slow drift is none. */
    static double noise(double[] values) {
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            sum += (values[i] - values[i - 1]) * (values[i] - values[i - 1]);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(sum / (values.length - 1) / 2);
    }
}
