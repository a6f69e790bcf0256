package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import palpa.model.SiteSet;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.recognition.ModelCard;
import palpa.recognition.Scorer;
import palpa.recognition.TechniqueModel;

/** A model decides, the detectors count, and strokes follow what is decided. */
class ModelJudgeTest {

    private static final List<Technique> ALL = List.of(Technique.values());
    private static final double RATE_HERTZ = 200;

    /** Scores one class alone, chosen by what it sees. */
    private static Scorer scores(double score, ToIntFunction<double[]> chosen) {
        return (features, into) -> {
            Arrays.fill(into, 0);
            into[chosen.applyAsInt(features)] = score;
        };
    }

    private static Scorer always(Technique technique, double score) {
        return scores(score, features -> technique.ordinal());
    }

    private static Scorer chooses(Function<double[], Technique> technique) {
        return scores(6, features -> technique.apply(features).ordinal());
    }

    private static TechniqueModel model(List<Technique> classes, List<String> features, Scorer scorer, double memory) {
        ModelCard card = new ModelCard("test", "test", List.of(), 0, 0, Double.NaN, Double.NaN, "");
        return new TechniqueModel(card, classes, features, scorer, 1, 0.5, memory);
    }

    private static TechniqueModel sureOf(Technique technique) {
        return model(ALL, List.of(), always(technique, 6), 0);
    }

    private static Found play(TestHand hand, TechniqueModel model) {
        Found found = new Found();
        HandSetup setup = Found.setup(RATE_HERTZ, SiteSet.ALL);
        hand.play(
                new HandPipeline(
                        new HandSetup(setup.hand(), setup.sites(), RATE_HERTZ, setup.region(), setup.targets(), model),
                        found),
                0);
        return found;
    }

    private static TestHand strikes() {
        return new TestHand(RATE_HERTZ, 1)
                .rest(1)
                .strikes(12, TestHand.EDGE, 18, 0.045, 2.5, 0)
                .rest(2);
    }

    @Test
    void strikesAreToldWherePercussionIsDecided() {
        Found found = play(strikes(), sureOf(Technique.PERCUSSION));
        assertThat(found.strokes).hasSize(12).allMatch(stroke -> stroke.technique() == Technique.PERCUSSION);
        assertThat(found.strokes.get(0).confidence()).isGreaterThan(0.9);
    }

    @Test
    void strikesBeforeItWasKnownAreToldInTheirOrder() {
        TechniqueModel late = model(
                ALL, List.of("pulse.count_6s"), chooses(f -> f[0] >= 4 ? Technique.PERCUSSION : Technique.REST), 0);
        Found found = play(strikes(), late);
        assertThat(found.strokes).hasSize(12).isSortedAccordingTo(Comparator.comparingLong(Stroke::startMicros));
        assertThat(found.firstTold(Technique.PERCUSSION, 0)).isGreaterThan(2);
    }

    @Test
    void touchThatIsNoMassageGivesNoStrokes() {
        TestHand hand = strikes().pass(TestHand.FLAT, 20, 4, 0.5, 4, 0.05).rest(1);
        hand.squeezes(6, TestHand.GRASP, 20, 0.6, 0.6, 0.05).rest(1);
        Found found = play(hand, sureOf(Technique.UNSURE));
        assertThat(found.strokes).isEmpty();
        assertThat(found.share(Technique.UNSURE, 1.2, 5)).isEqualTo(1);
    }

    @Test
    void whatIsNotSureEnoughIsUnsureAndSaysHowLikelyItWas() {
        Found found = play(strikes(), model(ALL, List.of(), always(Technique.PERCUSSION, 1), 0));
        double likely = Math.E / (Math.E + 4);
        assertThat(found.share(Technique.UNSURE, 1.2, 5)).isEqualTo(1);
        assertThat(found.decisions.get(20).confidence()).isCloseTo(likely, within(1e-9));
    }

    @Test
    void aHandThatDoesNotTouchRestsWhateverTheModelSays() {
        Found found = play(new TestHand(RATE_HERTZ, 2).rest(10), sureOf(Technique.KNEADING));
        assertThat(found.decisions).allMatch(decision -> decision.technique() == Technique.REST);
    }

    @Test
    void aModelThatWasNeverShownRestIsBelievedForFiveSecondsWithoutTouch() {
        List<Technique> known = List.of(Technique.STROKING, Technique.KNEADING);
        TechniqueModel model = model(known, List.of(), scores(6, features -> 0), 0);
        TestHand hand = new TestHand(RATE_HERTZ, 3)
                .rest(1)
                .pass(TestHand.FLAT, 20, 2, 0.5, 2, 0.02)
                .rest(9);
        Found found = play(hand, model);
        assertThat(found.share(Technique.STROKING, 5.5, 9.5)).isEqualTo(1);
        assertThat(found.share(Technique.REST, 10.2, 13.9)).isEqualTo(1);
    }

    @Test
    void aFeatureThePipelineDoesNotHaveIsUnknown() {
        TechniqueModel model = model(
                ALL,
                List.of("no.such_feature"),
                chooses(f -> Double.isNaN(f[0]) ? Technique.PERCUSSION : Technique.REST),
                0);
        assertThat(play(strikes(), model).strokes).hasSize(12);
    }

    @Test
    void aFlickerDoesNotCutAPassInTwo() {
        int[] asked = {0};
        TechniqueModel flickering =
                model(ALL, List.of(), chooses(f -> asked[0]++ % 20 < 2 ? Technique.KNEADING : Technique.STROKING), 0);
        TestHand hand = new TestHand(RATE_HERTZ, 4)
                .rest(1)
                .pass(TestHand.FLAT, 20, 4, 0.5, 4, 0.02)
                .rest(1);
        Found found = play(hand, flickering);
        assertThat(found.strokes).hasSize(1).allMatch(stroke -> stroke.technique() == Technique.STROKING);
    }

    @Test
    void whereOneTechniqueTurnsIntoAnotherItsStrokesBeginThere() {
        int[] asked = {0};
        TechniqueModel model =
                model(ALL, List.of(), chooses(f -> asked[0]++ > 85 ? Technique.KNEADING : Technique.STROKING), 0);
        TestHand hand = new TestHand(RATE_HERTZ, 5).rest(1).pass(TestHand.FLAT, 20, 6, 1, 0, 0.02);
        hand.squeezes(6, TestHand.GRASP, 20, 0.6, 0.6, 0.02).rest(2);
        Found found = play(hand, model);
        assertThat(found.strokes(Technique.STROKING)).hasSize(1);
        assertThat(found.strokes(Technique.KNEADING).size()).isBetween(5, 6);
        assertThat(found.strokes(Technique.KNEADING).get(0).startMicros()).isBetween(6_500_000L, 7_500_000L);
    }
}
