package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;

/**
 * The shape of the force in the last {@code T} seconds, {@code F} being the means of cells above rest and {@code P} the
 * greatest single sample. All but the peak are ratios, so that a light hand looks like a heavy one; NaN (but for the peak)
 * where nothing of 0.3 N was felt. Right after the start of a stretch {@code T} is what there is.
 *
 * <ul>
 *   <li>{@code peak_n} newtons, {@code P}.
 *   <li>{@code mean_over_peak}: 0.64 of a half sine's width for strikes, 0.7 for a raised cosine of depth 0.6, near 1 for a
 *       plateau.
 *   <li>{@code cv}: deviation over mean (n below).
 *   <li>{@code least_over_peak}: least block of 100 ms over the greatest: 0.4 between squeezes of depth 0.6, near 0
 *       between strikes.
 *   <li>{@code over_10}, {@code over_50}: share of the time above 10 and 50 % of {@code P}, the duty.
 *   <li>{@code activity_per_s}: total variation of blocks of 100 ms over mean and {@code T}; {@code 2 d f / (1 - d/2)} for
 *       a raised cosine of depth {@code d} at {@code f}.
 *   <li>{@code unrest_per_s}: the same of cells, which sees strikes.
 *   <li>{@code rise_per_s}, {@code fall_per_s}: steepest change of a block in 100 ms over the greatest block.
 *   <li>{@code skew}: third moment over the cube of the deviation: plateaus with ramps are negative, pulses positive.
 *   <li>{@code trend_per_s}: mean of the newer half less the older half, over their mean and half of {@code T}.
 * </ul>
 *
 * <p>Source: the time structure of the three techniques on the domain page, and the statistics that tell touch gestures
 * apart on pressure cloths (Jung et al., Pattern Recognition Letters 66, 2015).
 */
final class WindowFeatures implements FeatureGroup {

    /** Less than this, in 100 ms, is no touch. */
    static final double LEAST_NEWTONS = 0.3;

    private static final String[] NAMES = {
        "peak_n",
        "mean_over_peak",
        "cv",
        "least_over_peak",
        "over_10",
        "over_50",
        "activity_per_s",
        "unrest_per_s",
        "rise_per_s",
        "fall_per_s",
        "skew",
        "trend_per_s"
    };

    private final ForceTrace force;
    private final int longest;
    private final List<String> names;

    private double peak;
    private double mean;
    private double older;
    private double newer;
    private double leastBlock;
    private double mostBlock;

    /** @param seconds length of the window, up to 5 */
    WindowFeatures(ForceTrace force, double seconds) {
        this.force = force;
        longest = Cells.in(seconds);
        names = Naming.over(seconds, "force", NAMES);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        Arrays.fill(into, at, at + NAMES.length, Double.NaN);
        int cells = Math.min(longest, force.size());
        if (cells < 2 * Cells.BLOCK) {
            return;
        }
        look(cells);
        into[at] = peak;
        if (mostBlock < LEAST_NEWTONS) {
            return;
        }
        into[at + 1] = mean / peak;
        into[at + 3] = leastBlock / mostBlock;
        into[at + 11] = (newer - older) / mean / (cells / 2 * Cells.MICROS / 1e6);
        moments(cells, into, at);
        duty(cells, into, at);
        slopes(cells, into, at);
    }

    private void look(int cells) {
        peak = 0;
        leastBlock = Double.POSITIVE_INFINITY;
        mostBlock = 0;
        double sum = 0;
        double half = 0;
        for (int age = 0; age < cells; age++) {
            if (age == cells / 2) {
                half = sum;
            }
            sum += force.mean(age);
            peak = Math.max(peak, force.greatest(age));
            if (age + Cells.BLOCK <= cells) {
                leastBlock = Math.min(leastBlock, force.block(age));
                mostBlock = Math.max(mostBlock, force.block(age));
            }
        }
        mean = sum / cells;
        newer = half / (cells / 2);
        older = (sum - half) / (cells - cells / 2);
    }

    private void moments(int cells, double[] into, int at) {
        double squares = 0;
        double cubes = 0;
        for (int age = 0; age < cells; age++) {
            double off = force.mean(age) - mean;
            squares += off * off;
            cubes += off * off * off;
        }
        double deviation = Math.sqrt(squares / cells);
        into[at + 2] = deviation / mean;
        into[at + 10] = deviation > 0.01 * mean ? cubes / cells / (deviation * deviation * deviation) : 0;
    }

    private void duty(int cells, double[] into, int at) {
        int over10 = 0;
        int over50 = 0;
        for (int age = 0; age < cells; age++) {
            double newtons = force.mean(age);
            over10 += newtons > 0.1 * peak ? 1 : 0;
            over50 += newtons > 0.5 * peak ? 1 : 0;
        }
        into[at + 4] = over10 / (double) cells;
        into[at + 5] = over50 / (double) cells;
    }

    private void slopes(int cells, double[] into, int at) {
        double unrest = 0;
        double activity = 0;
        double rise = 0;
        double fall = 0;
        for (int age = 0; age + Cells.BLOCK < cells; age++) {
            unrest += Math.abs(force.mean(age) - force.mean(age + 1));
            double step = force.block(age) - force.block(age + Cells.BLOCK);
            activity += Math.abs(step);
            rise = Math.max(rise, step);
            fall = Math.max(fall, -step);
        }
        double seconds = (cells - Cells.BLOCK) * Cells.MICROS / 1e6;
        into[at + 6] = activity / Cells.BLOCK / mean / seconds;
        into[at + 7] = unrest / mean / seconds;
        into[at + 8] = rise / mostBlock / Cells.BLOCK_SECONDS;
        into[at + 9] = fall / mostBlock / Cells.BLOCK_SECONDS;
    }
}
