package palpa.recognition;

/**
 * Boosted decision trees as tables of numbers: one tree a round and class, whose leaves add up to the class's score.
 * Immutable; any thread; allocates nothing when asked.
 *
 * <p>Node {@code i} asks whether feature {@code feature[i]} is at most {@code value[i]}: yes leads to {@code low[i]}, no to
 * {@code high[i]}, unknown (NaN) to {@code unknown[i]}. In a leaf {@code feature[i]} is {@link #LEAF} and {@code value[i]}
 * what it adds. Children stand behind their parent, so that every walk ends; the root of the next tree stands behind the
 * last node of the one before.
 *
 * <p>The arrays are not copied: who hands them over leaves them alone.
 */
public final class BoostedTrees implements Scorer {

    /** In place of a feature: this node is a leaf. */
    public static final int LEAF = -1;

    private final int classes;
    private final int[] roots;
    private final int[] feature;
    private final float[] value;
    private final int[] low;
    private final int[] high;
    private final int[] unknown;

    /**
     * @param classes number of classes
     * @param features number of features
     * @param roots first node of every tree, round by round, in each round a tree a class
     * @throws IllegalArgumentException where the tables do not fit together or a walk might not end
     */
    public BoostedTrees(
            int classes,
            int features,
            int[] roots,
            int[] feature,
            float[] value,
            int[] low,
            int[] high,
            int[] unknown) {
        this.classes = classes;
        this.roots = roots;
        this.feature = feature;
        this.value = value;
        this.low = low;
        this.high = high;
        this.unknown = unknown;
        require(classes > 0 && roots.length % classes == 0, "a tree a round and class");
        int nodes = feature.length;
        require(
                value.length == nodes && low.length == nodes && high.length == nodes && unknown.length == nodes,
                "sizes");
        for (int tree = 0; tree < roots.length; tree++) {
            checkTree(roots[tree], tree + 1 < roots.length ? roots[tree + 1] : nodes, features);
        }
    }

    private void checkTree(int root, int end, int features) {
        require(root >= 0 && root < end && end <= feature.length, "roots by rising node");
        for (int node = root; node < end; node++) {
            require(Float.isFinite(value[node]), "finite values");
            require(feature[node] >= LEAF && feature[node] < features, "known features");
            require(
                    feature[node] == LEAF
                            || isBetween(low[node], node, end)
                                    && isBetween(high[node], node, end)
                                    && isBetween(unknown[node], node, end),
                    "children behind their parent");
        }
    }

    private static boolean isBetween(int child, int parent, int end) {
        return child > parent && child < end;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("trees without " + what);
        }
    }

    @Override
    public void score(double[] features, double[] into) {
        for (int i = 0; i < classes; i++) {
            into[i] = 0;
        }
        int of = 0;
        for (int root : roots) {
            into[of] += leaf(root, features);
            of = of + 1 == classes ? 0 : of + 1;
        }
    }

    private float leaf(int root, double[] features) {
        int node = root;
        while (feature[node] != LEAF) {
            // Borders are floats, and so were the values they were learnt from: a value on a border stays on its side.
            float seen = (float) features[feature[node]];
            node = seen <= value[node] ? low[node] : seen > value[node] ? high[node] : unknown[node];
        }
        return value[node];
    }

    public int classes() {
        return classes;
    }

    /** First node of every tree; a copy, as are the others. */
    public int[] roots() {
        return roots.clone();
    }

    public int[] feature() {
        return feature.clone();
    }

    public float[] value() {
        return value.clone();
    }

    public int[] low() {
        return low.clone();
    }

    public int[] high() {
        return high.clone();
    }

    public int[] unknown() {
        return unknown.clone();
    }
}
