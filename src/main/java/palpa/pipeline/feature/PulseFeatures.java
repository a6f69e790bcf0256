package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;
import palpa.signal.SlidingStatistics;

/**
 * Strikes, squeezes and taps one by one, as {@link PulseFinder} finds them; none is remembered for more than 10 s.
 *
 * <ul>
 *   <li>{@code count_2s}, {@code count_6s}: peaks in the last 2, 6 s, a number.
 *   <li>{@code since_s}: since the last peak, seconds, 10 at most.
 *   <li>{@code rise_s}, {@code mean_rise_s}: from the valley to the peak, the last one and the mean of the last four.
 *   <li>{@code steepness_per_s}: rise over its time and over the peak, mean of the last four.
 *   <li>{@code width_s}, {@code mean_width_s}: force over time of the pulse over its peak ({@code 2/pi} of a half sine's
 *       length, half a raised cosine's), seconds.
 *   <li>{@code release}, {@code mean_release}: valley after the pulse over its peak: at most 0.15 between strikes, 0.15
 *       to 0.6 between squeezes.
 *   <li>{@code interval_s}, {@code interval_cv}: mean and deviation over mean of the last four distances of peaks.
 *   <li>{@code peak_cv}: deviation over mean of the last four peaks.
 *   <li>{@code duty}: mean width over mean interval.
 *   <li>{@code rising_s}: how long the force has been rising to a peak not known yet, 0 while it does not.
 * </ul>
 *
 * <p>Source: strikes rise within 5 to 30 ms, last 20 to 80 ms and take 35 % of the time; squeezes follow each other by 0.3
 * to 1.2, thumbs by up to 2.8 Hz (domain page).
 */
final class PulseFeatures implements FeatureGroup {

    private static final List<String> NAMES = Naming.of(
            "pulse",
            "count_2s",
            "count_6s",
            "since_s",
            "rise_s",
            "mean_rise_s",
            "steepness_per_s",
            "width_s",
            "mean_width_s",
            "release",
            "mean_release",
            "interval_s",
            "interval_cv",
            "peak_cv",
            "duty",
            "rising_s");

    private static final int MEAN_OF = 4;
    private static final int PEAKS_KEPT = 64;
    private static final long REMEMBERED_MICROS = 10_000_000;
    private static final double MOST_SECONDS = 10;

    private final ForceTrace force;
    private final PulseFinder pulses;
    private final long[] peakMicros = new long[PEAKS_KEPT];
    private final SlidingStatistics rises = new SlidingStatistics(MEAN_OF);
    private final SlidingStatistics steepness = new SlidingStatistics(MEAN_OF);
    private final SlidingStatistics widths = new SlidingStatistics(MEAN_OF);
    private final SlidingStatistics releases = new SlidingStatistics(MEAN_OF);
    private final SlidingStatistics intervals = new SlidingStatistics(MEAN_OF);
    private final SlidingStatistics peaks = new SlidingStatistics(MEAN_OF);
    private long found;
    private boolean open;
    private double lastRise;
    private double lastWidth;
    private double lastRelease;
    private long beganMicros;

    PulseFeatures(ForceTrace force, double rateHertz) {
        this.force = force;
        pulses = new PulseFinder(rateHertz);
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void begin(long timeMicros) {
        pulses.clear();
        forget();
        found = 0;
        beganMicros = Long.MIN_VALUE;
    }

    private void forget() {
        rises.clear();
        steepness.clear();
        widths.clear();
        releases.clear();
        intervals.clear();
        peaks.clear();
        open = false;
    }

    @Override
    public void sample(long timeMicros, double[] siteNewtons, double totalNewtons) {
        if (beganMicros == Long.MIN_VALUE) {
            beganMicros = timeMicros;
        }
        boolean wasRising = pulses.isRising();
        double width = open ? width() : 0;
        double release = open ? release() : 0;
        boolean peaked = pulses.update(timeMicros, force.aboveRest(totalNewtons));
        if (open && !wasRising && pulses.isRising()) {
            lastWidth = width;
            lastRelease = release;
            widths.add(width);
            releases.add(release);
            open = false;
        }
        if (peaked) {
            peaked();
        }
    }

    private double width() {
        return pulses.impulseNewtonSeconds() / pulses.peakNewtons();
    }

    private double release() {
        return pulses.valleyNewtons() / pulses.peakNewtons();
    }

    private void peaked() {
        long before = peakMicros[(int) (found & PEAKS_KEPT - 1)];
        long now = pulses.peakMicros();
        if (found > 0 && now - before > REMEMBERED_MICROS) {
            forget();
        } else if (found > 0) {
            intervals.add((now - before) / 1e6);
        }
        found++;
        peakMicros[(int) (found & PEAKS_KEPT - 1)] = now;
        double peak = pulses.peakNewtons();
        lastRise = Math.max(1e-3, (now - pulses.riseBeganMicros()) / 1e6);
        rises.add(lastRise);
        steepness.add((peak - pulses.valleyBeforeNewtons()) / peak / lastRise);
        peaks.add(peak);
        open = true;
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        into[at] = count(nowMicros, 2_000_000);
        into[at + 1] = count(nowMicros, 6_000_000);
        long last = found > 0 ? peakMicros[(int) (found & PEAKS_KEPT - 1)] : beganMicros;
        into[at + 2] = beganMicros == Long.MIN_VALUE ? Double.NaN : Math.min(MOST_SECONDS, (nowMicros - last) / 1e6);
        into[at + 14] = pulses.isRising() ? Math.max(0, (nowMicros - pulses.riseBeganMicros()) / 1e6) : 0;
        if (found == 0 || nowMicros - last > REMEMBERED_MICROS) {
            Arrays.fill(into, at + 3, at + 14, Double.NaN);
            return;
        }
        into[at + 3] = lastRise;
        into[at + 4] = rises.mean();
        into[at + 5] = steepness.mean();
        shape(into, at);
        into[at + 10] = intervals.mean();
        into[at + 11] = intervals.coefficientOfVariation();
        into[at + 12] = peaks.coefficientOfVariation();
        into[at + 13] = into[at + 7] / into[at + 10];
    }

    /** With the pulse that is not over counted as it is now. */
    private void shape(double[] into, int at) {
        double width = open ? width() : lastWidth;
        double release = open ? release() : lastRelease;
        into[at + 6] = width;
        into[at + 7] = open ? with(widths, width) : widths.mean();
        into[at + 8] = release;
        into[at + 9] = open ? with(releases, release) : releases.mean();
    }

    private static double with(SlidingStatistics before, double now) {
        int count = before.count();
        return count == 0 ? now : (before.mean() * count + now) / (count + 1);
    }

    private int count(long nowMicros, long windowMicros) {
        int count = 0;
        while (count < Math.min(found, PEAKS_KEPT)
                && nowMicros - peakMicros[(int) (found - count & PEAKS_KEPT - 1)] <= windowMicros) {
            count++;
        }
        return count;
    }
}
