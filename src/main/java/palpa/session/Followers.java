package palpa.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.model.Site;

/**
 * Which sites follow another one that is pressed alone: their sensors leak into each other, or one pulls on the other.
 *
 * <p>Of each two sites the least is kept that one bore of what the other one bore in a firm touch; one light look acquits. A
 * touch that spreads over more than three sites is a grip, and says nothing. One thread; allocates only what it answers.
 */
public final class Followers {

    /** A leak of a fifth of the counts shows as 6 to 8 % of a touch of 5 to 10 N on a force-sensing resistor. */
    private static final double LEAST_SHARE = 0.05;

    /** A sound zero may stand by so much less. */
    private static final double LEAST_NEWTONS = 0.25;

    private static final double FIRM_NEWTONS = 3;
    private static final int MOST_FOLLOWERS = 2;
    private static final int LEAST_LOOKS = 15;

    private final double[][] leastShare = new double[Site.COUNT][Site.COUNT];
    private final int[] looks = new int[Site.COUNT];

    /**
     * A site that follows.
     *
     * @param pressed the site that was pressed
     * @param follows the one that showed a part of it
     * @param share the least part it showed, as a fraction of the force
     */
    public record Follower(Site pressed, Site follows, double share) {}

    /** Takes in the force of every site, newtons, NaN where there is none. */
    public void look(double[] siteNewtons) {
        int pressed = strongest(siteNewtons);
        if (siteNewtons[pressed] >= FIRM_NEWTONS && following(siteNewtons, pressed) <= MOST_FOLLOWERS) {
            double[] least = leastShare[pressed];
            for (int site = 0; site < Site.COUNT; site++) {
                double share = isPart(siteNewtons[site], siteNewtons[pressed]) ? siteNewtons[site] : 0;
                share /= siteNewtons[pressed];
                least[site] = looks[pressed] == 0 ? share : Math.min(least[site], share);
            }
            looks[pressed]++;
        }
    }

    /** The site that bears most; one without a force never does where there is one with a force. */
    static int strongest(double[] siteNewtons) {
        int strongest = 0;
        for (int site = 1; site < Site.COUNT; site++) {
            // Written so that a site without a force is never the strongest.
            strongest = siteNewtons[site] > siteNewtons[strongest] || Double.isNaN(siteNewtons[strongest])
                    ? site
                    : strongest;
        }
        return strongest;
    }

    private static int following(double[] siteNewtons, int pressed) {
        return (int) Arrays.stream(siteNewtons)
                        .filter(newtons -> isPart(newtons, siteNewtons[pressed]))
                        .count()
                - 1;
    }

    private static boolean isPart(double newtons, double pressedNewtons) {
        return newtons >= LEAST_NEWTONS && newtons >= LEAST_SHARE * pressedNewtons;
    }

    /** Whether a site followed some other one in every look at a touch long enough. */
    boolean follows(Site site) {
        for (Site pressed : Site.values()) {
            if (follows(site, pressed)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(Site site, Site pressed) {
        return site != pressed
                && looks[pressed.ordinal()] >= LEAST_LOOKS
                && leastShare[pressed.ordinal()][site.ordinal()] > 0;
    }

    /** Those that followed in every look at a touch long enough. */
    public List<Follower> found() {
        List<Follower> found = new ArrayList<>();
        for (Site pressed : Site.values()) {
            for (Site site : Site.values()) {
                if (follows(site, pressed)) {
                    found.add(new Follower(pressed, site, leastShare[pressed.ordinal()][site.ordinal()]));
                }
            }
        }
        return found;
    }
}
