package palpa.session;

import static org.assertj.core.api.Assertions.assertThat;

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
}
