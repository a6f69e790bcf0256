package palpa.recognition;

/** Scores to probabilities: {@code exp(s / T) / sum}. Stateless; allocates nothing. */
public final class Softmax {

    private Softmax() {}

    /** @param temperature what scores are divided by, above 0 */
    public static void inPlace(double[] scores, double temperature) {
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp((scores[i] - top) / temperature);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }
}
