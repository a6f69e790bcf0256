package palpa.calibration.fit;

import java.util.stream.IntStream;
import palpa.calibration.CountRange;

/**
 * Finds where a sensor begins to feel a load, and where it feels no more of it. One use.
 *
 * <p>The foot lies three standard deviations above the unloaded readings. A sensor saturates where, from one load to
 * the next, its reading moves by under {@value #LEAST_SLOPE_PART} of the usual slope.
 */
final class RangeFinder {

    private static final double DEVIATIONS = 3;
    private static final double LEAST_SLOPE_PART = 0.03;

    /** In a noisy series a single flat level is chance. */
    private static final int LEAST_FLAT_LEVELS = 3;

    /** A foot is never higher than this part of the span, nor lower. */
    private static final double HIGHEST_FOOT_PART = 0.1;

    private static final double LOWEST_FOOT_PART = 0.002;

    /** Readings up to this part of the span above the greatest load's still count as within. */
    private static final double MARGIN_PART = 0.003;

    private final Readings readings;
    private final Levels levels;
    private final double[] means;
    private final int top;

    RangeFinder(Readings readings) {
        this.readings = readings;
        levels = readings.levels();
        means = levels.means(readings.upwards());
        top = topLevel();
    }

    /** The last level whose reading still answers to the load. */
    private int topLevel() {
        double[] slopes = IntStream.range(1, means.length)
                .mapToDouble(i -> (means[i] - means[i - 1]) / (levels.newtons(i) - levels.newtons(i - 1)))
                .toArray();
        double usual = Spread.median(slopes);
        int last = slopes.length;
        while (last > 2 && Math.abs(slopes[last - 1]) < LEAST_SLOPE_PART * usual) {
            last--;
        }
        boolean seen = slopes.length - last >= (readings.isSweep() ? 1 : LEAST_FLAT_LEVELS);
        return seen ? last : slopes.length;
    }

    boolean saturates() {
        return top < levels.count() - 1;
    }

    /** The rows up to where it saturates. */
    boolean[] usable() {
        boolean[] usable = new boolean[readings.rows()];
        for (int row = 0; row < usable.length; row++) {
            usable[row] = levels.of(row) <= top;
        }
        return usable;
    }

    /** The range of a law fitted to the usable rows. */
    CountRange range(Fitted fitted) {
        double zero = LawFit.zero(readings);
        double span = means[top] - zero;
        double noise = DEVIATIONS * Spread.robust(unloaded());
        double above = Math.max(LOWEST_FOOT_PART * span, Double.isNaN(noise) ? 0 : noise);
        double foot = zero + Math.min(HIGHEST_FOOT_PART * span, above);
        double topUpwards = saturates() ? means[top] : greatest() + MARGIN_PART * span;
        double topNewtons = levels.newtons(top);
        double sign = readings.falls() ? -1 : 1;
        return new CountRange(
                sign * foot, sign * topUpwards, deadZone(fitted, foot, topNewtons), topNewtons, saturates());
    }

    private double deadZone(Fitted fitted, double foot, double topNewtons) {
        double felt = fitted.memory().middle(fitted.law().newtons(foot));
        for (int level = 0; level < top; level++) {
            felt = means[level] <= foot ? Math.max(felt, levels.newtons(level)) : felt;
        }
        return Math.max(0, Math.min(0.5 * topNewtons, felt));
    }

    private double greatest() {
        return IntStream.range(0, readings.rows())
                .filter(row -> levels.of(row) <= top)
                .mapToDouble(row -> readings.upwards()[row])
                .max()
                .orElse(means[top]);
    }

    private double[] unloaded() {
        return IntStream.range(0, readings.rows())
                .filter(row -> levels.isZero(levels.of(row)))
                .mapToDouble(row -> readings.upwards()[row])
                .toArray();
    }
}
