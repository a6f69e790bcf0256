package palpa.calibration;

import java.util.Arrays;

/**
 * A monotone table with one force a count: any curve made as fast as two loads and a multiplication.
 *
 * <p>Counts between two entries are interpolated on a straight line. Immutable; any thread.
 */
public final class TableCurve implements CurveModel {

    private static final int MOST_ENTRIES = 1 << 20;

    private final int minCounts;
    private final double[] newtons;

    private TableCurve(int minCounts, double[] newtons) {
        this.minCounts = minCounts;
        this.newtons = newtons;
    }

    /**
     * Tabulates {@code curve} from {@code minCounts} to {@code maxCounts}, both included.
     *
     * @throws IllegalArgumentException where the range is empty or over a million counts, or the curve falls
     */
    public static TableCurve of(CurveModel curve, int minCounts, int maxCounts) {
        long entries = (long) maxCounts - minCounts + 1;
        if (entries < 2 || entries > MOST_ENTRIES) {
            throw new IllegalArgumentException("a table from " + minCounts + " to " + maxCounts + " counts");
        }
        double[] newtons = new double[(int) entries];
        for (int i = 0; i < newtons.length; i++) {
            newtons[i] = curve.newtons(minCounts + i);
            if (!(newtons[i] >= 0) || i > 0 && newtons[i] < newtons[i - 1]) {
                throw new IllegalArgumentException(
                        "curve falls at " + (minCounts + i) + " counts: " + newtons[i] + " N");
            }
        }
        return new TableCurve(minCounts, newtons);
    }

    @Override
    public double newtons(double counts) {
        double position = counts - minCounts;
        if (!(position > 0)) {
            return newtons[0];
        }
        int index = (int) position;
        if (index >= newtons.length - 1) {
            return newtons[newtons.length - 1];
        }
        double low = newtons[index];
        return low + (newtons[index + 1] - low) * (position - index);
    }

    @Override
    public double newtonsAt(int counts) {
        long index = (long) counts - minCounts;
        return newtons[(int) Math.max(0, Math.min(newtons.length - 1, index))];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableCurve that && that.minCounts == minCounts && Arrays.equals(that.newtons, newtons);
    }

    @Override
    public int hashCode() {
        return 31 * minCounts + Arrays.hashCode(newtons);
    }
}
