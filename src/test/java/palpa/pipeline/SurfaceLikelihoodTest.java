package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Surface;
import palpa.model.Technique;

/** The part of the hand that touches, from gloves that are not what they should be. */
class SurfaceLikelihoodTest {

    private static final double SECONDS = 3;
    private static final double STEP_SECONDS = 0.005;
    private static final double NEWTONS = 12;

    private final double[] bias = new double[Site.COUNT];
    private SiteSet dead = SiteSet.NONE;
    private SiteSet sites = SiteSet.ALL;

    /** Rests, then touches as a template says, each site off by a quarter or so. */
    private Surface felt(Surface surface, Technique technique, long seed) {
        SurfaceTemplate template = SurfaceTemplate.ALL.stream()
                .filter(each -> each.surface() == surface && each.isDoneIn(technique))
                .findFirst()
                .orElseThrow();
        SiteShares shares = new SiteShares(sites, 2);
        SurfaceLikelihood likelihood = new SurfaceLikelihood(shares, sites);
        Random random = new Random(seed);
        double[] gains = random.doubles(Site.COUNT, 0.75, 1.25).toArray();
        double[] newtons = new double[Site.COUNT];
        for (int sample = 1; sample * STEP_SECONDS < 2 * SECONDS; sample++) {
            double force = sample * STEP_SECONDS < SECONDS ? 0 : NEWTONS;
            for (Site site : Site.values()) {
                double load = dead.has(site) ? 0 : force * gains[site.ordinal()] * template.share(SiteSet.of(site));
                newtons[site.ordinal()] =
                        sites.has(site) ? load + bias[site.ordinal()] + 0.02 * random.nextGaussian() : Double.NaN;
            }
            shares.add(Math.round(sample * STEP_SECONDS * 1e6), newtons);
        }
        return likelihood.surface(technique);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "EDGE,PERCUSSION",
        "FIST,PERCUSSION",
        "WHOLE_HAND,STROKING",
        "PALM,STROKING",
        "FINGERS,STROKING",
        "PALM_HEEL,STROKING",
        "WHOLE_HAND,KNEADING",
        "THUMB,KNEADING",
        "FIST,KNEADING"
    })
    void isToldThroughAGloveThatIsTooTight(Surface surface, Technique technique) {
        for (Site site : List.of(Site.MIDDLE_MID, Site.RING_TIP, Site.THENAR, Site.PALM_CENTRE)) {
            bias[site.ordinal()] = 2.5;
        }
        assertThat(felt(surface, technique, 1)).isEqualTo(surface);
    }

    @ParameterizedTest(name = "{0} in {1}, {2} and {3} dead")
    @CsvSource({
        "EDGE,PERCUSSION,LITTLE_TIP,HYPOTHENAR",
        "FIST,PERCUSSION,KNUCKLE_ULNAR,MIDDLE_TIP",
        "WHOLE_HAND,STROKING,PALM_CENTRE,INDEX_TIP",
        "PALM,STROKING,THENAR,RING_MID",
        "FINGERS,STROKING,INDEX_TIP,LITTLE_MID",
        "WHOLE_HAND,KNEADING,PALM_HEEL,RING_TIP"
    })
    void isToldWithTwoDeadSites(Surface surface, Technique technique, Site one, Site other) {
        dead = SiteSet.of(one, other);
        assertThat(felt(surface, technique, 2)).isEqualTo(surface);
    }

    @Test
    void aStuckChannelIsNoPartOfTheHand() {
        bias[Site.ULNAR_EDGE.ordinal()] = 6;
        assertThat(felt(Surface.FINGERS, Technique.STROKING, 3)).isEqualTo(Surface.FINGERS);
    }

    @Test
    void fingertipsAloneDoNotTellFingersFromTheWholeHand() {
        sites = SiteSet.of(Site.THUMB_TIP, Site.INDEX_TIP, Site.MIDDLE_TIP, Site.RING_TIP, Site.LITTLE_TIP);
        assertThat(felt(Surface.FINGERS, Technique.STROKING, 4)).isNull();
    }

    @Test
    void aTotalAloneTellsNothing() {
        sites = SiteSet.NONE;
        assertThat(felt(Surface.FINGERS, Technique.STROKING, 5)).isNull();
    }
}
