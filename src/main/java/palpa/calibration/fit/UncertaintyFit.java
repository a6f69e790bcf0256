package palpa.calibration.fit;

import java.util.Arrays;
import java.util.stream.IntStream;
import palpa.calibration.Uncertainty;

/**
 * Held-out errors to an {@link Uncertainty}: variances as {@code base^2 + (part F)^2} by least squares, doubled, and widened until
 * 19 of 20 errors lie inside. Where that line would leave no base, the base is what the least load shows. Stateless.
 */
final class UncertaintyFit {

    private static final double DEVIATIONS = 2;
    private static final double INSIDE = 0.95;

    private UncertaintyFit() {}

    /**
     * @param newtons loads
     * @param errorsNewtons shown less true, NaN where nothing was judged
     */
    static Uncertainty of(double[] newtons, double[] errorsNewtons) {
        int[] judged = IntStream.range(0, newtons.length)
                .filter(row -> !Double.isNaN(errorsNewtons[row]))
                .toArray();
        double[] squaredLoads = Arrays.stream(judged)
                .mapToDouble(row -> newtons[row] * newtons[row])
                .toArray();
        double[] squares = Arrays.stream(judged)
                .mapToDouble(row -> errorsNewtons[row] * errorsNewtons[row])
                .toArray();
        double[] line = line(squaredLoads, squares);
        Uncertainty plain = new Uncertainty(DEVIATIONS * Math.sqrt(line[0]), DEVIATIONS * Math.sqrt(line[1]));
        double[] ratios = Arrays.stream(judged)
                .mapToDouble(row -> Math.abs(errorsNewtons[row]) / Math.max(1e-12, plain.newtons(newtons[row])))
                .sorted()
                .toArray();
        double wider = ratios.length == 0
                ? 1
                : Math.max(1, ratios[(int) Math.min(ratios.length - 1, Math.ceil(INSIDE * ratios.length) - 1)]);
        return new Uncertainty(wider * plain.baseNewtons(), wider * plain.part());
    }

    /** Mean of {@code y} where {@code x} is least. */
    private static double atLeast(double[] x, double[] y) {
        double least = Arrays.stream(x).min().orElse(0);
        return IntStream.range(0, x.length)
                .filter(row -> x[row] == least)
                .mapToDouble(row -> y[row])
                .average()
                .orElse(0);
    }

    /** Least squares with neither coefficient below 0. */
    private static double[] line(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double throughZero = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            throughZero += x[i] * x[i];
        }
        double slope = xx > 0 ? Math.max(0, xy / xx) : 0;
        double base = meanY - slope * meanX;
        if (base >= 0) {
            return new double[] {base, slope};
        }
        return new double[] {atLeast(x, y), (xy + x.length * meanX * meanY) / throughZero};
    }
}
