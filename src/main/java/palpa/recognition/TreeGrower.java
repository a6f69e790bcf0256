package palpa.recognition;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Grows one regression tree on the first and second derivatives of a loss: at every node it asks the question that lowers
 * the loss most, told from histograms over the bins of the features.
 *
 * <p>With sums of derivatives G and H over the rows of a node, its leaf is {@code -G / (H + ridge)} and a question gains
 * {@code GL^2/(HL + ridge) + GR^2/(HR + ridge) - G^2/(H + ridge)} (Chen and Guestrin, "XGBoost", KDD 2016, equations 5 and
 * 7). Unknown values go to the side where they gain more; where the node has none, to the heavier side.
 */
final class TreeGrower {

    /** Gains below this are rounding, not knowledge. */
    private static final double LEAST_GAIN = 1e-6;

    private final Binning binning;
    private final byte[][] columns;
    private final BoostingOptions options;
    private final Forest forest;
    private final int[] features;
    private final double[] first = new double[Binning.BINS];
    private final double[] second = new double[Binning.BINS];
    private int[] rows;
    private double[] gradients;
    private double[] curvatures;
    private int featuresSeen;

    TreeGrower(Binning binning, byte[][] columns, BoostingOptions options, Forest forest) {
        this.binning = binning;
        this.columns = columns;
        this.options = options;
        this.forest = forest;
        features = new int[columns.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = i;
        }
    }

    /** The best question of a node; without a feature where none is worth asking. */
    private static final class Question {

        private int feature = BoostedTrees.LEAF;
        private int bin;
        private boolean unknownIsLow;
        private double gain = LEAST_GAIN;
    }

    /**
     * Grows a tree into the forest.
     *
     * @param someRows the rows it sees; left in another order
     * @param gradients first derivative of the loss by the score, a row each
     * @param curvatures second derivative, a row each
     */
    void grow(int[] someRows, double[] gradients, double[] curvatures, RandomGenerator chance) {
        rows = someRows;
        this.gradients = gradients;
        this.curvatures = curvatures;
        drawFeatures(chance);
        forest.beginTree();
        growNode(0, rows.length, options.depth());
    }

    private void drawFeatures(RandomGenerator chance) {
        featuresSeen = (int) Math.ceil(options.featureShare() * features.length);
        for (int i = 0; i < featuresSeen; i++) {
            int drawn = i + chance.nextInt(features.length - i);
            int kept = features[i];
            features[i] = features[drawn];
            features[drawn] = kept;
        }
    }

    private int growNode(int from, int to, int depth) {
        double g = 0;
        double h = 0;
        for (int i = from; i < to; i++) {
            g += gradients[rows[i]];
            h += curvatures[rows[i]];
        }
        int node = forest.add((float) (-options.shrinkage() * g / (h + options.ridge())));
        Question best = depth == 0 ? new Question() : bestQuestion(from, to, g, h);
        if (best.feature != BoostedTrees.LEAF) {
            int middle = partition(from, to, best);
            int low = growNode(from, middle, depth - 1);
            int high = growNode(middle, to, depth - 1);
            float border = binning.border(best.feature, best.bin);
            forest.ask(node, best.feature, best.bin, border, low, high, best.unknownIsLow);
        }
        return node;
    }

    private Question bestQuestion(int from, int to, double g, double h) {
        Question best = new Question();
        for (int i = 0; i < featuresSeen; i++) {
            fillHistogram(columns[features[i]], from, to);
            tryBorders(features[i], g, h, best);
        }
        return best;
    }

    private void fillHistogram(byte[] column, int from, int to) {
        Arrays.fill(first, 0);
        Arrays.fill(second, 0);
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int bin = column[row];
            first[bin] += gradients[row];
            second[bin] += curvatures[row];
        }
    }

    private void tryBorders(int feature, double g, double h, Question best) {
        double unknownG = first[Binning.UNKNOWN];
        double unknownH = second[Binning.UNKNOWN];
        boolean hasUnknown = unknownH > 0;
        double lowG = 0;
        double lowH = 0;
        for (int bin = 0; bin < binning.bins(feature) - 1; bin++) {
            lowG += first[bin];
            lowH += second[bin];
            if (hasUnknown) {
                consider(feature, bin, true, lowG + unknownG, lowH + unknownH, g, h, best);
                consider(feature, bin, false, lowG, lowH, g, h, best);
            } else {
                consider(feature, bin, lowH >= h / 2, lowG, lowH, g, h, best);
            }
        }
    }

    private void consider(
            int feature, int bin, boolean unknownIsLow, double lowG, double lowH, double g, double h, Question best) {
        double highH = h - lowH;
        if (lowH < options.leastWeight() || highH < options.leastWeight()) {
            return;
        }
        double gain = worth(lowG, lowH) + worth(g - lowG, highH) - worth(g, h);
        if (gain > best.gain) {
            best.gain = gain;
            best.feature = feature;
            best.bin = bin;
            best.unknownIsLow = unknownIsLow;
        }
    }

    private double worth(double g, double h) {
        return g * g / (h + options.ridge());
    }

    /** Rows that say low come first; returns where the others begin. */
    private int partition(int from, int to, Question question) {
        byte[] column = columns[question.feature];
        int low = from;
        int high = to;
        while (low < high) {
            int row = rows[low];
            int bin = column[row];
            if (bin == Binning.UNKNOWN ? question.unknownIsLow : bin <= question.bin) {
                low++;
            } else {
                rows[low] = rows[--high];
                rows[high] = row;
            }
        }
        return low;
    }
}
