package palpa.pipeline;

import palpa.model.Site;
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
    private static final double HEEL = 0.55;
    private static final double PALM = 0.78;
    private static final double FINGERS = 0.78;
    private static final double THUMB = 0.6;

    private SurfaceRules() {}

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
        if (fingersFelt && shares.of(Site.THUMB_TIP) >= THUMB) {
            return Surface.THUMB;
        }
        return fingersFelt && palmFelt ? flatSurface(shares) : null;
    }

    private static Surface strikingSurface(SiteShares shares, boolean flatFelt) {
        if (flatFelt && shares.of(SiteShares.KNUCKLES) >= FIST_KNUCKLES) {
            return Surface.FIST;
        }
        return flatFelt && shares.of(Site.ULNAR_EDGE) >= EDGE_ULNAR ? Surface.EDGE : null;
    }

    private static Surface flatSurface(SiteShares shares) {
        if (shares.of(Site.PALM_HEEL) >= HEEL) {
            return Surface.PALM_HEEL;
        }
        if (shares.of(SiteShares.PALM) >= PALM) {
            return Surface.PALM;
        }
        return shares.of(SiteShares.FINGERS) >= FINGERS ? Surface.FINGERS : Surface.WHOLE_HAND;
    }
}
