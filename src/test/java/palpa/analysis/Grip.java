package palpa.analysis;

import java.util.Map;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Surface;

/**
 * Which part of the hand bears which share of its force (the training defaults of the domain), and what it is called.
 *
 * <p>A group's share is split among its sites by chance, since no two gloves sit alike.
 */
enum Grip {
    FIST(Surface.FIST, Map.of(Group.KNUCKLES, 0.60, Group.EDGE, 0.40)),
    EDGE(Surface.EDGE, Map.of(Group.EDGE, 0.70, Group.LITTLE, 0.15, Group.HYPOTHENAR, 0.15)),
    OPEN_PALM(Surface.WHOLE_HAND, Map.of(Group.FINGERS, 0.45, Group.PALM, 0.55)),
    PALM(Surface.PALM, Map.of(Group.PALM, 1.0)),
    FINGERS(Surface.FINGERS, Map.of(Group.FINGERS, 1.0)),
    HEEL(Surface.PALM_HEEL, Map.of(Group.HEEL, 0.80, Group.PALM, 0.20)),
    GRASP(Surface.WHOLE_HAND, Map.of(Group.THUMB, 0.30, Group.THENAR, 0.20, Group.FINGERS, 0.40, Group.HEEL, 0.10)),
    THUMB(Surface.THUMB, Map.of(Group.THUMB, 0.92, Group.THENAR, 0.08));

    final Surface surface;
    final Map<Group, Double> shares;

    Grip(Surface surface, Map<Group, Double> shares) {
        this.surface = surface;
        this.shares = shares;
    }

    /** Parts of the hand that bear load together. */
    enum Group {
        THUMB(Site.THUMB_TIP),
        THENAR(Site.THENAR),
        FINGERS(
                Site.INDEX_TIP,
                Site.MIDDLE_TIP,
                Site.RING_TIP,
                Site.LITTLE_TIP,
                Site.INDEX_MID,
                Site.MIDDLE_MID,
                Site.RING_MID,
                Site.LITTLE_MID),
        LITTLE(Site.LITTLE_TIP, Site.LITTLE_MID),
        HYPOTHENAR(Site.HYPOTHENAR),
        PALM(Site.THENAR, Site.PALM_CENTRE, Site.HYPOTHENAR, Site.PALM_HEEL),
        HEEL(Site.PALM_HEEL),
        EDGE(Site.ULNAR_EDGE),
        KNUCKLES(Site.KNUCKLE_RADIAL, Site.KNUCKLE_ULNAR);

        final SiteSet sites;

        Group(Site... sites) {
            this.sites = SiteSet.of(sites);
        }
    }
}
