package palpa.recognition;

import java.util.Arrays;
import palpa.model.Technique;

/**
 * Weights that keep a diligent person, or a common technique, from drowning the others.
 *
 * <p>What a person gave of a class counts as the square root of how many examples it is, shared evenly among them, times the
 * weight they were given; then every class counts the same, but for touch that is no massage: in a lesson it is rare, and
 * a twentieth of the others. The mean weight is 1.
 */
final class Balance {

    private static final double SHARE_OF_UNSURE = 0.03;

    private Balance() {}

    private static double due(Technique label) {
        return label == Technique.UNSURE ? SHARE_OF_UNSURE : 1;
    }

    static double[] weights(Examples examples) {
        double[] shares = shares(examples);
        double[] ofClass = new double[examples.classes().size()];
        for (int row = 0; row < shares.length; row++) {
            ofClass[examples.classOf(row)] += shares[row];
        }
        for (int row = 0; row < shares.length; row++) {
            shares[row] *= due(examples.label(row)) / ofClass[examples.classOf(row)];
        }
        double mean = Arrays.stream(shares).sum() / shares.length;
        return Arrays.stream(shares).map(share -> share / mean).toArray();
    }

    /** How much every example counts beside others of its class. */
    static double[] shares(Examples examples) {
        int classes = examples.classes().size();
        int[] given = new int[examples.people().size() * classes];
        int[] cells = new int[examples.size()];
        for (int row = 0; row < cells.length; row++) {
            cells[row] = examples.person(row) * classes + examples.classOf(row);
            given[cells[row]]++;
        }
        double[] shares = new double[cells.length];
        for (int row = 0; row < cells.length; row++) {
            shares[row] = examples.weight(row) / Math.sqrt(given[cells[row]]);
        }
        return shares;
    }
}
