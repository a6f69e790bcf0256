package palpa.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.model.Hand;
import palpa.model.Site;

/** Where the sites are drawn, and how large. */
class HandMapTest {

    @ParameterizedTest
    @EnumSource(Site.class)
    void theRightHandMirrorsTheLeft(Site site) {
        assertThat(HandShape.x(site, Hand.LEFT) + HandShape.x(site, Hand.RIGHT)).isEqualTo(HandShape.WIDTH);
    }

    @Test
    void theThumbsAreOnTheOuterSidesOfThePair() {
        assertThat(HandShape.x(Site.THUMB_TIP, Hand.LEFT)).isLessThan(HandShape.x(Site.LITTLE_TIP, Hand.LEFT));
    }

    @Test
    void aDotsAreaGrowsWithTheForce() {
        assertThat(HandMap.step(0)).isZero();
        assertThat(HandMap.step(0.25)).isEqualTo(12);
        assertThat(HandMap.step(1)).isEqualTo(24);
        assertThat(HandMap.step(7)).isEqualTo(24);
    }
}
