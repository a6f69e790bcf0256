package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.model.Site;
import palpa.model.SiteSet;

/**
 * Where one hand's force goes in one bout: the shares of its sites, which wander a little. Not thread-safe; allocates
 * nothing when asked.
 */
final class Contact {

    private final double[] shares;
    private final double travel;
    private final double travelHertz;
    private final double[] phases = new double[Site.COUNT];
    private final double[] now = new double[Site.COUNT];

    /**
     * @param shares of the sites by ordinal, 1 together
     * @param travel how far a share swings about its mean, as a fraction
     * @param travelHertz how fast
     */
    Contact(double[] shares, double travel, double travelHertz, Chance chance) {
        this.shares = shares.clone();
        this.travel = travel;
        this.travelHertz = travelHertz;
        for (int site = 0; site < Site.COUNT; site++) {
            phases[site] = chance.uniform(0, 2 * Math.PI);
        }
        moveTo(0);
    }

    /** A contact whose shares stay. */
    static Contact still(double[] shares) {
        return new Contact(shares, 0, 0, Chance.of(0, "still"));
    }

    /** Lets the load travel to where it is at a time, seconds. */
    void moveTo(double seconds) {
        double sum = 0;
        for (int site = 0; site < Site.COUNT; site++) {
            double swing = travel == 0 ? 0 : travel * Math.sin(2 * Math.PI * travelHertz * seconds + phases[site]);
            now[site] = shares[site] * (1 + swing);
            sum += now[site];
        }
        for (int site = 0; site < Site.COUNT; site++) {
            now[site] /= sum;
        }
    }

    /** A site's share at the time moved to. */
    double share(int site) {
        return now[site];
    }

    /** A part's share in the mean: what of the hand's force it bears. */
    double part(PressPart part) {
        double sum = 0;
        for (Site site : Site.values()) {
            sum += PressPart.of(site) == part ? shares[site.ordinal()] : 0;
        }
        return sum;
    }

    /** What of the hand's force some sites bear in the mean. */
    double within(SiteSet sites) {
        double sum = 0;
        for (Site site : sites.toList()) {
            sum += shares[site.ordinal()];
        }
        return sum;
    }
}
