package palpa.pipeline;

import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Surface;

/**
 * Which part of the hand touches, from the shares of load.
 *
 * <p>Training defaults it is built on: an edge loads the ulnar edge with 70 %, little finger and hypothenar with 15 %
 * each; a fist the knuckles with 60 %, the edge with 40 %; a stroking hand the fingers with 45 %, the palm with 55 %; a
 * kneading one the thumb with 30 %, thenar 20 %, fingers 40 %, heel 10 %. A threshold lies about half-way between two
 * neighbours. A surface is only told where the glove could also have felt its rival: fingertips alone cannot tell
 * fingers from a whole hand.
 */
final class SurfaceRules {

    private static final double FIST_KNUCKLES = 0.3;
    private static final double EDGE_ULNAR = 0.4;
    private static final double BESIDE_THE_EDGE = 0.08;
    private static final double HEEL_ALONE = 0.85;
    private static final double PALM = 0.78;
    private static final double FINGERS = 0.78;
    private static final double THUMB = 0.6;

    private static final SiteSet BESIDE_EDGE = SiteSet.of(Site.LITTLE_TIP, Site.LITTLE_MID, Site.HYPOTHENAR);

    private SurfaceRules() {}

    /** Whether the hand can be striking with what touches: a thumb presses, however quickly. */
    static boolean canStrike(SiteShares shares) {
        return surface(shares) != Surface.THUMB;
    }

    /** The surface, or null where the sites cannot tell. */
    static Surface surface(SiteShares shares) {
        if (!shares.isKnown()) {
            return null;
        }
        boolean fingersFelt = shares.has(SiteShares.FINGERS);
        boolean palmFelt = shares.has(SiteShares.PALM);
        Surface struck = strikingSurface(shares, fingersFelt || palmFelt);
        if (struck != null) {
            return struck;
        }
        if (shares.of(Site.ULNAR_EDGE) >= EDGE_ULNAR) {
            return null;
        }
        if (fingersFelt && shares.of(Site.THUMB_TIP) >= THUMB) {
            return Surface.THUMB;
        }
        return fingersFelt && palmFelt ? flatSurface(shares) : null;
    }

    private static Surface strikingSurface(SiteShares shares, boolean flatFelt) {
        if (flatFelt && shares.of(SiteShares.KNUCKLES) >= FIST_KNUCKLES) {
            return Surface.FIST;
        }
        boolean noFist = shares.has(SiteShares.KNUCKLES) || shares.of(BESIDE_EDGE) >= BESIDE_THE_EDGE;
        return flatFelt && noFist && shares.of(Site.ULNAR_EDGE) >= EDGE_ULNAR ? Surface.EDGE : null;
    }

    /** Half-way between a heel that bears nearly all and a palm that bears the same everywhere it is felt. */
    private static double heelShare(SiteShares shares) {
        return (HEEL_ALONE + 1.0 / shares.countOf(SiteShares.PALM)) / 2;
    }

    private static Surface flatSurface(SiteShares shares) {
        if (shares.of(Site.PALM_HEEL) >= heelShare(shares)) {
            return Surface.PALM_HEEL;
        }
        if (shares.of(SiteShares.PALM) >= PALM) {
            return Surface.PALM;
        }
        return shares.of(SiteShares.FINGERS) >= FINGERS ? Surface.FINGERS : Surface.WHOLE_HAND;
    }
}
