package palpa.pipeline;

import java.util.Arrays;
import palpa.model.Site;
import palpa.model.SiteSet;

/**
 * What each site reads while the hand touches nothing: its mean in the second that {@link RestLevel} takes for rest.
 *
 * <p>A glove that is too tight, or a channel that is stuck, presses on a few sites: without this they would look like the
 * part of the hand that works. One thread; allocates nothing a sample.
 */
final class SiteRest {

    /** What a calibrated site reads by its noise, until more is known. */
    private static final double NOISE_NEWTONS = 0.05;

    private static final double NOMINAL_HERTZ = 100;
    private static final double NEAR_SHARE = 0.05;
    private static final double NEAR_NEWTONS = 0.1;

    private final RestLevel rest;
    private final double[] sums = new double[RecentBlocks.SECOND * Site.COUNT];
    private final int[] counts = new int[RecentBlocks.SECOND];
    private final double[] newtons = new double[Site.COUNT];
    private int slot;
    private long blockEndMicros = Long.MIN_VALUE;

    SiteRest(SiteSet sites) {
        rest = new RestLevel(sites, NOMINAL_HERTZ);
        Arrays.fill(newtons, NOISE_NEWTONS);
    }

    void add(long timeMicros, double[] siteNewtons) {
        if (timeMicros > blockEndMicros) {
            endBlock(timeMicros);
        }
        double total = 0;
        for (int site = 0; site < Site.COUNT; site++) {
            double force = siteNewtons[site];
            if (force > 0 && force <= SiteShares.MOST_NEWTONS) {
                sums[slot * Site.COUNT + site] += force;
                total += force;
            }
        }
        counts[slot]++;
        rest.add(total);
    }

    private void endBlock(long timeMicros) {
        if (counts[slot] > 0) {
            rest.cell(blockEndMicros);
            learn();
            slot = (slot + 1) % counts.length;
            counts[slot] = 0;
            Arrays.fill(sums, slot * Site.COUNT, (slot + 1) * Site.COUNT, 0);
        }
        blockEndMicros = Math.floorDiv(timeMicros + RecentBlocks.BLOCK_MICROS - 1, RecentBlocks.BLOCK_MICROS)
                * RecentBlocks.BLOCK_MICROS;
    }

    private void learn() {
        int count = 0;
        double total = 0;
        for (int block = 0; block < counts.length; block++) {
            count += counts[block];
            total += sum(sums, block * Site.COUNT, 1, Site.COUNT);
        }
        double known = rest.biasNewtons();
        if (known > 0 && total / count <= known * (1 + NEAR_SHARE) + NEAR_NEWTONS) {
            for (int site = 0; site < Site.COUNT; site++) {
                newtons[site] = sum(sums, site, Site.COUNT, counts.length) / count;
            }
        }
    }

    private static double sum(double[] values, int from, int step, int terms) {
        double sum = 0;
        for (int term = 0; term < terms; term++) {
            sum += values[from + term * step];
        }
        return sum;
    }

    /** What a site reads at rest, newtons. */
    double newtons(int site) {
        return newtons[site];
    }
}
