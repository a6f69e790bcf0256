package palpa.pipeline;

import java.util.Arrays;
import palpa.model.Site;
import palpa.model.SiteSet;

/**
 * How the load of the last second is shared by the parts of the hand: what each bears, weighted by what all bear together,
 * summed over time, fading with 0.7 s or what is asked for.
 *
 * <p>{@code A_i <- A_i exp(-dt / 0.7 s) + L_i max(0, sum(L)) dt} with {@code L_i = F_i - R_i}, {@code R_i} what the site
 * reads at rest; a share is {@code A_i} over the sum of those above 0. Noise cancels, and the moments between strikes, in
 * which a zero that has wandered would look like load, hardly count. One thread; allocates nothing.
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

    /** More than this on one site is a fault, not a hand. */
    static final double MOST_NEWTONS = 1000;

    /** Less than this, in newton seconds under 1 N, says nothing. */
    private static final double LEAST_IMPULSE = 0.02;

    /** Steps up to here, microseconds, have their fade computed once: the period of 500 Hz and as much jitter. */
    private static final int REMEMBERED_STEPS = 4096;

    private final SiteSet sites;
    private final SiteRest rest;
    private final double fadeSeconds;
    private final double[] impulses = new double[Site.COUNT];
    private double sum;
    private long lastMicros;
    private final double[] fades = new double[REMEMBERED_STEPS];

    SiteShares(SiteSet sites) {
        this(sites, FADE_SECONDS);
    }

    SiteShares(SiteSet sites, double fadeSeconds) {
        this.sites = sites;
        this.fadeSeconds = fadeSeconds;
        rest = new SiteRest(sites);
    }

    void add(long timeMicros, double[] siteNewtons) {
        long step = Math.max(0, timeMicros - lastMicros);
        lastMicros = timeMicros;
        double fade = fade(step);
        double total = 0;
        rest.add(timeMicros, siteNewtons);
        double weight = Math.max(0, loadNewtons(siteNewtons)) * Math.min(step / 1e6, fadeSeconds);
        for (int site = 0; site < Site.COUNT; site++) {
            double load = siteNewtons[site] - rest.newtons(site);
            double impulse = impulses[site] * fade + (Math.abs(load) <= MOST_NEWTONS ? load * weight : 0);
            impulses[site] = impulse;
            total += Math.max(0, impulse);
        }
        sum = total;
    }

    private double loadNewtons(double[] siteNewtons) {
        double sum = 0;
        for (int site = 0; site < Site.COUNT; site++) {
            double load = siteNewtons[site] - rest.newtons(site);
            sum += Math.abs(load) <= MOST_NEWTONS ? load : 0;
        }
        return sum;
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

    private double computedFade(long stepMicros) {
        return Math.exp(-stepMicros / (fadeSeconds * 1e6));
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
        return Math.max(0, impulses[site.ordinal()]) / sum;
    }

    /** The share of a set of sites, 0 to 1. */
    double of(SiteSet set) {
        double part = 0;
        for (int mask = set.mask(); mask != 0; mask &= mask - 1) {
            part += Math.max(0, impulses[Integer.numberOfTrailingZeros(mask)]);
        }
        return part / sum;
    }

    /** Whether the glove has a sensor on any of {@code set}. */
    boolean has(SiteSet set) {
        return (sites.mask() & set.mask()) != 0;
    }

    boolean has(Site site) {
        return sites.has(site);
    }
}
