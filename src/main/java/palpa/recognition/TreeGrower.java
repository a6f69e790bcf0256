package palpa.recognition;

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

    /** So are sums of second derivatives, which are what is left of a difference. */
    private static final double LEAST_SUM = 1e-9;

    private final Binning binning;
    private final byte[][] columns;
    private final BoostingOptions options;
    private final Forest forest;
    private final int[] features;
    private final int featuresSeen;
    private final Histogram[] spare;
    private int[] rows;
    private double[] gradients;
    private double[] curvatures;

    TreeGrower(Binning binning, byte[][] columns, BoostingOptions options, Forest forest) {
        this.binning = binning;
        this.columns = columns;
        this.options = options;
        this.forest = forest;
        features = new int[columns.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = i;
        }
        featuresSeen = (int) Math.ceil(options.featureShare() * features.length);
        spare = new Histogram[options.depth() + 1];
        for (int i = 0; i < spare.length; i++) {
            spare[i] = new Histogram(featuresSeen);
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
        Histogram all = spare[options.depth()];
        fill(all, 0, rows.length);
        growNode(0, rows.length, options.depth(), all);
    }

    private void drawFeatures(RandomGenerator chance) {
        for (int i = 0; i < featuresSeen; i++) {
            int drawn = i + chance.nextInt(features.length - i);
            int kept = features[i];
            features[i] = features[drawn];
            features[drawn] = kept;
        }
    }

    private void fill(Histogram histogram, int from, int to) {
        histogram.clear();
        for (int i = 0; i < featuresSeen; i++) {
            histogram.add(i, columns[features[i]], rows, from, to, gradients, curvatures);
        }
    }

    /** @param sums of the rows from {@code from} to {@code to}; may be overwritten */
    private int growNode(int from, int to, int depth, Histogram sums) {
        double g = 0;
        double h = 0;
        for (int i = from; i < to; i++) {
            g += gradients[rows[i]];
            h += curvatures[rows[i]];
        }
        int node = forest.add((float) (-options.shrinkage() * g / (h + options.ridge())));
        Question best = depth == 0 ? new Question() : bestQuestion(sums, g, h);
        if (best.feature != BoostedTrees.LEAF) {
            ask(node, best, from, to, depth, sums);
        }
        return node;
    }

    /** Sums over the smaller side are counted, those over the larger are what is left of the whole. */
    private void ask(int node, Question best, int from, int to, int depth, Histogram sums) {
        int middle = partition(from, to, best);
        boolean lowIsSmaller = middle - from <= to - middle;
        Histogram smaller = spare[depth - 1];
        if (depth > 1) {
            fill(smaller, lowIsSmaller ? from : middle, lowIsSmaller ? middle : to);
            sums.subtract(smaller);
        }
        int low = growNode(from, middle, depth - 1, lowIsSmaller ? smaller : sums);
        int high = growNode(middle, to, depth - 1, lowIsSmaller ? sums : smaller);
        forest.ask(node, best.feature, best.bin, binning.border(best.feature, best.bin), low, high, best.unknownIsLow);
    }

    private Question bestQuestion(Histogram sums, double g, double h) {
        Question best = new Question();
        for (int i = 0; i < featuresSeen; i++) {
            tryBorders(sums, i, g, h, best);
        }
        return best;
    }

    private void tryBorders(Histogram sums, int seen, double g, double h, Question best) {
        int feature = features[seen];
        double unknownG = sums.first(seen, Binning.UNKNOWN);
        double unknownH = sums.second(seen, Binning.UNKNOWN);
        boolean hasUnknown = unknownH > LEAST_SUM;
        double lowG = 0;
        double lowH = 0;
        for (int bin = 0; bin < binning.bins(feature) - 1; bin++) {
            lowG += sums.first(seen, bin);
            lowH += sums.second(seen, bin);
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
