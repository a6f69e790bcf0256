package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;

/**
 * At what pace the force goes up and down, without looking for pulses.
 *
 * <ul>
 *   <li>{@code swing_40ms} ... {@code swing_1280ms}: Allan deviation over the mean, a bank of octave filters: root mean
 *       square of half the difference between means over {@code tau} and over the {@code tau} before, in the last {@code
 *       max(1 s, 4 tau)}. A sinusoid of {@code f} is seen best at {@code tau = 0.37 / f}: 80 to 160 ms are strikes,
 *       320 to 1280 ms squeezes.
 *   <li>{@code regularity}, {@code period_s}: the highest peak of the autocorrelation of the last 3 s of blocks between
 *       0.16 and 1.5 s, and its lag in seconds; NaN where the force hardly varies (deviation under 3 % of the mean).
 * </ul>
 *
 * <p>Source: D. W. Allan, Proc. IEEE 54 (1966), for the deviation of adjacent means.
 */
final class RhythmFeatures implements FeatureGroup {

    private static final int[] TAUS = {2, 4, 8, 16, 32, 64};
    private static final List<String> NAMES = Naming.of(
            "rhythm",
            "swing_40ms",
            "swing_80ms",
            "swing_160ms",
            "swing_320ms",
            "swing_640ms",
            "swing_1280ms",
            "regularity",
            "period_s");

    private static final int LONGEST = 4 * 64;
    private static final int SHORTEST = Cells.in(1);
    private static final int STEP = 2;
    private static final int POINTS = Cells.in(3) / STEP;
    private static final int LEAST_LAG = 4;
    private static final int MOST_LAG = 37;
    private static final int ABREAST = 4;

    /** A longer lag has to agree better by this: a rhythm agrees with itself after two periods as well as after one. */
    private static final double CLEARLY = 1.1;

    private static final double LEAST_CV = 0.03;

    private final ForceTrace force;
    private final double[] sums = new double[LONGEST + 1];
    private final double[] points = new double[POINTS + ABREAST];
    private final double[] lags = new double[MOST_LAG + 2 + ABREAST & -ABREAST];

    RhythmFeatures(ForceTrace force) {
        this.force = force;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        Arrays.fill(into, at, at + NAMES.size(), Double.NaN);
        int cells = Math.min(LONGEST, force.size());
        double most = 0;
        for (int age = 0; age < cells; age++) {
            sums[age + 1] = sums[age] + force.mean(age);
            most = Math.max(most, age < SHORTEST ? force.block(age) : 0);
        }
        if (most < WindowFeatures.LEAST_NEWTONS) {
            return;
        }
        for (int i = 0; i < TAUS.length; i++) {
            into[at + i] = swing(TAUS[i], Math.min(cells, Math.max(SHORTEST, 4 * TAUS[i])));
        }
        if (cells >= POINTS * STEP) {
            autocorrelation(into, at + TAUS.length);
        }
    }

    private double swing(int tau, int cells) {
        double squares = 0;
        int pairs = 0;
        int step = Math.max(1, tau / 8);
        for (int age = 0; age + 2 * tau <= cells; age += step) {
            double half = (2 * sums[age + tau] - sums[age] - sums[age + 2 * tau]) / tau / 2;
            squares += half * half;
            pairs++;
        }
        return pairs == 0 ? Double.NaN : Math.sqrt(squares / pairs) / (sums[cells] / cells);
    }

    private void autocorrelation(double[] into, int at) {
        double mean = 0;
        for (int i = 0; i < POINTS; i++) {
            points[i] = force.block(i * STEP);
            mean += points[i] / POINTS;
        }
        double power = 0;
        for (int i = 0; i < POINTS; i++) {
            points[i] -= mean;
            power += points[i] * points[i];
        }
        if (Math.sqrt(power / POINTS) < LEAST_CV * mean) {
            return;
        }
        highestPeak(power / POINTS, into, at);
    }

    private void highestPeak(double power, double[] into, int at) {
        for (int lag = 0; lag < lags.length; lag += ABREAST) {
            correlate(lag);
        }
        double highest = 0;
        for (int lag = LEAST_LAG; lag <= MOST_LAG; lag++) {
            double here = lags[lag];
            if (here > CLEARLY * highest && here >= lags[lag - 1] && here >= lags[lag + 1]) {
                highest = here;
                into[at + 1] = lag * STEP * Cells.MICROS / 1e6;
            }
        }
        into[at] = highest / power;
    }

    /** Four lags abreast: one sum alone would wait for every addition. Behind the last point stand zeros. */
    private void correlate(int lag) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i + lag < POINTS; i++) {
            double point = points[i];
            first += point * points[i + lag];
            second += point * points[i + lag + 1];
            third += point * points[i + lag + 2];
            fourth += point * points[i + lag + 3];
        }
        lags[lag] = first / (POINTS - lag);
        lags[lag + 1] = second / (POINTS - lag - 1);
        lags[lag + 2] = third / (POINTS - lag - 2);
        lags[lag + 3] = fourth / (POINTS - lag - 3);
    }
}
