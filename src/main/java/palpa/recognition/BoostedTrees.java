package palpa.recognition;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Boosted decision trees as tables of numbers: one tree a round and class, whose leaves add up to the class's score.
 * Immutable; any thread; allocates nothing when asked.
 *
 * <p>Node {@code i} asks whether feature {@code feature[i]} is at most {@code value[i]}: yes leads to {@code low[i]}, no to
 * {@code high[i]}, unknown (NaN) to {@code unknown[i]}. In a leaf {@code feature[i]} is {@link #LEAF} and {@code value[i]}
 * what it adds. Children stand behind their parent, so that every walk ends; the root of the next tree stands behind the
 * last node of the one before.
 *
 * <p>Walked without a branch: half of the answers are not what a processor foresees, and a wrong guess costs more than a
 * question. A leaf is its own child, every walk takes as many steps as the tree is deep, and four trees are walked abreast:
 * while one waits for its next node the others go on.
 */
public final class BoostedTrees implements Scorer {

    /** In place of a feature: this node is a leaf. */
    public static final int LEAF = -1;

    private static final int LOW = 0;
    private static final int HIGH = 1;
    private static final int UNKNOWN = 2;
    private static final int WAYS = 3;
    private static final int ABREAST = 4;
    private static final long INFINITE = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    private final int classes;
    private final int[] roots;
    private final int[] steps;
    private final int[] feature;
    private final int[] asked;
    private final float[] value;
    private final double[] border;
    private final int[] next;

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
        this.roots = roots.clone();
        this.feature = feature.clone();
        this.value = value.clone();
        asked = new int[feature.length];
        border = new double[feature.length];
        next = new int[WAYS * feature.length];
        steps = new int[roots.length];
        require(classes > 0 && roots.length % classes == 0, "a tree a round and class");
        int nodes = feature.length;
        require(
                value.length == nodes && low.length == nodes && high.length == nodes && unknown.length == nodes,
                "sizes");
        for (int tree = 0; tree < roots.length; tree++) {
            int end = tree + 1 < roots.length ? roots[tree + 1] : nodes;
            checkTree(roots[tree], end, low, high, unknown, features);
            join(roots[tree], end, low, high, unknown);
            steps[tree] = depth(roots[tree], end);
        }
    }

    private void checkTree(int root, int end, int[] low, int[] high, int[] unknown, int features) {
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

    private void join(int root, int end, int[] low, int[] high, int[] unknown) {
        for (int node = root; node < end; node++) {
            boolean leaf = feature[node] == LEAF;
            border[node] = greatestLow(value[node]);
            asked[node] = leaf ? 0 : feature[node];
            next[WAYS * node + LOW] = leaf ? node : low[node];
            next[WAYS * node + HIGH] = leaf ? node : high[node];
            next[WAYS * node + UNKNOWN] = leaf ? node : unknown[node];
        }
    }

    /**
     * The greatest value that is a border's as a float. Borders are floats, and so were the values they were learnt from: a
     * value on a border stays on its side.
     */
    private static double greatestLow(float border) {
        double next = border == Float.MAX_VALUE ? border + (double) Math.ulp(border) : Math.nextUp(border);
        double middle = (border + next) / 2;
        return (float) middle <= border ? middle : Math.nextDown(middle);
    }

    /** Questions on the longest way from a root; children stand behind, so that they are known before their parent. */
    private int depth(int root, int end) {
        int[] below = new int[end - root];
        for (int node = end - 1; node >= root; node--) {
            for (int way = 0; way < WAYS && feature[node] != LEAF; way++) {
                below[node - root] = Math.max(below[node - root], 1 + below[next[WAYS * node + way] - root]);
            }
        }
        return below[0];
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
        int tree = 0;
        for (; tree + ABREAST <= roots.length; tree += ABREAST) {
            walkAbreast(tree, features, into);
        }
        for (; tree < roots.length; tree++) {
            int node = roots[tree];
            for (int step = 0; step < steps[tree]; step++) {
                node = child(node, features);
            }
            into[tree % classes] += value[node];
        }
    }

    private void walkAbreast(int tree, double[] features, double[] into) {
        int first = roots[tree];
        int second = roots[tree + 1];
        int third = roots[tree + 2];
        int fourth = roots[tree + 3];
        int most = Math.max(Math.max(steps[tree], steps[tree + 1]), Math.max(steps[tree + 2], steps[tree + 3]));
        for (int step = 0; step < most; step++) {
            first = child(first, features);
            second = child(second, features);
            third = child(third, features);
            fourth = child(fourth, features);
        }
        into[tree % classes] += value[first];
        into[(tree + 1) % classes] += value[second];
        into[(tree + 2) % classes] += value[third];
        into[(tree + 3) % classes] += value[fourth];
    }

    private int child(int node, double[] features) {
        double below = border[node] - features[asked[node]];
        return next[WAYS * node + way(Double.doubleToRawLongBits(below))];
    }

    /** {@link #LOW} for the bits of a number of 0 or more, {@link #HIGH} of one under 0, {@link #UNKNOWN} of none. */
    private static int way(long bits) {
        long isNone = INFINITE - (bits & Long.MAX_VALUE) >>> 63;
        return (int) (bits >>> 63 & ~isNone | isNone << 1);
    }

    /**
     * These trees and then those of {@code later}.
     *
     * @throws IllegalArgumentException where {@code later} has other classes
     */
    BoostedTrees and(BoostedTrees later, int features) {
        require(classes == later.classes, "the same classes");
        int shift = feature.length;
        return new BoostedTrees(
                classes,
                features,
                joined(roots, later.roots, shift),
                joined(feature, later.feature, 0),
                joined(value, later.value),
                joined(low(), later.low(), shift),
                joined(high(), later.high(), shift),
                joined(unknown(), later.unknown(), shift));
    }

    private static int[] joined(int[] first, int[] second, int shift) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second).map(number -> number + shift))
                .toArray();
    }

    private static float[] joined(float[] first, float[] second) {
        float[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
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
        return ways(LOW);
    }

    public int[] high() {
        return ways(HIGH);
    }

    public int[] unknown() {
        return ways(UNKNOWN);
    }

    /** Where one answer leads from every node; 0 in a leaf. */
    private int[] ways(int way) {
        int[] ways = new int[feature.length];
        for (int node = 0; node < ways.length; node++) {
            ways[node] = feature[node] == LEAF ? 0 : next[WAYS * node + way];
        }
        return ways;
    }
}
