package palpa.pipeline.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A load that travels between fingers and palm hides no drift, and is none. */
class DriftWatchTest {

    private final StrokingHand hand = new StrokingHand();
    private final DriftWatch watch = new DriftWatch(KneadingGlove.SITES.size());

    private double stroke(int seconds) {
        return hand.stroke(seconds, watch::cell);
    }

    @Test
    void saysNothingOfALoadThatTravels() {
        assertThat(stroke(600)).isNaN();
    }

    @Test
    void findsAFingerThatPartsFromTheOthers() {
        stroke(40);
        hand.gains[1] = 0.8;
        assertThat(stroke(30)).isLessThan(15);
        assertThat(watch.sensor()).isEqualTo(1);
        assertThat(watch.other()).isNegative();
        assertThat(watch.part()).isCloseTo(-0.2, within(0.04));
    }

    @Test
    void saysNothingWhereTwoDriftApart() {
        stroke(40);
        hand.gains[1] = 0.8;
        hand.gains[4] = 1.25;
        assertThat(stroke(30)).isNaN();
    }

    @Test
    void saysNothingOfASensorThatIsLeftOut() {
        stroke(40);
        watch.leaveOut(1);
        stroke(40);
        hand.gains[1] = 0.8;
        assertThat(stroke(30)).isNaN();
    }
}
