package palpa.pipeline.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two that exchange what they show are swapped, however the load travels; a grip that changes otherwise is none. */
class SwapWatchTest {

    private final StrokingHand hand = new StrokingHand();
    private final SwapWatch watch = new SwapWatch(KneadingGlove.SITES.size());

    private double stroke(int seconds) {
        return hand.stroke(seconds, watch::cell);
    }

    @BeforeEach
    void practise() {
        assertThat(stroke(40)).isNaN();
    }

    @Test
    void saysNothingOfALoadThatTravels() {
        assertThat(stroke(600)).isNaN();
    }

    @Test
    void findsAFingerAndAPartOfThePalmThatAreSwapped() {
        hand.swap(1, 4);
        assertThat(stroke(30)).isLessThan(15);
        assertThat(new int[] {watch.sensor(), watch.other()}).containsExactlyInAnyOrder(1, 4);
    }

    @Test
    void namesTheOneFirstThatBoreMore() {
        hand.swap(0, 1);
        assertThat(stroke(30)).isLessThan(15);
        assertThat(watch.sensor()).isEqualTo(1);
        assertThat(watch.other()).isZero();
    }

    @Test
    void findsPlugsThatArePutBackAnew() {
        hand.swap(1, 4);
        stroke(30);
        watch.forget();
        assertThat(stroke(40)).isNaN();
        hand.swap(1, 4);
        assertThat(stroke(30)).isLessThan(15);
    }

    @Test
    void saysNothingOfSitesThatBearAlike() {
        hand.shares[0] = 0.4;
        watch.forget();
        stroke(40);
        hand.swap(0, 1);
        assertThat(stroke(30)).isNaN();
    }

    @Test
    void saysNothingOfAGripThatIsAnother() {
        hand.shares[1] = 0.15;
        hand.shares[4] = 0.6;
        hand.shares[5] = 0.1;
        assertThat(stroke(60)).isNaN();
    }

    @Test
    void saysNothingOfASensorThatDrifts() {
        hand.gains[1] = 0.7;
        assertThat(stroke(60)).isNaN();
    }

    @Test
    void saysNothingOfASensorThatIsLeftOut() {
        watch.leaveOut(1);
        stroke(40);
        hand.swap(1, 4);
        assertThat(stroke(30)).isNaN();
    }
}
