package palpa.calibration;

import java.util.Arrays;

/**
 * A smooth monotone curve through measured points: cubic Hermite pieces whose slopes are limited so that it never falls
 * between two points.
 *
 * <p>Slopes are the harmonic means of the neighbouring secants, weighted by their widths, and 0 beside a flat piece
 * (Fritsch and Butland, A method for constructing local monotone piecewise cubic interpolants, SIAM J. Sci. Stat. Comput.
 * 5, 1984); at the ends the secant itself. Immutable; any thread; a lookup is a binary search. Outside the points the
 * nearest counts.
 */
public final class MonotoneCurve implements CurveModel {

    private final double[] counts;
    private final double[] newtons;
    private final double[] slopes;

    /**
     * @param counts at least two, rising
     * @param newtons the force at each, 0 or more, never falling
     */
    public MonotoneCurve(double[] counts, double[] newtons) {
        if (counts.length < 2 || counts.length != newtons.length) {
            throw new IllegalArgumentException(counts.length + " counts for " + newtons.length + " forces");
        }
        for (int i = 0; i < counts.length; i++) {
            boolean rises = i == 0 || counts[i] > counts[i - 1] && newtons[i] >= newtons[i - 1];
            if (!rises || !(newtons[i] >= 0)) {
                throw new IllegalArgumentException("point " + i + " at " + counts[i] + " counts, " + newtons[i] + " N");
            }
        }
        this.counts = counts.clone();
        this.newtons = newtons.clone();
        slopes = slopes(counts, newtons);
    }

    private static double[] slopes(double[] x, double[] y) {
        int last = x.length - 1;
        double[] slopes = new double[x.length];
        slopes[0] = secant(x, y, 0);
        slopes[last] = secant(x, y, last - 1);
        for (int i = 1; i < last; i++) {
            double before = secant(x, y, i - 1);
            double after = secant(x, y, i);
            double left = x[i] - x[i - 1];
            double right = x[i + 1] - x[i];
            double weight = (left + 2 * right) / (3 * (left + right));
            slopes[i] = before * after > 0 ? before * after / (weight * after + (1 - weight) * before) : 0;
        }
        return slopes;
    }

    private static double secant(double[] x, double[] y, int i) {
        return (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }

    @Override
    public double newtons(double atCounts) {
        int last = counts.length - 1;
        if (!(atCounts > counts[0])) {
            return newtons[0];
        }
        if (atCounts >= counts[last]) {
            return newtons[last];
        }
        int found = Arrays.binarySearch(counts, atCounts);
        return found >= 0 ? newtons[found] : between(-found - 2, atCounts);
    }

    private double between(int i, double atCounts) {
        double width = counts[i + 1] - counts[i];
        double t = (atCounts - counts[i]) / width;
        double rest = 1 - t;
        return newtons[i] * (1 + 2 * t) * rest * rest
                + newtons[i + 1] * t * t * (3 - 2 * t)
                + slopes[i] * width * t * rest * rest
                - slopes[i + 1] * width * t * t * rest;
    }

    /** The points' raw counts; a copy. */
    public double[] pointCounts() {
        return counts.clone();
    }

    /** The points' forces in newtons; a copy. */
    public double[] pointNewtons() {
        return newtons.clone();
    }
}
