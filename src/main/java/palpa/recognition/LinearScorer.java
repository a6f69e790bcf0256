package palpa.recognition;

/**
 * Scores that are weighted sums of scaled features: logistic regression. Immutable; any thread; allocates nothing when
 * asked; the arrays are not copied.
 *
 * @param scaling the scale of the features
 * @param weights a row a class: a weight a feature, then a constant
 */
public record LinearScorer(Scaling scaling, double[][] weights) implements Scorer {

    public LinearScorer {
        for (double[] row : weights) {
            if (row.length != scaling.size() + 1) {
                throw new IllegalArgumentException(row.length + " weights for " + scaling.size() + " features");
            }
        }
    }

    @Override
    public void score(double[] features, double[] into) {
        for (int of = 0; of < weights.length; of++) {
            double[] row = weights[of];
            double sum = row[scaling.size()];
            for (int i = 0; i < scaling.size(); i++) {
                sum += row[i] * scaling.scaled(i, features[i]);
            }
            into[of] = sum;
        }
    }
}
