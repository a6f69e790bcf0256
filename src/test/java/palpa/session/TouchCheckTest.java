package palpa.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import palpa.model.Site;
import palpa.model.SiteSet;

/** Which sites answered to a touch. */
class TouchCheckTest {

    private static final SiteSet THREE = SiteSet.of(Site.THUMB_TIP, Site.THENAR, Site.PALM_HEEL);

    private final TouchCheck check = new TouchCheck();

    private void touch(double thumb, double thenar, double heel) {
        double[] newtons = new double[Site.COUNT];
        Arrays.fill(newtons, Double.NaN);
        newtons[Site.THUMB_TIP.ordinal()] = thumb;
        newtons[Site.THENAR.ordinal()] = thenar;
        newtons[Site.PALM_HEEL.ordinal()] = heel;
        check.look(newtons);
    }

    @Test
    void aTouchedSiteIsFeltAndTheOthersAreMissing() {
        touch(0.2, 2, 0);
        assertThat(check.felt()).isEqualTo(SiteSet.of(Site.THENAR));
        assertThat(check.missing(THREE)).isEqualTo(SiteSet.of(Site.THUMB_TIP, Site.PALM_HEEL));
    }

    @Test
    void aSiteThatIsOnlyPulledAlongIsNotFelt() {
        touch(1.5, 3, 1.2);
        assertThat(check.felt()).isEqualTo(SiteSet.of(Site.THENAR));
    }

    @Test
    void aGloveInTheAirFeelsNothing() {
        touch(0.9, 0.3, 0);
        assertThat(check.felt()).isEqualTo(SiteSet.NONE);
    }

    @Test
    void siteAfterSiteAllAreFelt() {
        touch(2, 0, 0);
        touch(0, 2, 0);
        touch(0, 0, 2);
        assertThat(check.missing(THREE)).isEqualTo(SiteSet.NONE);
    }

    @Test
    void aSensorWithoutAForceIsMissing() {
        touch(Double.NaN, 0, 2);
        assertThat(check.missing(THREE)).isEqualTo(SiteSet.of(Site.THUMB_TIP, Site.THENAR));
    }

    private void press(int looks, double thumb, double thenar, double heel) {
        for (int look = 0; look < looks; look++) {
            touch(thumb, thenar, heel);
        }
    }

    @Test
    void aSiteThatAlwaysShowsAPartOfAnotherFollowsIt() {
        press(30, 5, 0.6, 0);
        press(30, 10, 0.7, 0.1);
        press(30, 0, 0, 8);
        assertThat(check.followers()).hasSize(1);
        Followers.Follower one = check.followers().get(0);
        assertThat(one.pressed()).isEqualTo(Site.THUMB_TIP);
        assertThat(one.follows()).isEqualTo(Site.THENAR);
        assertThat(one.share()).isCloseTo(0.07, within(1e-9));
    }

    @Test
    void aSiteThatWasTouchedBesideAnotherOnceDoesNotFollowIt() {
        press(30, 5, 2, 0);
        press(2, 5, 0, 0);
        assertThat(check.followers()).isEmpty();
    }

    @Test
    void aSlipOfTheFingerSaysNothing() {
        press(5, 5, 2, 0);
        assertThat(check.followers()).isEmpty();
    }

    @Test
    void aLightTouchSaysNothing() {
        press(30, 2.9, 1, 0);
        assertThat(check.followers()).isEmpty();
    }

    @Test
    void aWholeHandThatGripsSaysNothing() {
        double[] newtons = new double[Site.COUNT];
        Arrays.fill(newtons, 4);
        newtons[Site.PALM_CENTRE.ordinal()] = 6;
        for (int look = 0; look < 30; look++) {
            check.look(newtons);
        }
        assertThat(check.followers()).isEmpty();
    }
}
