package palpa.calibration;

import java.util.Arrays;

/**
 * Straight lines between measured points: what a calibration with loads gives before any law is fitted.
 *
 * <p>Immutable; any thread. Counts outside the points get the nearest end's force.
 */
public final class PointsCurve implements CurveModel {

    private final double[] counts;
    private final double[] newtons;

    /**
     * @param counts raw counts, rising, at least two
     * @param newtons the force at each, 0 or more, never falling
     * @throws IllegalArgumentException where they are not so
     */
    public PointsCurve(double[] counts, double[] newtons) {
        this.counts = counts.clone();
        this.newtons = newtons.clone();
        if (counts.length < 2 || counts.length != newtons.length) {
            throw new IllegalArgumentException(counts.length + " counts and " + newtons.length + " forces");
        }
        for (int i = 0; i < counts.length; i++) {
            boolean rises = i == 0 || counts[i] > counts[i - 1] && newtons[i] >= newtons[i - 1];
            if (!(rises && newtons[i] >= 0 && Double.isFinite(counts[i]) && Double.isFinite(newtons[i]))) {
                throw new IllegalArgumentException("point " + i + ": " + newtons[i] + " N at " + counts[i] + " counts");
            }
        }
    }

    @Override
    public double newtons(double raw) {
        int found = Arrays.binarySearch(counts, raw);
        if (found >= 0) {
            return newtons[found];
        }
        int next = -found - 1;
        if (next == 0 || next == counts.length) {
            return newtons[Math.min(next, counts.length - 1)];
        }
        double part = (raw - counts[next - 1]) / (counts[next] - counts[next - 1]);
        return newtons[next - 1] + part * (newtons[next] - newtons[next - 1]);
    }

    /** The points' raw counts; a copy. */
    public double[] pointCounts() {
        return counts.clone();
    }

    /** The points' forces in newtons; a copy. */
    public double[] pointNewtons() {
        return newtons.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointsCurve that
                && Arrays.equals(that.counts, counts)
                && Arrays.equals(that.newtons, newtons);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + Arrays.hashCode(newtons);
    }
}
