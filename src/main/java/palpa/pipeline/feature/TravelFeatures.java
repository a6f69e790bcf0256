package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;
import palpa.model.Site;

/**
 * Whether the load wanders over the sites in the last {@code T} seconds, whichever they are, in steps of 100 ms: a hand
 * that strokes rolls its load on, one that presses or strikes keeps it in place. NaN with fewer than two sensors or
 * without touch.
 *
 * <ul>
 *   <li>{@code exchange_per_s}: {@code sum (sum_i |df_i| - |sum_i df_i|) / 2} over mean force and {@code T}: force that
 *       one site gave to another, which the total does not show.
 *   <li>{@code exchange_share}: the same over the sum of {@code sum_i |df_i|}: 0 where all sites rise and fall together,
 *       0.5 where the load only moves.
 *   <li>{@code likeness}: cosine between the sites' forces in the newer and the older half.
 *   <li>{@code togetherness}: variance of the total over the square of the sum of the sites' deviations: 1 where all rise
 *       and fall together, near 0 where the load wanders.
 *   <li>{@code share_deviation}: root of the summed variances of the shares, weighted by force.
 * </ul>
 *
 * <p>Source: displacement, one of the features of Jung et al. (Journal on Multimodal User Interfaces 11, 2017), made free of where
 * the sensors are.
 */
final class TravelFeatures implements FeatureGroup {

    private static final String[] NAMES = {
        "exchange_per_s", "exchange_share", "likeness", "togetherness", "share_deviation"
    };

    private static final int LEAST_STEPS = 4;

    private final SiteTrace sites;
    private final int longest;
    private final List<String> names;
    private final double[] sums = new double[Site.COUNT];
    private final double[] squares = new double[Site.COUNT];
    private final double[] newer = new double[Site.COUNT];
    private double total;
    private double totalSquares;
    private double moved;
    private double changed;
    private double shareSquares;

    /** @param seconds length of the window, up to 5 */
    TravelFeatures(SiteTrace sites, double seconds) {
        this.sites = sites;
        longest = Cells.in(seconds) / Cells.BLOCK;
        names = Naming.over(seconds, "travel", NAMES);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        Arrays.fill(into, at, at + NAMES.length, Double.NaN);
        int steps = Math.min(longest, sites.size() / Cells.BLOCK);
        if (sites.felt().length < 2 || steps < LEAST_STEPS) {
            return;
        }
        look(steps, into, at);
    }

    private void look(int steps, double[] into, int at) {
        clear();
        for (int step = 0; step < steps; step++) {
            load(step * Cells.BLOCK);
            if (step > 0) {
                change(step * Cells.BLOCK);
            }
            if (step + 1 == (steps + 1) / 2) {
                System.arraycopy(sums, 0, newer, 0, sums.length);
            }
        }
        double mean = total / steps;
        if (mean < WindowFeatures.LEAST_NEWTONS / 2) {
            return;
        }
        into[at] = moved / mean / ((steps - 1) * Cells.BLOCK_SECONDS);
        into[at + 1] = changed > 0 ? moved / changed : 0;
        into[at + 2] = likenessOfHalves();
        into[at + 3] = togetherness(steps, totalSquares / steps - mean * mean);
        into[at + 4] = shareDeviation();
    }

    private void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        total = 0;
        totalSquares = 0;
        moved = 0;
        changed = 0;
        shareSquares = 0;
    }

    private void load(int age) {
        double sum = 0;
        double own = 0;
        for (int site : sites.felt()) {
            double load = sites.newtons(age, site);
            sum += load;
            own += load * load;
            sums[site] += load;
            squares[site] += load * load;
        }
        total += sum;
        totalSquares += sum * sum;
        shareSquares += sum > 0 ? own / sum : 0;
    }

    /** From the block of this age to the next newer one. */
    private void change(int age) {
        double net = 0;
        double gross = 0;
        for (int site : sites.felt()) {
            double change = sites.newtons(age - Cells.BLOCK, site) - sites.newtons(age, site);
            net += change;
            gross += Math.abs(change);
        }
        changed += gross;
        moved += (gross - Math.abs(net)) / 2;
    }

    private double likenessOfHalves() {
        double dot = 0;
        double newerSquares = 0;
        double olderSquares = 0;
        for (int site : sites.felt()) {
            double older = sums[site] - newer[site];
            dot += older * newer[site];
            newerSquares += newer[site] * newer[site];
            olderSquares += older * older;
        }
        return cosine(dot, newerSquares, olderSquares);
    }

    private static double cosine(double dot, double one, double other) {
        return one > 0 && other > 0 ? dot / Math.sqrt(one * other) : Double.NaN;
    }

    private double togetherness(int steps, double variance) {
        double deviations = 0;
        for (int site : sites.felt()) {
            double mean = sums[site] / steps;
            deviations += Math.sqrt(Math.max(0, squares[site] / steps - mean * mean));
        }
        return deviations > 0 ? Math.max(0, variance) / (deviations * deviations) : Double.NaN;
    }

    /** {@code sum_t F_t |s_t - s|^2 / sum_t F_t = sum_t F_t |s_t|^2 / sum_t F_t - |s|^2} with s the weighted mean of s_t. */
    private double shareDeviation() {
        double ofMean = 0;
        for (int site : sites.felt()) {
            ofMean += sums[site] / total * sums[site] / total;
        }
        return Math.sqrt(Math.max(0, shareSquares / total - ofMean));
    }
}
