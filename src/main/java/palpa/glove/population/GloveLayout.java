package palpa.glove.population;

import java.util.ArrayList;
import java.util.List;
import palpa.glove.chance.Chance;
import palpa.model.Labelled;
import palpa.model.Site;
import palpa.model.SiteSet;

/** Which sites a glove has. */
enum GloveLayout implements Labelled {
    FULL,
    FINGERTIPS,
    FIVE_SITES,
    PALM_AND_FINGERS,
    SUBSET,
    TOTAL_ONLY;

    private static final SiteSet TIPS =
            SiteSet.of(Site.THUMB_TIP, Site.INDEX_TIP, Site.MIDDLE_TIP, Site.RING_TIP, Site.LITTLE_TIP);
    private static final SiteSet FIVE =
            SiteSet.of(Site.THUMB_TIP, Site.INDEX_TIP, Site.MIDDLE_TIP, Site.PALM_CENTRE, Site.ULNAR_EDGE);
    private static final SiteSet PALM = SiteSet.of(
            Site.THUMB_TIP,
            Site.INDEX_TIP,
            Site.MIDDLE_TIP,
            Site.RING_TIP,
            Site.LITTLE_TIP,
            Site.THENAR,
            Site.PALM_CENTRE,
            Site.HYPOTHENAR,
            Site.PALM_HEEL,
            Site.ULNAR_EDGE);
    private static final int FEWEST = 4;
    private static final int MOST = 13;

    /** The sites of a glove of this layout; for {@link #TOTAL_ONLY} none. */
    SiteSet sites(Chance chance) {
        return switch (this) {
            case FULL -> SiteSet.ALL;
            case FINGERTIPS -> TIPS;
            case FIVE_SITES -> FIVE;
            case PALM_AND_FINGERS -> PALM;
            case SUBSET -> some(SiteSet.ALL, FEWEST + (int) (chance.uniform() * (MOST - FEWEST + 1)), chance);
            case TOTAL_ONLY -> SiteSet.NONE;
        };
    }

    /** So many of some sites. */
    static SiteSet some(SiteSet of, int count, Chance chance) {
        List<Site> left = new ArrayList<>(of.toList());
        List<Site> taken = new ArrayList<>();
        while (taken.size() < count && !left.isEmpty()) {
            taken.add(left.remove((int) (chance.uniform() * left.size())));
        }
        return SiteSet.of(taken);
    }
}
