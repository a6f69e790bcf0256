package palpa.calibration;

import java.util.Arrays;

/**
 * Force as a polynomial of the counts between two ends: {@code F = c0 + c1 u + c2 u^2 + ...} with {@code u} the counts from
 * 0 at {@code minCounts} to 1 at {@code maxCounts} (so that the coefficients are newtons), evaluated by Horner's rule.
 *
 * <p>On one mounted sensor a cubic through ten points erred by 0.6 %. Immutable; any thread. Counts outside the ends are
 * taken for the nearest end; what comes out below zero is 0.
 */
public final class PolynomialCurve implements CurveModel {

    private static final int CHECKED_STEPS = 256;

    private final double minCounts;
    private final double maxCounts;
    private final double[] coefficientsNewtons;

    /**
     * @param coefficientsNewtons c0, c1, ... in newtons, at least one
     * @throws IllegalArgumentException where the range is empty or the polynomial falls in it by more than rounding
     */
    public PolynomialCurve(double minCounts, double maxCounts, double... coefficientsNewtons) {
        if (!(maxCounts > minCounts) || coefficientsNewtons.length == 0) {
            throw new IllegalArgumentException("polynomial from " + minCounts + " to " + maxCounts + " counts with "
                    + coefficientsNewtons.length + " coefficients");
        }
        this.minCounts = minCounts;
        this.maxCounts = maxCounts;
        this.coefficientsNewtons = coefficientsNewtons.clone();
        refuseFalling();
    }

    private void refuseFalling() {
        double before = horner(0);
        for (int step = 1; step <= CHECKED_STEPS; step++) {
            double now = horner((double) step / CHECKED_STEPS);
            if (!(now >= before - 1e-9) && now > 0) {
                throw new IllegalArgumentException(
                        "polynomial " + Arrays.toString(coefficientsNewtons) + " falls to " + now + " N");
            }
            before = now;
        }
    }

    @Override
    public double newtons(double counts) {
        double inside = Math.max(minCounts, Math.min(maxCounts, counts));
        return Math.max(0, horner((inside - minCounts) / (maxCounts - minCounts)));
    }

    private double horner(double u) {
        double sum = 0;
        for (int power = coefficientsNewtons.length - 1; power >= 0; power--) {
            sum = sum * u + coefficientsNewtons[power];
        }
        return sum;
    }

    public double minCounts() {
        return minCounts;
    }

    public double maxCounts() {
        return maxCounts;
    }

    /** The coefficients, newtons, lowest power first: a copy. */
    public double[] coefficientsNewtons() {
        return coefficientsNewtons.clone();
    }
}
