package palpa.pipeline.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;
import palpa.pipeline.health.SensorTrouble.Kind;

/** What goes wrong with a sensor is found while it is used, and told once. */
class SensorWatchTest {

    private static final int HEALTHY_SECONDS = 40;
    private static final int PROMISED_SECONDS = 30;

    private final KneadingGlove glove = new KneadingGlove(40);

    private SensorTrouble only() {
        assertThat(glove.troubles).hasSize(1);
        return glove.troubles.get(0);
    }

    private void practiseOn() {
        assertThat(glove.troubles).isEmpty();
        glove.practise(PROMISED_SECONDS);
    }

    @ParameterizedTest(name = "zero at {0} counts")
    @ValueSource(ints = {0, 40, 400})
    void saysNothingOfAGloveThatIsWell(int restCounts) {
        KneadingGlove well = new KneadingGlove(restCounts);
        well.practise(600);
        assertThat(well.troubles).isEmpty();
    }

    @Test
    void saysNothingWhereAHandOnlyPressesHarder() {
        glove.practise(HEALTHY_SECONDS);
        glove.presses(24);
        practiseOn();
        assertThat(glove.troubles).isEmpty();
    }

    @ParameterizedTest(name = "gain {0}")
    @ValueSource(doubles = {0.8, 1.2})
    void findsAGainThatHasDrifted(double gain) {
        glove.practise(HEALTHY_SECONDS);
        glove.gains[1] = gain;
        practiseOn();
        assertThat(only().kind()).isEqualTo(Kind.DRIFT);
        assertThat(only().site()).isEqualTo(Site.INDEX_TIP);
        assertThat(only().part()).isCloseTo(gain - 1, within(0.04));
    }

    @Test
    void takesAChangeOfSeveralSitesForAnotherGrip() {
        glove.practise(HEALTHY_SECONDS);
        glove.gains[0] = 0.7;
        glove.gains[3] = 1.3;
        practiseOn();
        glove.practise(HEALTHY_SECONDS);
        assertThat(glove.troubles).isEmpty();
    }

    @Test
    void findsASensorThatHangsAndSaysNothingElseOfIt() {
        glove.practise(HEALTHY_SECONDS);
        glove.stick(Site.THENAR);
        practiseOn();
        assertThat(only().kind()).isEqualTo(Kind.STUCK);
        assertThat(only().site()).isEqualTo(Site.THENAR);
        assertThat(only().timeMicros()).isLessThan((HEALTHY_SECONDS + 4) * 1_000_000L);
    }

    @Test
    void findsABrokenWireWhereTheFrontEndHasABias() {
        glove.practise(HEALTHY_SECONDS);
        glove.breakWire(Site.PALM_HEEL);
        practiseOn();
        assertThat(only().kind()).isEqualTo(Kind.OPEN);
        assertThat(only().site()).isEqualTo(Site.PALM_HEEL);
    }

    @Test
    void findsAWireThatWasBrokenFromTheStart() {
        glove.breakWire(Site.ULNAR_EDGE);
        practiseOn();
        assertThat(only().kind()).isEqualTo(Kind.OPEN);
        assertThat(only().site()).isEqualTo(Site.ULNAR_EDGE);
    }

    @Test
    void findsSwappedChannels() {
        glove.practise(HEALTHY_SECONDS);
        glove.swapThumbAndEdge();
        practiseOn();
        assertThat(only().kind()).isEqualTo(Kind.SWAPPED);
        assertThat(only().site()).isEqualTo(Site.THUMB_TIP);
        assertThat(only().other()).contains(Site.ULNAR_EDGE);
    }

    @ParameterizedTest(name = "{0} of its counts")
    @ValueSource(doubles = {0.15, 0.3})
    void findsASensorThatAnotherOneLeaksInto(double part) {
        glove.presses(24);
        glove.practise(HEALTHY_SECONDS);
        glove.leakThumbIntoEdge(part);
        practiseOn();
        assertThat(only().kind()).isEqualTo(Kind.CROSS_TALK);
        assertThat(only().site()).isEqualTo(Site.ULNAR_EDGE);
        assertThat(only().other()).contains(Site.THUMB_TIP);
        assertThat(only().part()).isCloseTo(part, within(0.01));
    }

    @Test
    void aLeakThatHarmsNobodyIsNotTold() {
        glove.presses(24);
        glove.leakThumbIntoEdge(0.03);
        glove.practise(2 * HEALTHY_SECONDS);
        assertThat(glove.troubles).isEmpty();
    }

    @Test
    void saysWhenASensorIsPressedBeyondItsRange() {
        glove.presses(150);
        practiseOn();
        assertThat(only().kind()).isEqualTo(Kind.SATURATED);
        assertThat(only().site()).isEqualTo(Site.THUMB_TIP);
    }
}
