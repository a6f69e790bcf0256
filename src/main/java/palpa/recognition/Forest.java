package palpa.recognition;

import java.util.Arrays;

/** Nodes of trees while they grow. One thread. */
final class Forest {

    private int[] roots = new int[64];
    private int trees;
    private int[] feature = new int[1024];
    private float[] value = new float[1024];
    private byte[] border = new byte[1024];
    private int[] low = new int[1024];
    private int[] high = new int[1024];
    private int[] unknown = new int[1024];
    private int nodes;

    /** The next node is the root of a tree. */
    void beginTree() {
        if (trees == roots.length) {
            roots = Arrays.copyOf(roots, 2 * trees);
        }
        roots[trees++] = nodes;
    }

    /** A new node, a leaf that adds {@code leaf}. */
    int add(float leaf) {
        if (nodes == feature.length) {
            feature = Arrays.copyOf(feature, 2 * nodes);
            value = Arrays.copyOf(value, 2 * nodes);
            border = Arrays.copyOf(border, 2 * nodes);
            low = Arrays.copyOf(low, 2 * nodes);
            high = Arrays.copyOf(high, 2 * nodes);
            unknown = Arrays.copyOf(unknown, 2 * nodes);
        }
        feature[nodes] = BoostedTrees.LEAF;
        value[nodes] = leaf;
        return nodes++;
    }

    /**
     * Makes a question of a leaf.
     *
     * @param bin the last bin that says low
     * @param upTo the last value that says low
     */
    void ask(int node, int what, int bin, float upTo, int lowChild, int highChild, boolean unknownIsLow) {
        feature[node] = what;
        border[node] = (byte) bin;
        value[node] = upTo;
        low[node] = lowChild;
        high[node] = highChild;
        unknown[node] = unknownIsLow ? lowChild : highChild;
    }

    int nodes() {
        return nodes;
    }

    /** What a tree says of an example, by its bins. */
    float leaf(int root, byte[][] columns, int row) {
        int node = root;
        while (feature[node] != BoostedTrees.LEAF) {
            int bin = columns[feature[node]][row];
            node = bin == Binning.UNKNOWN ? unknown[node] : bin <= border[node] ? low[node] : high[node];
        }
        return value[node];
    }

    BoostedTrees build(int classes, int features) {
        return new BoostedTrees(
                classes,
                features,
                Arrays.copyOf(roots, trees),
                Arrays.copyOf(feature, nodes),
                Arrays.copyOf(value, nodes),
                Arrays.copyOf(low, nodes),
                Arrays.copyOf(high, nodes),
                Arrays.copyOf(unknown, nodes));
    }
}
