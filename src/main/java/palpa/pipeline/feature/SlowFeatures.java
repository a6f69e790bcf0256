package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;

/**
 * What ten seconds look like: slow squeezes one by one, passes and the lifts between them. Blocks of 100 ms of the last 9.9
 * s, or of what there is, the newest first; a turn is a change of direction by more than 15 % of their greatest. NaN without
 * touch.
 *
 * <ul>
 *   <li>{@code turns}: how many, a number.
 *   <li>{@code interval_s}, {@code interval_cv}: mean distance of peaks, seconds, and its deviation over the mean.
 *   <li>{@code valley}, {@code deepest}, {@code shallowest}: valleys over the lower of their peaks, mean, least and greatest:
 *       0.15 to 0.6 between squeezes, near 0 between passes.
 *   <li>{@code lifted}: share of the time under 8 % of the greatest.
 *   <li>{@code flat}: share of the time of touch in which the force moved by less than a tenth within 0.6 s.
 *   <li>{@code touches}: touches of half a second and more, a number.
 *   <li>{@code regularity}, {@code period_s}: highest peak of the autocorrelation between 1 and 4.5 s and where it is,
 *       seconds; 0 and NaN where there is none.
 * </ul>
 *
 * <p>Source: squeezes follow each other by 0.3 Hz and more, passes take 4 to 10 s with a lift between (domain page).
 */
final class SlowFeatures implements FeatureGroup {

    private static final List<String> NAMES = Naming.of(
            "slow",
            "turns",
            "interval_s",
            "interval_cv",
            "valley",
            "deepest",
            "shallowest",
            "lifted",
            "flat",
            "touches",
            "regularity",
            "period_s");

    private static final int BLOCKS = 99;
    private static final int LATELY = 40;
    private static final double TURN = 0.15;
    private static final double LIFTED = 0.08;
    private static final double FLAT = 0.1;
    private static final int FLAT_BLOCKS = 3;
    private static final int TOUCH_BLOCKS = 5;
    private static final int LEAST_LAG = 10;
    private static final int MOST_LAG = 45;
    private static final int LEAST_OVERLAP = 20;

    private final ForceTrace force;
    private final double[] blocks = new double[BLOCKS];
    private final double[] deviations = new double[BLOCKS];

    private int turns;
    private int peaks;
    private int newestPeak;
    private int lastPeak;
    private double lastPeakNewtons;
    private double valleyNewtons;
    private double squares;
    private int valleys;
    private double sum;
    private double deepest;
    private double shallowest;

    SlowFeatures(ForceTrace force) {
        this.force = force;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        Arrays.fill(into, at, at + NAMES.size(), Double.NaN);
        int count = Math.min(BLOCKS, force.size() / Cells.BLOCK);
        double most = 0;
        double lately = 0;
        for (int i = 0; i < count; i++) {
            blocks[i] = force.block(i * Cells.BLOCK);
            most = Math.max(most, blocks[i]);
            lately = i < LATELY ? most : lately;
        }
        if (lately < WindowFeatures.LEAST_NEWTONS) {
            return;
        }
        turns(count, TURN * most);
        into[at] = turns;
        tellPeaks(into, at + 1);
        tellValleys(into, at + 3);
        touches(count, LIFTED * most, into, at + 6);
        rhythm(count, into, at + 9);
    }

    private void turns(int count, double step) {
        turns = 0;
        peaks = 0;
        valleys = 0;
        sum = 0;
        squares = 0;
        deepest = Double.NaN;
        shallowest = Double.NaN;
        double extreme = blocks[0];
        int extremeAt = 0;
        int direction = 0;
        for (int i = 1; i < count; i++) {
            double up = blocks[i] - extreme;
            if (direction == 0 ? Math.abs(up) > step : direction * up < -step) {
                if (direction != 0) {
                    turned(direction > 0, extreme, extremeAt);
                }
                direction = up > 0 ? 1 : -1;
                extreme = blocks[i];
                extremeAt = i;
            } else if (direction * up > 0) {
                extreme = blocks[i];
                extremeAt = i;
            }
        }
    }

    private void turned(boolean peak, double newtons, int at) {
        turns++;
        if (!peak) {
            valleyNewtons = newtons;
            return;
        }
        if (peaks > 0) {
            double interval = at - lastPeak;
            squares += interval * interval;
            valley(valleyNewtons / Math.min(newtons, lastPeakNewtons));
        } else {
            newestPeak = at;
        }
        peaks++;
        lastPeak = at;
        lastPeakNewtons = newtons;
    }

    private void valley(double share) {
        sum += share;
        deepest = valleys == 0 ? share : Math.min(deepest, share);
        shallowest = valleys == 0 ? share : Math.max(shallowest, share);
        valleys++;
    }

    private void tellPeaks(double[] into, int at) {
        int intervals = peaks - 1;
        if (intervals > 0) {
            double mean = (lastPeak - newestPeak) / (double) intervals;
            into[at] = mean * Cells.BLOCK_SECONDS;
            into[at + 1] = Math.sqrt(Math.max(0, squares / intervals - mean * mean)) / mean;
        }
    }

    private void tellValleys(double[] into, int at) {
        if (valleys > 0) {
            into[at] = sum / valleys;
            into[at + 1] = deepest;
            into[at + 2] = shallowest;
        }
    }

    private void touches(int count, double least, double[] into, int at) {
        int lifted = 0;
        int flat = 0;
        int touches = 0;
        int lasted = 0;
        for (int i = 0; i < count; i++) {
            boolean touching = blocks[i] >= least;
            lasted = touching ? lasted + 1 : 0;
            lifted += touching ? 0 : 1;
            touches += lasted == TOUCH_BLOCKS ? 1 : 0;
            flat += touching && isFlat(i, count) ? 1 : 0;
        }
        into[at] = lifted / (double) count;
        into[at + 1] = lifted == count ? Double.NaN : flat / (double) (count - lifted);
        into[at + 2] = touches;
    }

    private boolean isFlat(int at, int count) {
        double newer = blocks[Math.max(0, at - FLAT_BLOCKS)];
        double older = blocks[Math.min(count - 1, at + FLAT_BLOCKS)];
        return Math.max(Math.abs(newer - blocks[at]), Math.abs(older - blocks[at])) < FLAT * blocks[at];
    }

    private void rhythm(int count, double[] into, int at) {
        double mean = 0;
        for (int i = 0; i < count; i++) {
            mean += blocks[i] / count;
        }
        double power = 0;
        for (int i = 0; i < count; i++) {
            deviations[i] = blocks[i] - mean;
            power += deviations[i] * deviations[i] / count;
        }
        double before = agreement(LEAST_LAG - 1, count);
        double here = agreement(LEAST_LAG, count);
        double highest = 0;
        for (int lag = LEAST_LAG; lag <= Math.min(MOST_LAG, count - LEAST_OVERLAP); lag++) {
            double after = agreement(lag + 1, count);
            if (here > highest && here >= before && here >= after) {
                highest = here;
                into[at + 1] = lag * Cells.BLOCK_SECONDS;
            }
            before = here;
            here = after;
        }
        into[at] = power > 0 ? highest / power : 0;
    }

    private double agreement(int lag, int count) {
        double products = 0;
        for (int i = 0; i + lag < count; i++) {
            products += deviations[i] * deviations[i + lag];
        }
        return count > lag ? products / (count - lag) : 0;
    }
}
