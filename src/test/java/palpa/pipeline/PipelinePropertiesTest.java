package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Stroke;
import palpa.model.Technique;

/** What must hold for any hand. */
class PipelinePropertiesTest {

    private static TestHand everything(double rate, long seed) {
        TestHand hand = new TestHand(rate, seed)
                .rest(1)
                .strikes(12, TestHand.EDGE, 18, 0.05, 2.5, 0.05)
                .rest(2);
        hand.squeezes(6, TestHand.GRASP, 20, 0.6, 0.6, 0.05).rest(2);
        return hand.pass(TestHand.FLAT, 20, 3, 0.5, 3, 0.05).rest(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void silenceYieldsNoStroke(long seed) {
        Found found = Found.in(new TestHand(500, seed).noise(0.05, 0).rest(30), 500);
        assertThat(found.strokes).isEmpty();
        assertThat(found.decisions).allMatch(d -> d.technique() == Technique.REST && d.level() == null);
    }

    @ParameterizedTest(name = "times {0}, seed {1}")
    @CsvSource({"0.5,1", "2,1", "1.5,2", "0.7,3"})
    void scalingAStrokesForceScalesItsPeak(double factor, long seed) {
        List<Stroke> plain = Found.in(everything(200, seed).noise(0, 0.01), 200).strokes;
        List<Stroke> scaled = Found.in(everything(200, seed).noise(0, 0.01).scaled(factor), 200).strokes;
        assertThat(scaled).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            double expected = plain.get(i).peakNewtons() * factor;
            assertThat(scaled.get(i).peakNewtons()).isCloseTo(expected, within(0.02 * expected));
        }
    }

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(doubles = {100, 125, 200, 333, 500, 1000, 2000})
    void everySamplingRateGivesTheSameStrokes(double rate) {
        Found found = Found.in(everything(rate, 9), rate);
        assertThat(found.strokes(Technique.PERCUSSION)).hasSize(12);
        assertThat(found.strokes(Technique.KNEADING)).hasSize(6);
        assertThat(found.strokes(Technique.STROKING)).hasSize(1);
        assertThat(found.strokes(Technique.KNEADING).get(3).levelNewtons()).isCloseTo(20, within(2.5));
    }

    @Test
    void aGloveWithFewSitesFindsTheSameStrokes() {
        SiteSet few = SiteSet.of(
                Site.THUMB_TIP, Site.INDEX_TIP, Site.MIDDLE_TIP, Site.PALM_CENTRE, Site.PALM_HEEL, Site.ULNAR_EDGE);
        Found found = Found.in(everything(200, 4).feelingOnly(few), 200, few);
        assertThat(found.strokes(Technique.PERCUSSION)).hasSize(12);
        assertThat(found.strokes(Technique.KNEADING)).hasSize(6);
        assertThat(found.strokes(Technique.STROKING)).hasSize(1);
    }

    @Test
    void strokesComeInTheirOrderAndDoNotOverlap() {
        List<Stroke> strokes = Found.in(everything(500, 5), 500).strokes;
        for (int i = 1; i < strokes.size(); i++) {
            assertThat(strokes.get(i).startMicros())
                    .isGreaterThanOrEqualTo(strokes.get(i - 1).endMicros());
        }
    }

    @Test
    void decisionsComeExactlyOnEveryTenthOfASecond() {
        Found found = new Found();
        everything(333, 6).play(new HandPipeline(Found.setup(333, SiteSet.ALL), found), 1_234_567);
        assertThat(found.decisions.get(0).timeMicros()).isEqualTo(1_300_000);
        for (int i = 1; i < found.decisions.size(); i++) {
            assertThat(found.decisions.get(i).timeMicros()
                            - found.decisions.get(i - 1).timeMicros())
                    .isEqualTo(100_000);
        }
    }

    @Test
    void theSameSamplesGiveTheSameStrokesAndDecisions() {
        Found one = Found.in(everything(500, 7), 500);
        Found other = Found.in(everything(500, 7), 500);
        assertThat(other.strokes).isEqualTo(one.strokes);
        assertThat(other.decisions).isEqualTo(one.decisions);
    }

    @Test
    void askingForTheStateChangesNothing() {
        Found quiet = new Found();
        everything(500, 7).play(new HandPipeline(Found.setup(500, SiteSet.ALL), quiet), 0);
        Found asked = new Found();
        HandPipeline[] pipeline = new HandPipeline[1];
        double[] seen = new double[1];
        pipeline[0] = new HandPipeline(Found.setup(500, SiteSet.ALL), new HandListener() {
            @Override
            public void onStroke(Stroke stroke) {
                asked.onStroke(stroke);
            }

            @Override
            public void onDecision(palpa.model.Decision decision) {
                seen[0] = pipeline[0].state().peakHoldNewtons()
                        + pipeline[0].state().rateHertz();
                asked.onDecision(decision);
            }
        });
        everything(500, 7).play(pipeline[0], 0);
        assertThat(asked.strokes).isEqualTo(quiet.strokes);
        assertThat(asked.decisions).isEqualTo(quiet.decisions);
    }

    @Test
    void aDecisionRestsOnNothingLater() {
        Found whole = Found.in(everything(200, 8).noise(0, 0.01), 200);
        Found half = Found.in(
                new TestHand(200, 8)
                        .noise(0, 0.01)
                        .rest(1)
                        .strikes(12, TestHand.EDGE, 18, 0.05, 2.5, 0.05)
                        .rest(0.5),
                200);
        int known = half.decisions.size();
        assertThat(whole.decisions.subList(0, known)).isEqualTo(half.decisions);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void anyNumbersAtAllAreSurvived(long seed) {
        Random random = new Random(seed);
        Found found = new Found();
        HandPipeline pipeline = new HandPipeline(Found.setup(200, SiteSet.ALL), found);
        double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, -5, 0, 1e9, 3};
        double[] sites = new double[Site.COUNT];
        long time = 0;
        for (int n = 0; n < 100_000; n++) {
            time += random.nextInt(100) == 0 ? random.nextInt(2_000_000) - 500_000 : 5_000;
            for (int site = 0; site < sites.length; site++) {
                sites[site] = random.nextInt(8) == 0 ? odd[random.nextInt(odd.length)] : random.nextDouble() * 4;
            }
            pipeline.accept(
                    time, sites, random.nextInt(8) == 0 ? odd[random.nextInt(odd.length)] : random.nextDouble() * 40);
            if (random.nextInt(500) == 0) {
                pipeline.gap();
            }
        }
        pipeline.finish();
        assertThat(found.decisions).isNotEmpty().allMatch(d -> Double.isFinite(d.forceNewtons()));
    }
}
