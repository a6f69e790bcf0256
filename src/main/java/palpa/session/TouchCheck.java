package palpa.session;

import palpa.model.Site;
import palpa.model.SiteSet;

/**
 * Which sites of a glove have been felt: touched one after the other, each answers or does not. A site is felt once it bears a
 * touch and no other bears more, so that one that is only pulled along is not taken for one that works. One thread.
 */
public final class TouchCheck {

    /** A touch: twice what a glove relaxed in the air may show at its zero (calibration/README.md). */
    public static final double LEAST_NEWTONS = 1;

    private int felt;

    /** Takes in the force of every site, newtons, NaN where there is none. */
    public void look(double[] siteNewtons) {
        int strongest = 0;
        for (int site = 1; site < Site.COUNT; site++) {
            // Written so that a site without a force is never the strongest.
            strongest = siteNewtons[site] > siteNewtons[strongest] || Double.isNaN(siteNewtons[strongest])
                    ? site
                    : strongest;
        }
        if (siteNewtons[strongest] >= LEAST_NEWTONS) {
            felt |= 1 << strongest;
        }
    }

    /** The sites that answered. */
    public SiteSet felt() {
        return new SiteSet(felt);
    }

    /** Those of {@code sites} that did not yet. */
    public SiteSet missing(SiteSet sites) {
        return new SiteSet(sites.mask() & ~felt);
    }
}
