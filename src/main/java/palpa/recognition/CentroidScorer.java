package palpa.recognition;

/**
 * The plain baseline: the nearer the mean of a class, the higher its score, {@code -d^2 / 2} per feature. Immutable; any
 * thread; allocates nothing when asked; the arrays are not copied.
 *
 * @param scaling the scale of the features
 * @param centres a row a class: the mean of its scaled features
 */
public record CentroidScorer(Scaling scaling, double[][] centres) implements Scorer {

    public CentroidScorer {
        for (double[] centre : centres) {
            if (centre.length != scaling.size()) {
                throw new IllegalArgumentException(centre.length + " values for " + scaling.size() + " features");
            }
        }
    }

    /** Learns the centres; people and classes are balanced. */
    public static CentroidScorer learn(Examples examples) {
        Scaling scaling = Scaling.of(examples);
        double[] weights = Balance.weights(examples);
        double[][] centres = new double[examples.classes().size()][scaling.size()];
        double[] sums = new double[centres.length];
        for (int row = 0; row < examples.size(); row++) {
            int of = examples.classOf(row);
            sums[of] += weights[row];
            for (int i = 0; i < scaling.size(); i++) {
                double off = scaling.scaled(i, examples.value(row, i)) - centres[of][i];
                centres[of][i] += off * weights[row] / sums[of];
            }
        }
        return new CentroidScorer(scaling, centres);
    }

    @Override
    public void score(double[] features, double[] into) {
        for (int of = 0; of < centres.length; of++) {
            double sum = 0;
            for (int i = 0; i < scaling.size(); i++) {
                double off = scaling.scaled(i, features[i]) - centres[of][i];
                sum += off * off;
            }
            into[of] = -sum / (2 * scaling.size());
        }
    }
}
