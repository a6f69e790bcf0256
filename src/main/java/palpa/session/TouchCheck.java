package palpa.session;

import java.util.List;
import palpa.model.Site;
import palpa.model.SiteSet;

/**
 * Which sites of a glove have been felt: touched one after the other, each answers or does not. A site is felt once it bears a
 * touch and no other bears more, so that one that is only pulled along is not taken for one that works; one that
 * always is, is a follower. One thread.
 */
public final class TouchCheck {

    /** A touch: twice what a glove relaxed in the air may show at its zero (calibration/README.md). */
    public static final double LEAST_NEWTONS = 1;

    private final Followers followers = new Followers();
    private int felt;

    /** Takes in the force of every site, newtons, NaN where there is none. */
    public void look(double[] siteNewtons) {
        int strongest = Followers.strongest(siteNewtons);
        if (siteNewtons[strongest] >= LEAST_NEWTONS) {
            felt |= 1 << strongest;
        }
        followers.look(siteNewtons);
    }

    /** The sites that answered. */
    public SiteSet felt() {
        return new SiteSet(felt);
    }

    /** The sites that showed a part of what pressed on another one. */
    public List<Followers.Follower> followers() {
        return followers.found();
    }

    /** Whether a site showed a part of what pressed on another one. */
    public boolean follows(Site site) {
        return followers.follows(site);
    }

    /** Those of {@code sites} that did not yet. */
    public SiteSet missing(SiteSet sites) {
        return new SiteSet(sites.mask() & ~felt);
    }
}
