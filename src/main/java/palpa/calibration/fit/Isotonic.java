package palpa.calibration.fit;

import java.util.Arrays;

/**
 * Isotonic regression: the never falling values nearest to given ones in the least squares sense, by pooling adjacent
 * violators (Barlow and others, Statistical inference under order restrictions, 1972). Stateless.
 */
final class Isotonic {

    private Isotonic() {}

    /**
     * The blocks of equal value, each at the weighted mean of its places.
     *
     * @param points by rising place
     */
    static Points of(Points points) {
        double[] places = new double[points.size()];
        double[] values = new double[points.size()];
        double[] weights = new double[points.size()];
        int blocks = 0;
        for (int i = 0; i < points.size(); i++) {
            places[blocks] = points.upwards()[i];
            values[blocks] = points.newtons()[i];
            weights[blocks] = points.weights()[i];
            blocks++;
            while (blocks > 1 && values[blocks - 2] >= values[blocks - 1]) {
                blocks--;
                double sum = weights[blocks - 1] + weights[blocks];
                places[blocks - 1] = mean(places, weights, blocks - 1, sum);
                values[blocks - 1] = mean(values, weights, blocks - 1, sum);
                weights[blocks - 1] = sum;
            }
        }
        return new Points(Arrays.copyOf(places, blocks), Arrays.copyOf(values, blocks), Arrays.copyOf(weights, blocks));
    }

    private static double mean(double[] of, double[] weights, int first, double sum) {
        return (of[first] * weights[first] + of[first + 1] * weights[first + 1]) / sum;
    }
}
