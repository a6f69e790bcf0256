package palpa.glove.population;

import java.util.List;
import palpa.glove.chance.Chance;
import palpa.model.Site;

/**
 * One hand's build: what share of a grip's force each site bears. A grip is the same each time but for how the hand
 * happens to lie that time. Immutable but for the chance it is given.
 */
final class Anatomy {

    /** How much of a hand's jitter is new at each bout. */
    private static final double EACH_TIME = 0.4;

    /** A patch of skin next to a site takes so much of its force. */
    private static final double NEIGHBOUR = 0.3;

    private final AnatomyRanges ranges;
    private final double jitter;
    private final double tilt;
    private final double stray;
    private final long seed;

    Anatomy(AnatomyRanges ranges, double jitter, double tilt, double stray, long seed) {
        this.ranges = ranges;
        this.jitter = jitter;
        this.tilt = tilt;
        this.stray = stray;
        this.seed = seed;
    }

    /** A grip laid on once. */
    Contact contact(Grip grip, Chance chance) {
        double travel = ranges.travel().drawLow(chance);
        return new Contact(shares(grip, chance), travel, ranges.travelHertz().drawLog(chance), chance);
    }

    /** The shares of a grip that is laid on once, by ordinal, 1 together. */
    double[] shares(Grip grip, Chance chance) {
        Chance own = Chance.of(seed, grip);
        double[] shares = new double[Site.COUNT];
        for (Site site : Site.values()) {
            double bent = jitter * (own.normal(2) + EACH_TIME * chance.normal(2)) + tilt * radial(site);
            shares[site.ordinal()] = grip.share(site) * Math.exp(bent);
        }
        normalise(shares);
        double spread = stray * chance.uniform(0.3, 1);
        for (int site = 0; site < Site.COUNT; site++) {
            shares[site] = (1 - spread) * shares[site] + spread / Site.COUNT;
        }
        return shares;
    }

    /** The shares of a small touch on a site and what lies about it. */
    double[] patch(Site centre, Chance chance) {
        double[] shares = new double[Site.COUNT];
        shares[centre.ordinal()] = 1;
        shares[Pick.one(List.of(Site.values()), chance).ordinal()] += NEIGHBOUR * chance.uniform();
        shares[Site.PALM_HEEL.ordinal()] += NEIGHBOUR * chance.uniform();
        normalise(shares);
        return shares;
    }

    private static void normalise(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int site = 0; site < shares.length; site++) {
            shares[site] /= sum;
        }
    }

    /** Where a site lies across the hand: 1 on the thumb's side, -1 on the little finger's. */
    private static double radial(Site site) {
        return switch (site) {
            case THUMB_TIP, THENAR -> 1;
            case INDEX_TIP, INDEX_MID, KNUCKLE_RADIAL -> 0.6;
            case MIDDLE_TIP, MIDDLE_MID, PALM_CENTRE, PALM_HEEL -> 0;
            case RING_TIP, RING_MID, KNUCKLE_ULNAR -> -0.6;
            case LITTLE_TIP, LITTLE_MID, HYPOTHENAR, ULNAR_EDGE -> -1;
        };
    }
}
