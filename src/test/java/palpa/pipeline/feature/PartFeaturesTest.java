package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;
import palpa.model.SiteSet;

/** Which parts of the hand bear the load. */
class PartFeaturesTest {

    private static final double DEAD_ZONE = 0.01;

    private static final SiteSet GRIPPING = SiteSet.of(Site.THUMB_TIP, Site.INDEX_TIP, Site.MIDDLE_TIP);

    /** The thumb bears 10 N, each of two fingers 5 N at most; the fingers come later. */
    private static Felt.Course grip(double lagSeconds) {
        return (site, time) -> {
            double own = site == 0 ? time : time - lagSeconds;
            double wave = 0.6 - 0.4 * Math.cos(2 * Math.PI * 0.7 * own);
            return site == 0 ? 10 * wave : 5 * wave;
        };
    }

    @Test
    void sharesAreOfAllThatIsFelt() {
        Felt felt = Felt.atHertz(100)
                .feel(1, (site, time) -> 0)
                .feel(
                        2,
                        (site, time) ->
                                site == Site.PALM_HEEL.ordinal() ? 10 : site == Site.ULNAR_EDGE.ordinal() ? 30 : 0);
        assertThat(felt.value("part.heel")).isCloseTo(0.25, within(DEAD_ZONE));
        assertThat(felt.value("part.edge")).isCloseTo(0.75, within(DEAD_ZONE));
        assertThat(felt.value("part.thumb")).isZero();
    }

    @Test
    void aPartWithoutASensorIsUnknown() {
        Felt felt = new Felt(GRIPPING, 100).feel(4, grip(0));
        assertThat(felt.value("part.heel")).isNaN();
        assertThat(felt.value("part.thumb")).isCloseTo(0.5, within(0.02));
        assertThat(felt.value("part.grip")).isCloseTo(1, within(0.04));
    }

    @ParameterizedTest(name = "{0} s")
    @ValueSource(doubles = {-0.2, 0, 0.1, 0.2})
    void theFingersFollowTheThumb(double lagSeconds) {
        Felt felt = new Felt(GRIPPING, 200).feel(5, grip(lagSeconds));
        assertThat(felt.value("part.fingers_lag_s")).isCloseTo(lagSeconds, within(1e-9));
    }

    @Test
    void thumbAndFingersInStepAgree() {
        Felt felt = new Felt(GRIPPING, 200).feel(5, grip(0));
        assertThat(felt.value("part.thumb_with_fingers")).isCloseTo(1, within(0.01));
    }
}
