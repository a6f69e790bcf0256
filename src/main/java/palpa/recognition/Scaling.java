package palpa.recognition;

/**
 * Features brought to a common scale for scorers that add or measure them: {@code (x - mean) / deviation}, cut off at +-3,
 * 0 where unknown. Immutable; any thread; the arrays are not copied.
 *
 * @param mean mean of the known values, a feature each, finite
 * @param deviation standard deviation of the known values, a feature each, finite and above 0
 */
public record Scaling(double[] mean, double[] deviation) {

    private static final double FARTHEST = 3;

    public Scaling {
        if (mean.length != deviation.length) {
            throw new IllegalArgumentException(mean.length + " means, " + deviation.length + " deviations");
        }
        for (int i = 0; i < mean.length; i++) {
            if (!Double.isFinite(mean[i]) || !(deviation[i] > 0 && Double.isFinite(deviation[i]))) {
                throw new IllegalArgumentException("scale of feature " + i + ": " + mean[i] + ", " + deviation[i]);
            }
        }
    }

    /** The scale of what is known in the examples; a feature that never varies keeps its own. */
    static Scaling of(Examples examples) {
        int features = examples.features().size();
        double[] mean = new double[features];
        double[] deviation = new double[features];
        for (int feature = 0; feature < features; feature++) {
            mean[feature] = meanPower(examples, feature, 0, 1);
            double spread = Math.sqrt(meanPower(examples, feature, mean[feature], 2));
            deviation[feature] = spread > 0 ? spread : 1;
        }
        return new Scaling(mean, deviation);
    }

    /** Mean of {@code (x - centre)^power} over what is known, 0 where nothing is. */
    private static double meanPower(Examples examples, int feature, double centre, int power) {
        double sum = 0;
        int known = 0;
        for (int row = 0; row < examples.size(); row++) {
            double off = examples.value(row, feature) - centre;
            if (!Double.isNaN(off)) {
                sum += power == 2 ? off * off : off;
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }

    int size() {
        return mean.length;
    }

    double scaled(int feature, double value) {
        double scaled = (value - mean[feature]) / deviation[feature];
        return Double.isNaN(scaled) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, scaled));
    }
}
