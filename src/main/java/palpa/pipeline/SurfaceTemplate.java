package palpa.pipeline;

import java.util.Arrays;
import java.util.List;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * How one way to touch shares the hand's load among its sites. Immutable.
 *
 * <p>Training defaults: an edge loads the ulnar edge with 70 %, little finger and hypothenar with 15 % each; a fist the
 * knuckles with 60 %, the edge with 40 %; a flat hand the fingers with 45 %, the palm with 55 %; a hand wrapped round the
 * leg the thumb with 30 %, thenar 20 %, fingers 40 %, heel 10 %. The others have no such figures: a thumb presses with
 * what lies behind it, or against two fingers; a heel bears over two thirds and its neighbours the rest; a hollow hand
 * strikes with its rim.
 */
final class SurfaceTemplate {

    private static final List<Site> TIPS = List.of(Site.INDEX_TIP, Site.MIDDLE_TIP, Site.RING_TIP, Site.LITTLE_TIP);
    private static final List<Site> MIDDLES = List.of(Site.INDEX_MID, Site.MIDDLE_MID, Site.RING_MID, Site.LITTLE_MID);
    private static final List<Site> PALM = SiteShares.PALM.toList();
    private static final List<Site> LITTLE = List.of(Site.LITTLE_TIP, Site.LITTLE_MID);
    private static final List<Site> TWO_TIPS = List.of(Site.INDEX_TIP, Site.MIDDLE_TIP);
    private static final List<Site> TWO_MIDDLES = List.of(Site.INDEX_MID, Site.MIDDLE_MID);
    private static final List<Site> SIDES = List.of(Site.THENAR, Site.HYPOTHENAR);

    static final List<SurfaceTemplate> ALL = List.of(
            in(Surface.EDGE, Technique.PERCUSSION)
                    .with(0.70, List.of(Site.ULNAR_EDGE))
                    .with(0.15, LITTLE)
                    .with(0.15, List.of(Site.HYPOTHENAR)),
            in(Surface.FIST, Technique.PERCUSSION, Technique.KNEADING)
                    .with(0.60, SiteShares.KNUCKLES.toList())
                    .with(0.40, List.of(Site.ULNAR_EDGE)),
            anyhow(Surface.WHOLE_HAND).with(0.27, TIPS).with(0.18, MIDDLES).with(0.55, PALM),
            in(Surface.WHOLE_HAND, Technique.STROKING, Technique.KNEADING)
                    .with(0.30, List.of(Site.THUMB_TIP))
                    .with(0.20, List.of(Site.THENAR))
                    .with(0.24, TIPS)
                    .with(0.16, MIDDLES)
                    .with(0.10, List.of(Site.PALM_HEEL)),
            anyhow(Surface.FINGERS).with(0.65, TIPS).with(0.35, MIDDLES),
            anyhow(Surface.PALM).with(0.94, PALM).with(0.06, MIDDLES),
            in(Surface.PALM, Technique.PERCUSSION)
                    .with(0.44, SIDES)
                    .with(0.18, List.of(Site.PALM_HEEL))
                    .with(0.14, List.of(Site.PALM_CENTRE))
                    .with(0.24, MIDDLES),
            anyhow(Surface.PALM_HEEL).with(0.72, List.of(Site.PALM_HEEL)).with(0.28, SIDES),
            anyhow(Surface.THUMB).with(0.87, List.of(Site.THUMB_TIP)).with(0.13, List.of(Site.THENAR)),
            in(Surface.THUMB, Technique.KNEADING)
                    .with(0.50, List.of(Site.THUMB_TIP))
                    .with(0.10, List.of(Site.THENAR))
                    .with(0.32, TWO_TIPS)
                    .with(0.08, TWO_MIDDLES));

    private final Surface surface;
    private final List<Technique> techniques;
    private final double[] shares = new double[Site.COUNT];

    private SurfaceTemplate(Surface surface, List<Technique> techniques) {
        this.surface = surface;
        this.techniques = techniques;
    }

    private static SurfaceTemplate in(Surface surface, Technique... techniques) {
        return new SurfaceTemplate(surface, List.of(techniques));
    }

    private static SurfaceTemplate anyhow(Surface surface) {
        return new SurfaceTemplate(surface, List.of());
    }

    private SurfaceTemplate with(double share, List<Site> sites) {
        sites.forEach(site -> shares[site.ordinal()] += share / sites.size());
        return this;
    }

    Surface surface() {
        return surface;
    }

    /** Whether it belongs to a technique; all do as long as that is unsure. */
    boolean isDoneIn(Technique technique) {
        return techniques.isEmpty() || !technique.isMassage() || techniques.contains(technique);
    }

    /** The share of some sites together, 0 to 1. */
    double share(SiteSet some) {
        return Arrays.stream(Site.values())
                .filter(some::has)
                .mapToDouble(site -> shares[site.ordinal()])
                .sum();
    }
}
