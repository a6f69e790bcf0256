package palpa.pipeline;

import palpa.model.Site;

/** A thumb that presses: however quickly it does, it does not strike. */
final class ThumbPress {

    private static final double THUMB = 0.6;
    private static final double FIST_KNUCKLES = 0.3;
    private static final double EDGE_ULNAR = 0.4;

    private ThumbPress() {}

    /** Whether it is one by the shares of the load; never where the glove feels no other finger, or nothing is known. */
    static boolean isOne(SiteShares shares) {
        return shares.isKnown()
                && shares.has(SiteShares.FINGERS)
                && shares.of(Site.THUMB_TIP) >= THUMB
                && shares.of(SiteShares.KNUCKLES) < FIST_KNUCKLES
                && shares.of(Site.ULNAR_EDGE) < EDGE_ULNAR;
    }
}
