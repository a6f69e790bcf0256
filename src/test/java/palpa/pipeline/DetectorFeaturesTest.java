package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.SiteSet;
import palpa.model.Stroke;
import palpa.model.Technique;

/** What the detectors see is told, whatever is decided. */
class DetectorFeaturesTest {

    private static final double RATE_HERTZ = 200;

    /** Keeps the newest features up to a time. */
    private static final class Newest implements HandListener {
        private final long untilMicros;
        private List<String> names = List.of();
        private double[] values = {};

        Newest(double untilSeconds) {
            untilMicros = Math.round(untilSeconds * 1e6);
        }

        @Override
        public void onStroke(Stroke stroke) {
            // Features are looked at here.
        }

        @Override
        public boolean wantsFeatures() {
            return true;
        }

        @Override
        public void onFeatures(Hand hand, long timeMicros, List<String> all, double[] now) {
            names = all;
            values = timeMicros <= untilMicros ? now.clone() : values;
        }

        double value(String name) {
            return values[names.indexOf(name)];
        }
    }

    private static Newest after(TestHand hand) {
        return at(Double.POSITIVE_INFINITY, hand);
    }

    private static Newest at(double seconds, TestHand hand) {
        Newest newest = new Newest(seconds);
        hand.play(new HandPipeline(Found.setup(RATE_HERTZ, SiteSet.ALL), newest), 0);
        return newest;
    }

    private static TestHand hand(long seed) {
        return new TestHand(RATE_HERTZ, seed).rest(2);
    }

    @Test
    void strikesInARowAreCounted() {
        Newest seen = after(hand(1).strikes(5, TestHand.EDGE, 18, 0.045, 2.5, 0));
        assertThat(seen.value("bout.strikes")).isEqualTo(5);
        assertThat(seen.value("bout.regular")).isGreaterThan(0.8);
        assertThat(seen.value("bout.since_s")).isLessThan(0.5);
        assertThat(seen.value("odds.grip")).isNaN();
    }

    @Test
    void squeezesAreSeenWithTheirLengthAndDepth() {
        Newest seen = after(hand(2).squeezes(5, TestHand.GRASP, 20, 0.6, 0.5, 0));
        assertThat(seen.value("press.cycles")).isBetween(3.0, 5.0);
        assertThat(seen.value("odds.grip")).isPositive();
        assertThat(seen.value("odds.motion")).isPositive();
        assertThat(seen.value("bout.strikes")).isZero();
    }

    @Test
    void aFlatHandThatGlidesSpeaksForStroking() {
        Newest seen = at(5, hand(3).pass(TestHand.FLAT, 20, 4, 0.5, 0, 0.02));
        assertThat(seen.value("odds.grip")).isNegative();
        assertThat(seen.value("odds.motion")).isNegative();
        assertThat(seen.value("press.lasts_s")).isCloseTo(2.9, within(0.15));
        assertThat(seen.value("press.cycles")).isZero();
    }

    @Test
    void aHandThatRestsHasNoPress() {
        Newest seen = after(hand(4));
        assertThat(seen.value("press.lasts_s")).isZero();
        assertThat(seen.value("press.cycles")).isNaN();
        assertThat(seen.value("press.rest_n")).isBetween(0.0, 1.0);
    }

    @Test
    void whatIsDecidedNeverComesBack() {
        TestHand strikes = hand(5).strikes(6, TestHand.EDGE, 18, 0.045, 2.5, 0);
        Newest told = after(strikes);
        Newest untold = new Newest(Double.POSITIVE_INFINITY);
        HandSetup setup = Found.setup(RATE_HERTZ, SiteSet.ALL);
        hand(5).strikes(6, TestHand.EDGE, 18, 0.045, 2.5, 0)
                .play(
                        new HandPipeline(
                                new HandSetup(
                                        setup.hand(),
                                        setup.sites(),
                                        RATE_HERTZ,
                                        setup.region(),
                                        setup.targets(),
                                        HandSetup.UNJUDGED),
                                untold),
                        0);
        assertThat(untold.values).containsExactly(told.values);
        assertThat(setup.model().classes()).contains(Technique.PERCUSSION);
    }
}
