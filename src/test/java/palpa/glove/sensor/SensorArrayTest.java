package palpa.glove.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Site;

/** What befalls sensors together. */
class SensorArrayTest {

    private final SensorArray sensors = new SensorArray(SensorVices.NONE, 1, Hand.LEFT);
    private final int[] counts = new int[Site.COUNT];

    private void press(double thumb, double index) {
        double[] newtons = new double[Site.COUNT];
        newtons[Site.THUMB_TIP.ordinal()] = thumb;
        newtons[Site.INDEX_TIP.ordinal()] = index;
        sensors.read(newtons, 0, counts);
    }

    @Test
    void aLeakAddsAPartOfOneReadingToAnother() {
        sensors.leak(Site.THUMB_TIP, Site.INDEX_TIP, 0.2);
        press(10, 0);
        double rest = SensorLaw.counts(0);
        assertThat(counts[Site.INDEX_TIP.ordinal()])
                .isCloseTo((int) (rest + 0.2 * (SensorLaw.counts(10) - rest)), within(2));
        press(10, 5);
        assertThat(counts[Site.INDEX_TIP.ordinal()])
                .isCloseTo((int) (SensorLaw.counts(5) + 0.2 * (SensorLaw.counts(10) - rest)), within(2));
        assertThat(counts[Site.THUMB_TIP.ordinal()]).isCloseTo((int) SensorLaw.counts(10), within(1));
    }

    @Test
    void nothingLeaksFromASensorAtRest() {
        sensors.leak(Site.THUMB_TIP, Site.INDEX_TIP, 0.9);
        press(0, 5);
        assertThat(counts[Site.INDEX_TIP.ordinal()]).isCloseTo((int) SensorLaw.counts(5), within(1));
    }

    @Test
    void whatLeaksStaysWithinTheConvertersRange() {
        sensors.leak(Site.THUMB_TIP, Site.INDEX_TIP, 0.9);
        press(200, 200);
        assertThat(counts[Site.INDEX_TIP.ordinal()]).isEqualTo(SensorLaw.FULL_SCALE_COUNTS);
    }
}
