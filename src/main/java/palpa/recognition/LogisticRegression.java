package palpa.recognition;

import java.util.stream.IntStream;

/**
 * Learns a {@link LinearScorer}: multinomial logistic regression with an L2 penalty, by accelerated gradient descent
 * (Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k^2)", 1983). People and
 * classes are {@link Balance balanced}; of many examples an even selection is used.
 */
public final class LogisticRegression implements Learner {

    private static final int STEPS = 200;
    private static final double RIDGE = 0.01;
    private static final int MOST_EXAMPLES = 12_000;

    @Override
    public LinearScorer learn(Examples all) {
        Examples examples = thinned(all);
        Scaling scaling = Scaling.of(examples);
        int features = scaling.size();
        double[][] scaled = new double[examples.size()][features + 1];
        int[] labels = new int[examples.size()];
        for (int row = 0; row < scaled.length; row++) {
            labels[row] = examples.classOf(row);
            for (int i = 0; i < features; i++) {
                scaled[row][i] = scaling.scaled(i, examples.value(row, i));
            }
            scaled[row][features] = 1;
        }
        return new LinearScorer(
                scaling,
                descend(
                        scaled,
                        labels,
                        Balance.weights(examples),
                        examples.classes().size()));
    }

    /** A selection that has lost no class. */
    private static Examples thinned(Examples all) {
        Examples some = all.thinnedTo(MOST_EXAMPLES);
        return some.classes().equals(all.classes()) ? some : all;
    }

    private static double[][] descend(double[][] rows, int[] labels, double[] shares, int classes) {
        int width = rows[0].length;
        double[][] at = new double[classes][width];
        double[][] ahead = new double[classes][width];
        double step = 1 / (RIDGE + steepest(rows, shares));
        for (int k = 0; k < STEPS; k++) {
            double[][] slope = slope(ahead, rows, labels, shares);
            double momentum = k / (k + 3.0);
            for (int of = 0; of < classes; of++) {
                for (int i = 0; i < width; i++) {
                    double next = ahead[of][i] - step * (slope[of][i] + RIDGE * ahead[of][i]);
                    ahead[of][i] = next + momentum * (next - at[of][i]);
                    at[of][i] = next;
                }
            }
        }
        return at;
    }

    /** A bound on the curvature of the loss: half the mean squared length of a row. */
    private static double steepest(double[][] rows, double[] shares) {
        return IntStream.range(0, rows.length)
                        .mapToDouble(row -> shares[row] * dot(rows[row], rows[row]))
                        .sum()
                / (2 * rows.length);
    }

    private static double[][] slope(double[][] weights, double[][] rows, int[] labels, double[] shares) {
        double[][] slope = new double[weights.length][rows[0].length];
        double[] scores = new double[weights.length];
        for (int row = 0; row < rows.length; row++) {
            for (int of = 0; of < scores.length; of++) {
                scores[of] = dot(weights[of], rows[row]);
            }
            Softmax.inPlace(scores, 1);
            for (int of = 0; of < scores.length; of++) {
                double error = shares[row] * (scores[of] - (labels[row] == of ? 1 : 0)) / rows.length;
                for (int i = 0; i < slope[of].length; i++) {
                    slope[of][i] += error * rows[row][i];
                }
            }
        }
        return slope;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
