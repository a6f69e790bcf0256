package palpa.recognition;

import java.util.Random;

/**
 * Trees of chance shape: every node but the last of a tree is a question as often as a leaf, and answers lead anywhere behind
 * it. Values are few, so that many lie on a border.
 */
final class RandomTrees {

    static final int CLASSES = 3;

    private static final int FEATURES = 5;
    private static final int TREES = 4 * CLASSES;
    private static final int NODES = 15;

    final int[] roots = new int[TREES];
    final int[] feature = new int[TREES * NODES];
    final float[] value = new float[TREES * NODES];
    final int[] low = new int[TREES * NODES];
    final int[] high = new int[TREES * NODES];
    final int[] unknown = new int[TREES * NODES];
    private final Random random;

    RandomTrees(long seed) {
        random = new Random(seed);
        for (int tree = 0; tree < TREES; tree++) {
            roots[tree] = tree * NODES;
            for (int node = tree * NODES; node < (tree + 1) * NODES; node++) {
                fill(node, (tree + 1) * NODES);
            }
        }
    }

    private void fill(int node, int end) {
        boolean leaf = node == end - 1 || random.nextInt(3) == 0 && node % NODES > 0;
        value[node] = random.nextInt(5) - 2;
        feature[node] = leaf ? BoostedTrees.LEAF : random.nextInt(FEATURES);
        low[node] = leaf ? 0 : random.nextInt(node + 1, end);
        high[node] = leaf ? 0 : random.nextInt(node + 1, end);
        unknown[node] = leaf ? 0 : random.nextInt(node + 1, end);
    }

    BoostedTrees build() {
        return new BoostedTrees(CLASSES, FEATURES, roots, feature, value, low, high, unknown);
    }

    /** Some on a border, some between, one in eight unknown. */
    double[] features() {
        return random.doubles(FEATURES, -3, 3)
                .map(drawn -> random.nextInt(8) == 0 ? Double.NaN : Math.rint(2 * drawn) / 2)
                .toArray();
    }

    /** The scores, found by comparing. */
    double[] walk(double[] features) {
        double[] scores = new double[CLASSES];
        for (int tree = 0; tree < TREES; tree++) {
            int node = roots[tree];
            while (feature[node] != BoostedTrees.LEAF) {
                double seen = features[feature[node]];
                int known = seen <= value[node] ? low[node] : high[node];
                node = Double.isNaN(seen) ? unknown[node] : known;
            }
            scores[tree % CLASSES] += value[node];
        }
        return scores;
    }
}
