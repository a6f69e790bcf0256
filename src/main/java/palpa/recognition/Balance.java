package palpa.recognition;

import java.util.Arrays;
import palpa.model.Technique;

/**
 * Weights that keep a diligent person, or a common technique, from drowning the others.
 *
 * <p>What a person gave of a class counts as the square root of how much it is, shared evenly among its rows; then every
 * class counts the same, but for touch that is no massage: in a lesson it is rare, and a fifth of the others. The mean
 * weight is 1.
 */
final class Balance {

    private static final double SHARE_OF_UNSURE = 0.2;

    private Balance() {}

    static double[] weights(Examples examples) {
        int classes = examples.classes().size();
        double[] given = new double[examples.people().size() * classes];
        for (int row = 0; row < examples.size(); row++) {
            given[cell(examples, row)] += examples.weight(row);
        }
        double[] ofClass = new double[classes];
        for (int cell = 0; cell < given.length; cell++) {
            ofClass[cell % classes] += Math.sqrt(given[cell]);
        }
        double[] weights = new double[examples.size()];
        for (int row = 0; row < weights.length; row++) {
            int cell = cell(examples, row);
            weights[row] = examples.weight(row)
                    * share(examples.label(row))
                    / Math.sqrt(given[cell])
                    / ofClass[cell % classes];
        }
        double mean = Arrays.stream(weights).sum() / weights.length;
        return Arrays.stream(weights).map(weight -> weight / mean).toArray();
    }

    private static double share(Technique label) {
        return label == Technique.UNSURE ? SHARE_OF_UNSURE : 1;
    }

    private static int cell(Examples examples, int row) {
        return examples.person(row) * examples.classes().size() + examples.classOf(row);
    }
}
