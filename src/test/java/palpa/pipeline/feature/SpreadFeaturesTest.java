package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import palpa.model.Site;
import palpa.model.SiteSet;

/** Over how many places the load is spread. */
class SpreadFeaturesTest {

    /** What the dead zone of a site takes from 10 N at most. */
    private static final double DEAD_ZONE = 0.01;

    private static Felt pressing(Felt.Course course) {
        return Felt.atHertz(100).feel(1, (site, time) -> 0).feel(2, course);
    }

    @Test
    void anEvenLoadIsSpreadOverAllSites() {
        Felt felt = pressing((site, time) -> 10);
        assertThat(felt.value("spread.effective_sites")).isCloseTo(16, within(1e-6));
        assertThat(felt.value("spread.entropy")).isCloseTo(1, within(1e-9));
        assertThat(felt.value("spread.first_share")).isCloseTo(1 / 16.0, within(1e-9));
        assertThat(felt.value("spread.loaded_share")).isEqualTo(1);
    }

    @Test
    void sharesComeByTheirSize() {
        Felt felt = pressing((site, time) -> site == 3 ? 10 : site == 9 ? 30 : 0);
        assertThat(felt.value("spread.first_share")).isCloseTo(0.75, within(DEAD_ZONE));
        assertThat(felt.value("spread.second_share")).isCloseTo(0.25, within(DEAD_ZONE));
        assertThat(felt.value("spread.effective_sites")).isCloseTo(1.6, within(DEAD_ZONE));
        assertThat(felt.value("spread.loaded_share")).isEqualTo(2 / 16.0);
    }

    @Test
    void aLoadThatVisitsFourSitesTouchesFour() {
        Felt still = pressing((site, time) -> site == 2 ? 10 : 0);
        Felt wandering = pressing((site, time) -> site == (int) (time * 2) % 4 ? 10 : 0);
        assertThat(still.value("spread.touched_2s")).isCloseTo(1, within(DEAD_ZONE));
        assertThat(wandering.value("spread.touched_2s")).isCloseTo(4, within(0.6));
    }

    @Test
    void oneSensorHasNoSpread() {
        Felt felt = new Felt(SiteSet.of(Site.THUMB_TIP), 100).feel(2, (site, time) -> 10);
        assertThat(felt.value("spread.first_share")).isNaN();
    }
}
