package palpa.pipeline;

import java.util.Arrays;
import palpa.model.Site;
import palpa.model.SiteSet;

/**
 * How the load of the last second is shared by the parts of the hand: force summed over time, fading with 0.7 s.
 *
 * <p>{@code A_i <- A_i exp(-dt / 0.7 s) + max(0, F_i - 0.05 N) dt}; a share is {@code A_i} over their sum. Since the sums
 * are weighted by force, the moments between strikes hardly count. One thread; allocates nothing.
 */
final class SiteShares {

    static final SiteSet FINGERS = SiteSet.of(
            Site.INDEX_TIP,
            Site.MIDDLE_TIP,
            Site.RING_TIP,
            Site.LITTLE_TIP,
            Site.INDEX_MID,
            Site.MIDDLE_MID,
            Site.RING_MID,
            Site.LITTLE_MID);
    static final SiteSet PALM_MIDDLE = SiteSet.of(Site.PALM_CENTRE, Site.HYPOTHENAR);
    static final SiteSet PALM = SiteSet.of(Site.THENAR, Site.PALM_CENTRE, Site.HYPOTHENAR, Site.PALM_HEEL);
    static final SiteSet KNUCKLES = SiteSet.of(Site.KNUCKLE_RADIAL, Site.KNUCKLE_ULNAR);

    private static final double FADE_SECONDS = 0.7;
    private static final double NOISE_NEWTONS = 0.05;

    /** More than this on one site is a fault, not a hand. */
    private static final double MOST_NEWTONS = 1000;

    /** Less than this much load, in newton seconds, says nothing. */
    private static final double LEAST_IMPULSE = 0.02;

    /** Steps up to here, microseconds, have their fade computed once: the period of 500 Hz and as much jitter. */
    private static final int REMEMBERED_STEPS = 4096;

    private final SiteSet sites;
    private final double[] impulses = new double[Site.COUNT];
    private double sum;
    private long lastMicros;
    private final double[] fades = new double[REMEMBERED_STEPS];

    SiteShares(SiteSet sites) {
        this.sites = sites;
    }

    void add(long timeMicros, double[] siteNewtons) {
        long step = Math.max(0, timeMicros - lastMicros);
        lastMicros = timeMicros;
        double fade = fade(step);
        double seconds = Math.min(step / 1e6, FADE_SECONDS);
        double total = 0;
        for (int site = 0; site < Site.COUNT; site++) {
            double load = siteNewtons[site] - NOISE_NEWTONS;
            double impulse = impulses[site] * fade + (load > 0 && load <= MOST_NEWTONS ? load * seconds : 0);
            impulses[site] = impulse;
            total += impulse;
        }
        sum = total;
    }

    /** Time stamps jitter by some hundred microseconds, so that the same few steps come again and again. */
    private double fade(long stepMicros) {
        if (stepMicros >= REMEMBERED_STEPS) {
            return computedFade(stepMicros);
        }
        int step = (int) stepMicros;
        if (fades[step] == 0) {
            fades[step] = computedFade(stepMicros);
        }
        return fades[step];
    }

    private static double computedFade(long stepMicros) {
        return Math.exp(-stepMicros / (FADE_SECONDS * 1e6));
    }

    void clear() {
        Arrays.fill(impulses, 0);
        sum = 0;
    }

    /** Whether enough load came for the shares to say something. */
    boolean isKnown() {
        return sum >= LEAST_IMPULSE;
    }

    /** The share of a site, 0 to 1. */
    double of(Site site) {
        return impulses[site.ordinal()] / sum;
    }

    /** The share of a set of sites, 0 to 1. */
    double of(SiteSet set) {
        double part = 0;
        for (int mask = set.mask(); mask != 0; mask &= mask - 1) {
            part += impulses[Integer.numberOfTrailingZeros(mask)];
        }
        return part / sum;
    }

    /** Whether the glove has a sensor on any of {@code set}. */
    boolean has(SiteSet set) {
        return (sites.mask() & set.mask()) != 0;
    }

    /** On how many of {@code set} the glove has a sensor. */
    int countOf(SiteSet set) {
        return Integer.bitCount(sites.mask() & set.mask());
    }

    boolean has(Site site) {
        return sites.has(site);
    }
}
