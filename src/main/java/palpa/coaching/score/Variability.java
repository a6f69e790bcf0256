package palpa.coaching.score;

import java.util.Arrays;
import palpa.coaching.score.ScoreRules.Variation;

/**
 * How much numbers vary: standard deviation (of a sample, n - 1) over mean, and what that is worth. Two passes, so that
 * no precision is lost.
 *
 * @param coefficient standard deviation over mean
 * @param mean the mean, above 0
 */
record Variability(double coefficient, double mean) {

    static Variability of(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Variability(Math.sqrt(squares / (values.length - 1)) / mean, mean);
    }

    /** How many of {@code values} lie further off the mean than is right. */
    int off(double[] values, Variation allowed) {
        return (int) Arrays.stream(values)
                .filter(value -> Math.abs(value - mean) > allowed.full() * mean)
                .count();
    }
}
