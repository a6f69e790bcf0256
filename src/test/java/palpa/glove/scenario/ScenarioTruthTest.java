package palpa.glove.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.glove.Figures;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;

/** The simulated hands keep to the domain's figures on rhythm, shape and force. */
class ScenarioTruthTest {

    private static final int SEEDS = 8;

    private static Scenario scenario(String name) throws UserProblem {
        return ScenarioCatalogue.find(name);
    }

    private static List<TrueStroke> strokes(String name, Hand hand, long seed) throws UserProblem {
        return ScenarioTruth.of(scenario(name), seed).strokes(hand);
    }

    /** Forces of a hand every millisecond of the first round. */
    private static double[] totals(String name, Hand hand) throws UserProblem {
        Scenario scenario = scenario(name);
        ScenarioSignal signal = new ScenarioSignal(scenario, hand, 1);
        double[] newtons = new double[Site.COUNT];
        double[] totals = new double[(int) (scenario.roundMicros() / 1000)];
        for (int milli = 0; milli < totals.length; milli++) {
            signal.forces(milli * 1000L, newtons);
            totals[milli] = Arrays.stream(newtons).sum();
        }
        return totals;
    }

    private static double[] allIntervals(String name) throws UserProblem {
        List<Double> all = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Long> starts = strokes(name, Hand.LEFT, seed).stream()
                    .map(TrueStroke::startMicros)
                    .toList();
            Arrays.stream(Figures.intervals(starts)).forEach(all::add);
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] allLevels(String name) throws UserProblem {
        List<Double> all = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            strokes(name, Hand.LEFT, seed).forEach(stroke -> all.add(stroke.levelNewtons()));
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @ParameterizedTest
    @MethodSource("palpa.glove.scenario.ScenarioCatalogue#names")
    void everyNameIsPlayedByBothHands(String name) throws UserProblem {
        for (Hand hand : Hand.values()) {
            boolean moves = new ScenarioSignal(scenario(name), hand, 1)
                    .bouts().stream()
                            .anyMatch(bout -> !bout.movement().gestures().isEmpty());
            assertThat(moves).isEqualTo(!name.equals("rest"));
        }
    }

    @ParameterizedTest
    @MethodSource("experts")
    void expertsMeetTheLevelTheyMean(String name) throws UserProblem {
        ScenarioTruth truth = ScenarioTruth.of(scenario(name), 1);
        Level meant = truth.spans().get(0).level();
        long met = truth.strokes().stream()
                .filter(stroke -> stroke.level() == meant)
                .count();
        assertThat((double) met / truth.strokes().size()).isGreaterThanOrEqualTo(0.95);
    }

    private static List<String> experts() {
        return ScenarioCatalogue.names().stream()
                .filter(name -> name.endsWith("-expert"))
                .toList();
    }

    @Test
    void bothHandsStrikeFiveTimesASecondFistAndEdge() throws UserProblem {
        ScenarioTruth truth = ScenarioTruth.of(scenario("percussion-calf-moderate-expert"), 1);
        TrueSpan span = truth.spans().get(0);
        double seconds = (span.endMicros() - span.startMicros()) / 1e6;
        assertThat(truth.strokes().size() / seconds).isBetween(4.0, 6.5);
        assertThat(truth.strokes(Hand.LEFT)).allMatch(stroke -> stroke.surface() == Surface.FIST);
        assertThat(truth.strokes(Hand.RIGHT)).allMatch(stroke -> stroke.surface() == Surface.EDGE);
    }

    @Test
    void strikesOnACalfLastFortyFiveMilliseconds() throws UserProblem {
        double[] lengths = strokes("percussion-calf-moderate-expert", Hand.LEFT, 1).stream()
                .mapToDouble(stroke -> (stroke.endMicros() - stroke.startMicros()) / 1e3)
                .toArray();
        assertThat(Figures.mean(lengths)).isCloseTo(45, within(2.0));
        assertThat(Arrays.stream(lengths).boxed()).allMatch(length -> length >= 20 && length <= 80);
    }

    @Test
    void nothingTouchesBetweenStrikes() throws UserProblem {
        double[] totals = totals("percussion-calf-moderate-expert", Hand.LEFT);
        double touching = Arrays.stream(totals).filter(total -> total > 0).count();
        assertThat(touching / totals.length).isLessThan(0.35);
        for (TrueStroke stroke : strokes("percussion-calf-moderate-expert", Hand.LEFT, 1)) {
            assertThat(totals[(int) (stroke.endMicros() / 1000) + 5]).isZero();
        }
    }

    @Test
    void aTourShowsEveryTechniqueOnTheCalfAtOnce() throws UserProblem {
        List<TrueSpan> spans = ScenarioTruth.of(scenario("tour"), 1).spans().stream()
                .filter(span -> span.hand() == Hand.LEFT)
                .toList();
        assertThat(spans).allMatch(span -> span.region() == Region.CALF);
        assertThat(spans.get(0).startMicros()).isLessThan(3_000_000);
        assertThat(spans)
                .extracting(TrueSpan::technique)
                .startsWith(Technique.STROKING, Technique.KNEADING, Technique.PERCUSSION);
        assertThat(spans)
                .extracting(TrueSpan::level)
                .containsExactly(
                        Level.MODERATE, Level.MODERATE, Level.MODERATE, Level.FIRM, Level.LIGHT, Level.MODERATE);
    }

    @Test
    void aTourSlipsOverTheCeilingOnceWithTheRightHand() throws UserProblem {
        ScenarioTruth truth = ScenarioTruth.of(scenario("tour"), 1);
        List<TrueStroke> over = truth.strokes().stream()
                .filter(stroke -> stroke.level() == Level.OVER)
                .toList();
        assertThat(over).hasSize(1);
        assertThat(over.get(0).hand()).isEqualTo(Hand.RIGHT);
        assertThat(over.get(0).peakNewtons()).isGreaterThan(65);
    }

    @ParameterizedTest
    @ValueSource(strings = {"percussion-calf-moderate-expert", "kneading-calf-moderate-expert"})
    void handsAlternateHalfACycleApart(String name) throws UserProblem {
        List<TrueStroke> left = strokes(name, Hand.LEFT, 1);
        List<TrueStroke> right = strokes(name, Hand.RIGHT, 1);
        double cosine = 0;
        double sine = 0;
        for (int stroke = 0; stroke + 1 < left.size(); stroke++) {
            double period =
                    left.get(stroke + 1).startMicros() - left.get(stroke).startMicros();
            double phase = 2
                    * Math.PI
                    * (right.get(stroke).startMicros() - left.get(stroke).startMicros())
                    / period;
            cosine += Math.cos(phase);
            sine += Math.sin(phase);
        }
        assertThat(Math.toDegrees(Math.atan2(-sine, -cosine))).isCloseTo(0, within(20.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"percussion-calf-moderate", "kneading-calf-moderate"})
    void expertsKeepTheirRhythmAndNovicesDoNot(String name) throws UserProblem {
        assertThat(Figures.variation(allIntervals(name + "-expert"))).isBetween(0.05, 0.11);
        assertThat(Figures.variation(allIntervals(name + "-novice"))).isBetween(0.14, 0.26);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percussion-calf-moderate",
                "percussion-hamstring-firm",
                "stroking-calf-light",
                "kneading-hip-firm"
            })
    void novicesPressAsHardButLessEvenly(String name) throws UserProblem {
        double[] expert = allLevels(name + "-expert");
        double[] novice = allLevels(name + "-novice");
        assertThat(Figures.variation(expert)).isBetween(0.04, 0.10);
        assertThat(Figures.variation(novice)).isBetween(0.14, 0.28);
        assertThat(Figures.mean(novice)).isCloseTo(Figures.mean(expert), within(0.12 * Figures.mean(expert)));
    }

    @Test
    void passesTakeFourToTenSecondsWithASteadyPlateau() throws UserProblem {
        double[] totals = totals("stroking-calf-moderate-expert", Hand.LEFT);
        for (TrueStroke pass : strokes("stroking-calf-moderate-expert", Hand.LEFT, 1)) {
            int start = (int) (pass.startMicros() / 1000);
            assertThat((pass.endMicros() - pass.startMicros()) / 1e6).isBetween(4.0, 10.0);
            assertThat(Figures.variation(Arrays.copyOfRange(totals, start + 700, start + 3300)))
                    .isLessThan(0.20);
        }
    }

    @Test
    void returnStrokeIsLighter() throws UserProblem {
        double[] totals = totals("stroking-calf-moderate-expert", Hand.LEFT);
        for (TrueStroke pass : strokes("stroking-calf-moderate-expert", Hand.LEFT, 1)) {
            double back = totals[(int) (pass.endMicros() / 1000) - 1200];
            assertThat(back / pass.levelNewtons()).isBetween(0.3, 0.6);
        }
    }

    @Test
    void handsStrokeTogether() throws UserProblem {
        List<TrueStroke> left = strokes("stroking-calf-moderate-expert", Hand.LEFT, 1);
        List<TrueStroke> right = strokes("stroking-calf-moderate-expert", Hand.RIGHT, 1);
        assertThat(right).hasSameSizeAs(left);
        for (int pass = 0; pass < left.size(); pass++) {
            assertThat(right.get(pass).startMicros()).isCloseTo(left.get(pass).startMicros(), within(100_000L));
        }
    }

    @Test
    void kneadingNeverLetsGo() throws UserProblem {
        double[] totals = totals("kneading-calf-moderate-expert", Hand.RIGHT);
        for (TrueStroke squeeze : strokes("kneading-calf-moderate-expert", Hand.RIGHT, 1)) {
            double least = Arrays.stream(
                            totals, (int) (squeeze.startMicros() / 1000), (int) (squeeze.endMicros() / 1000))
                    .min()
                    .orElseThrow();
            assertThat(least / squeeze.peakNewtons()).isBetween(0.15, 0.60);
        }
    }

    @Test
    void fingersFollowTheThumb() throws UserProblem {
        ScenarioSignal signal = new ScenarioSignal(scenario("kneading-calf-moderate-expert"), Hand.LEFT, 1);
        TrueStroke squeeze =
                strokes("kneading-calf-moderate-expert", Hand.LEFT, 1).get(3);
        long thumb = peakMicros(signal, squeeze, Site.THUMB_TIP);
        long fingers = peakMicros(signal, squeeze, Site.MIDDLE_TIP);
        double degrees = 360.0 * (fingers - thumb) / (squeeze.endMicros() - squeeze.startMicros());
        assertThat(degrees).isBetween(15.0, 60.0);
    }

    private static long peakMicros(ScenarioSignal signal, TrueStroke stroke, Site site) {
        double[] newtons = new double[Site.COUNT];
        double best = 0;
        long at = 0;
        for (long micros = stroke.startMicros(); micros < stroke.endMicros(); micros += 1000) {
            signal.forces(micros, newtons);
            if (newtons[site.ordinal()] > best) {
                best = newtons[site.ordinal()];
                at = micros;
            }
        }
        return at;
    }

    @Test
    void overCeilingGoesBeyondItInHalfOfItsBouts() throws UserProblem {
        List<TrueStroke> strokes = ScenarioTruth.of(scenario("over-ceiling"), 1).strokes();
        assertThat(strokes).anyMatch(stroke -> stroke.technique() == Technique.STROKING && stroke.peakNewtons() > 65);
        assertThat(strokes).anyMatch(stroke -> stroke.technique() == Technique.PERCUSSION && stroke.peakNewtons() > 60);
        assertThat(strokes).anyMatch(stroke -> stroke.level() == Level.MODERATE);
    }

    @Test
    void unevenHandsAreUneven() throws UserProblem {
        double left = Figures.mean(strokes("uneven-hands", Hand.LEFT, 1).stream()
                .mapToDouble(TrueStroke::levelNewtons)
                .toArray());
        double right = Figures.mean(strokes("uneven-hands", Hand.RIGHT, 1).stream()
                .mapToDouble(TrueStroke::levelNewtons)
                .toArray());
        assertThat(right / left).isBetween(0.45, 0.65);
    }

    @Test
    void mixedHasEveryTechniqueAndLevel() throws UserProblem {
        ScenarioTruth truth = ScenarioTruth.of(scenario("mixed"), 1);
        assertThat(truth.spans().stream()
                        .map(span -> span.technique() + " " + span.level())
                        .distinct())
                .hasSize(9);
        assertThat(truth.spans().stream().map(TrueSpan::region).distinct().count())
                .isGreaterThan(5);
    }

    @Test
    void secondRoundIsLikeTheFirst() throws UserProblem {
        Scenario scenario = scenario("stroking-calf-light-expert");
        ScenarioSignal signal = new ScenarioSignal(scenario, Hand.LEFT, 1);
        double[] first = new double[Site.COUNT];
        double[] second = new double[Site.COUNT];
        signal.forces(5_000_000, first);
        signal.forces(5_000_000 + scenario.roundMicros(), second);
        assertThat(second).isEqualTo(first);
        assertThat(Arrays.stream(first).sum()).isPositive();
    }
}
