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
 *   <li>{@code over_50}: share of the time above half of {@code P}, the duty.
 *   <li>{@code activity_per_s}: total variation of blocks of 100 ms over mean and {@code T}; {@code 2 d f / (1 - d/2)} for
 *       a raised cosine of depth {@code d} at {@code f}.
 *   <li>{@code unrest_per_s}: the same of cells, which sees strikes.
 *   <li>{@code rise_per_s}, {@code fall_per_s}: steepest change of a block in 100 ms over the greatest block.
 * </ul>
 *
 * <p>Source: the time structure of the three techniques on the domain page, and the statistics that tell touch gestures
 * apart on pressure cloths (Jung et al., Journal on Multimodal User Interfaces 11, 2017).
 */
final class WindowFeatures implements FeatureGroup {

    /** Less than this, in 100 ms, is no touch. */
    static final double LEAST_NEWTONS = 0.3;

    private static final String[] NAMES = {
        "peak_n",
        "mean_over_peak",
        "cv",
        "least_over_peak",
        "over_50",
        "activity_per_s",
        "unrest_per_s",
        "rise_per_s",
        "fall_per_s"
    };

    private final ForceTrace force;
    private final WindowFeatures shorter;
    private final int longest;
    private final List<String> names;

    private int walked;
    private double peak;
    private double sum;
    private double squares;
    private double leastBlock;
    private double mostBlock;
    private double unrest;
    private double activity;
    private double rise;
    private double fall;

    /** @param seconds length of the window, up to 5 */
    WindowFeatures(ForceTrace force, double seconds) {
        this(force, null, seconds);
    }

    /** @param shorter one of the same force that is filled before this one, whose walk this one goes on with */
    WindowFeatures(ForceTrace force, WindowFeatures shorter, double seconds) {
        this.force = force;
        this.shorter = shorter;
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
        if (shorter == null) {
            clear();
        } else {
            takeOver(shorter);
        }
        walk(cells);
        into[at] = peak;
        if (mostBlock >= LEAST_NEWTONS) {
            tell(cells, into, at);
        }
    }

    private void clear() {
        walked = 0;
        peak = 0;
        sum = 0;
        squares = 0;
        leastBlock = Double.POSITIVE_INFINITY;
        mostBlock = 0;
        unrest = 0;
        activity = 0;
        rise = 0;
        fall = 0;
    }

    /** What the shorter window has walked already, in the same order. */
    private void takeOver(WindowFeatures shorter) {
        walked = shorter.walked;
        peak = shorter.peak;
        sum = shorter.sum;
        squares = shorter.squares;
        leastBlock = shorter.leastBlock;
        mostBlock = shorter.mostBlock;
        unrest = shorter.unrest;
        activity = shorter.activity;
        rise = shorter.rise;
        fall = shorter.fall;
    }

    private void walk(int cells) {
        for (int age = walked; age < cells; age++) {
            cell(age);
        }
        for (int age = Math.max(0, walked - Cells.BLOCK + 1); age + Cells.BLOCK <= cells; age++) {
            block(age);
        }
        for (int age = Math.max(0, walked - 2 * Cells.BLOCK + 1); age + 2 * Cells.BLOCK <= cells; age++) {
            step(age);
        }
        walked = cells;
    }

    private void cell(int age) {
        double newtons = force.mean(age);
        unrest += age > 0 ? Math.abs(newtons - force.mean(age - 1)) : 0;
        sum += newtons;
        squares += newtons * newtons;
        peak = greater(peak, force.greatest(age));
    }

    private void block(int age) {
        double newtons = force.block(age);
        leastBlock = newtons < leastBlock ? newtons : leastBlock;
        mostBlock = greater(mostBlock, newtons);
    }

    private void step(int age) {
        double step = force.block(age) - force.block(age + Cells.BLOCK);
        activity += Math.abs(step);
        rise = greater(rise, step);
        fall = greater(fall, -step);
    }

    /** A branch that is seldom taken costs less than {@link Math#max}, which minds NaN and the sign of 0. */
    private static double greater(double one, double other) {
        return other > one ? other : one;
    }

    private void tell(int cells, double[] into, int at) {
        double seconds = cells * Cells.MICROS / 1e6;
        double mean = sum / cells;
        into[at + 1] = mean / peak;
        into[at + 2] = Math.sqrt(Math.max(0, squares / cells - mean * mean)) / mean;
        into[at + 3] = leastBlock / mostBlock;
        into[at + 4] = shareOver(peak / 2, cells);
        into[at + 5] = activity / Cells.BLOCK / mean / (seconds - 2 * Cells.BLOCK_SECONDS + Cells.MICROS / 1e6);
        into[at + 6] = unrest / mean / (seconds - Cells.MICROS / 1e6);
        into[at + 7] = rise / mostBlock / Cells.BLOCK_SECONDS;
        into[at + 8] = fall / mostBlock / Cells.BLOCK_SECONDS;
    }

    private double shareOver(double newtons, int cells) {
        int over = 0;
        for (int age = 0; age < cells; age++) {
            over += force.mean(age) > newtons ? 1 : 0;
        }
        return over / (double) cells;
    }
}
