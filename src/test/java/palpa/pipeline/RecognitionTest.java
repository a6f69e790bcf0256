package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Level;
import palpa.model.SiteSet;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;

/** Clean hands are recognised: technique, level, surface, count and rate, soon enough. */
class RecognitionTest {

    private static final double QUIET_SECONDS = 1;
    private static final double DECIDED_WITHIN_SECONDS = 1.0;
    private static final double DECISION_STEP_SECONDS = 0.1;

    @ParameterizedTest(name = "{0} Hz, {1} strikes/s, pulses of {2} s")
    @CsvSource({
        "100,2.5,0.045",
        "200,1.25,0.08",
        "200,3.2,0.03",
        "500,5,0.045",
        "1000,2.5,0.02",
        "1000,3,0.09",
        "2000,2.5,0.045"
    })
    void countsStrikesAndKnowsThemByTheThird(double rate, double hertz, double pulse) {
        TestHand hand = new TestHand(rate, 1)
                .rest(QUIET_SECONDS)
                .strikes(60, TestHand.EDGE, 18, pulse, hertz, 0.08)
                .rest(2);
        Found found = Found.in(hand, rate);
        assertThat(found.strokes).hasSize(60).allMatch(s -> s.technique() == Technique.PERCUSSION);
        double third = found.strokes.get(2).endMicros() / 1e6;
        assertThat(found.firstTold(Technique.PERCUSSION, 0)).isLessThanOrEqualTo(third + DECISION_STEP_SECONDS + 0.07);
        assertThat(found.strokes.get(59).rateHertz()).isCloseTo(hertz, within(0.15 * hertz));
    }

    @ParameterizedTest(name = "{0} N is {1}")
    @CsvSource({"8,LIGHT", "18,MODERATE", "32,FIRM", "50,OVER"})
    void judgesStrikesByTheirPeak(double peakNewtons, Level level) {
        TestHand hand =
                new TestHand(500, 2).rest(QUIET_SECONDS).strikes(20, TestHand.EDGE, peakNewtons, 0.045, 2.5, 0.02);
        Found found = Found.in(hand, 500);
        assertThat(found.strokes).hasSize(20).allMatch(s -> s.level() == level);
        assertThat(found.strokes.get(10).peakNewtons()).isCloseTo(peakNewtons, within(0.08 * peakNewtons));
    }

    @Test
    void aFistThatLandsKnuckleByKnuckleStrikesOnce() {
        TestHand hand = new TestHand(1000, 3).rest(QUIET_SECONDS);
        for (int i = 0; i < 10; i++) {
            hand.strikes(1, TestHand.FIST, 20, 0.02, 1000, 0);
            hand.strikes(1, TestHand.FIST, 14, 0.02, 2.5, 0);
        }
        Found found = Found.in(hand.rest(2), 1000);
        assertThat(found.strokes).hasSize(10).allMatch(s -> s.surface() == Surface.FIST);
    }

    @ParameterizedTest(name = "{0} Hz, {1} N is {2}")
    @CsvSource({"100,8,LIGHT", "200,20,MODERATE", "1000,36,FIRM", "2000,20,MODERATE"})
    void tellsStrokingWithinASecondAndCountsItsPasses(double rate, double newtons, Level level) {
        TestHand hand = new TestHand(rate, 4).rest(QUIET_SECONDS);
        for (int i = 0; i < 6; i++) {
            hand.pass(TestHand.FLAT, newtons, 3, 0.45, 3, 0.05).rest(0.8);
        }
        Found found = Found.in(hand.rest(1), rate);
        assertThat(found.strokes).hasSize(6).allMatch(s -> s.technique() == Technique.STROKING && s.level() == level);
        assertThat(found.firstTold(Technique.STROKING, 0)).isLessThanOrEqualTo(QUIET_SECONDS + DECIDED_WITHIN_SECONDS);
        assertThat(found.share(Technique.STROKING, 1.8, 6.8)).isEqualTo(1);
        Stroke first = found.strokes.get(0);
        assertThat(first.startMicros()).isBetween(1_000_000L, 1_120_000L);
        assertThat(first.endMicros()).isBetween(6_850_000L, 7_000_000L);
    }

    @ParameterizedTest(name = "{0} Hz, {1} squeezes/s, {2} deep, {3} N is {4}")
    @CsvSource({
        "100,0.5,0.6,8,LIGHT",
        "200,0.5,0.6,20,MODERATE",
        "1000,0.3,0.45,20,MODERATE",
        "500,1.2,0.8,36,FIRM",
        "2000,0.8,0.6,20,MODERATE"
    })
    void tellsKneadingWithinASecondAndCountsItsCycles(
            double rate, double hertz, double depth, double newtons, Level level) {
        TestHand hand = new TestHand(rate, 5)
                .rest(QUIET_SECONDS)
                .squeezes(20, TestHand.GRASP, newtons, hertz, depth, 0.05)
                .rest(1);
        Found found = Found.in(hand, rate);
        assertThat(found.strokes).hasSize(20).allMatch(s -> s.technique() == Technique.KNEADING && s.level() == level);
        assertThat(found.firstTold(Technique.KNEADING, 0)).isLessThanOrEqualTo(QUIET_SECONDS + DECIDED_WITHIN_SECONDS);
        assertThat(found.strokes.get(19).rateHertz()).isCloseTo(hertz, within(0.1 * hertz));
        assertThat(found.strokes.get(5).surface()).isEqualTo(Surface.WHOLE_HAND);
    }

    @Test
    void withATotalAloneMotionTellsAndTheSurfaceIsLeftOpen() {
        TestHand hand = new TestHand(200, 6).feelingOnly(SiteSet.NONE).rest(QUIET_SECONDS);
        hand.squeezes(10, TestHand.GRASP, 20, 0.6, 0.6, 0.05)
                .rest(6)
                .pass(TestHand.FLAT, 20, 4, 0.45, 4, 0.05)
                .rest(6);
        hand.strikes(12, TestHand.EDGE, 18, 0.045, 2.5, 0.05).rest(2);
        Found found = Found.in(hand, 200, SiteSet.NONE);
        assertThat(found.strokes(Technique.KNEADING)).hasSize(10);
        assertThat(found.strokes(Technique.STROKING)).hasSize(1);
        assertThat(found.strokes(Technique.PERCUSSION)).hasSize(12);
        assertThat(found.strokes).allMatch(s -> s.surface() == null);
    }

    @Test
    void noOtherTechniqueIsToldBeforeEnoughIsKnown() {
        TestHand hand = new TestHand(200, 7)
                .rest(QUIET_SECONDS)
                .pass(TestHand.FLAT, 20, 4, 0.5, 4, 0.05)
                .rest(1);
        Found found = Found.in(hand, 200);
        double sure = found.firstTold(Technique.STROKING, 0);
        assertThat(sure).isGreaterThan(QUIET_SECONDS + 0.1);
        assertThat(found.share(Technique.PERCUSSION, 0, sure)).isZero();
        assertThat(found.share(Technique.KNEADING, 0, sure)).isZero();
    }

    @Test
    void aLightReturnDoesNotChangeTheLevelOfThePass() {
        TestHand hand = new TestHand(200, 8)
                .rest(QUIET_SECONDS)
                .pass(TestHand.FLAT, 20, 3, 0.4, 3, 0.02)
                .rest(1);
        Found found = Found.in(hand, 200);
        assertThat(found.decisions.stream().filter(d -> d.timeMicros() >= 2_000_000 && d.timeMicros() <= 6_700_000))
                .allMatch(d -> d.level() == Level.MODERATE);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aBeginnersHandIsMostlyRecognisedToo(long seed) {
        TestHand hand = new TestHand(200, seed)
                .rest(QUIET_SECONDS)
                .strikes(40, TestHand.FIST, 18, 0.07, 2.2, 0.22)
                .rest(3);
        double kneadingFrom = hand.seconds();
        hand.squeezes(15, TestHand.GRASP, 20, 0.5, 0.5, 0.22).rest(3);
        double strokingFrom = hand.seconds();
        hand.pass(TestHand.FLAT, 20, 4, 0.5, 4, 0.22).rest(2);
        Found found = Found.in(hand, 200);
        assertThat(found.strokes(Technique.PERCUSSION).size()).isBetween(39, 41);
        assertThat(found.strokes(Technique.KNEADING).size()).isBetween(14, 16);
        assertThat(found.share(Technique.KNEADING, kneadingFrom + 1, kneadingFrom + 25))
                .isGreaterThan(0.95);
        assertThat(found.share(Technique.STROKING, strokingFrom + 1, strokingFrom + 7.5))
                .isGreaterThan(0.95);
    }
}
