package palpa.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.calibration.CountReader;
import palpa.calibration.CurveKind;
import palpa.calibration.CurveModel;
import palpa.calibration.Direction;
import palpa.calibration.FittedCurve;
import palpa.calibration.Load;
import palpa.calibration.PlayTerm;
import palpa.calibration.Reach;
import palpa.calibration.Verdict;

class CalibratorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final double[] NEWTONS = {0, 2, 5, 10, 20, 30};
    private static final double CLOSE_NEWTONS = 0.15;

    /** A power law behind a divider. */
    private static double counts(double newtons) {
        double v = 0.16 * Math.pow(newtons, 0.8);
        return 40 + 3900 * v / (1 + v);
    }

    private static List<Load> sweeps(int passes, PlayTerm memory, DoubleUnaryOperator law) {
        List<Load> loads = new ArrayList<>();
        for (int pass = 0; pass < passes; pass++) {
            double play = 0;
            for (int i = 0; i < 2 * NEWTONS.length - 1; i++) {
                boolean up = i < NEWTONS.length;
                double newtons = NEWTONS[up ? i : 2 * NEWTONS.length - 2 - i];
                play = memory.play(newtons, play);
                double shown = law.applyAsDouble(memory.shown(newtons, play));
                loads.add(Load.of("palm_heel", newtons, shown, pass, up ? Direction.UP : Direction.DOWN));
            }
        }
        return loads;
    }

    private static CalibrationResult calibrate(List<Load> loads) {
        return Calibrator.calibrate(loads, CalibrationOptions.usual(DAY)).orElseThrow();
    }

    private static FittedCurve curve(List<Load> loads) {
        return calibrate(loads).calibration().curve();
    }

    @Test
    void findsThePowerLawBehindADivider() {
        CalibrationResult result = calibrate(sweeps(2, PlayTerm.NONE, CalibratorTest::counts));

        assertThat(result.candidate().kind()).isEqualTo(CurveKind.POWER);
        assertThat(result.calibration().curve().newtons(counts(7.3))).isCloseTo(7.3, within(CLOSE_NEWTONS));
        assertThat(result.calibration().verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void takesTheStraightLineWhereItIsOne() {
        CalibrationResult result = calibrate(sweeps(2, PlayTerm.NONE, newtons -> 30 + 100 * newtons));

        assertThat(result.candidate().kind()).isEqualTo(CurveKind.LINEAR);
        assertThat(result.calibration().curve().newtons(1530)).isCloseTo(15, within(1e-6));
    }

    @Test
    void readsCountsThatFallWithTheLoadAsThoseThatRise() {
        FittedCurve curve = curve(sweeps(2, PlayTerm.NONE, newtons -> 4000 - counts(newtons)));

        assertThat(curve.range().falls()).isTrue();
        assertThat(curve.newtons(4000 - counts(7.3))).isCloseTo(7.3, within(CLOSE_NEWTONS));
        assertThat(curve.reach(4000 - counts(45))).isEqualTo(Reach.BEYOND);
    }

    @Test
    void takesTheMemoryOffWhereTheWayDownShowsMore() {
        CalibrationResult result = calibrate(sweeps(2, new PlayTerm(0.1, 0.3), CalibratorTest::counts));
        CountReader reader = result.calibration().curve().reader();
        reader.newtonsAt((int) counts(30));

        assertThat(result.candidate().remembers()).isTrue();
        assertThat(reader.newtonsAt((int) Math.round(counts(7 * 1.1)))).isCloseTo(7, within(CLOSE_NEWTONS));
        assertThat(result.calibration().figures().hysteresisPercentFs()).isBetween(3.0, 10.0);
    }

    /** Sweeps over few loads do not say how wide the memory is that they show. */
    @Test
    void aPressThatTremblesByOnePercentKeepsItsForce() {
        PlayTerm memory = new PlayTerm(0.08, 0.3);
        CountReader reader = curve(sweeps(2, memory, CalibratorTest::counts)).reader();
        double play = 0;
        double sum = 0;
        int samples = 1000;
        for (int i = 0; i < samples; i++) {
            double newtons = 15 * (1 + 0.01 * Math.sin(2 * Math.PI * i / 20));
            play = memory.play(newtons, play);
            sum += reader.newtonsAt((int) Math.round(counts(memory.shown(newtons, play))));
        }
        assertThat(sum / samples).isCloseTo(15, within(CLOSE_NEWTONS));
    }

    @Test
    void marksWhatLiesBeyondTheTopAndGivesTheForceThere() {
        FittedCurve curve = curve(sweeps(2, PlayTerm.NONE, CalibratorTest::counts));

        assertThat(curve.reach(counts(40))).isEqualTo(Reach.BEYOND);
        assertThat(curve.newtons(counts(40))).isCloseTo(30, within(1.0));
        assertThat(curve.reach(counts(10))).isEqualTo(Reach.WITHIN);
        assertThat(curve.reach(40)).isEqualTo(Reach.DEAD_ZONE);
    }

    @Test
    void knowsWhereASensorSaturates() {
        FittedCurve curve = curve(sweeps(2, PlayTerm.NONE, newtons -> counts(Math.min(20, newtons))));

        assertThat(curve.range().saturates()).isTrue();
        assertThat(curve.range().topNewtons()).isEqualTo(20);
        assertThat(curve.newtons(counts(10))).isCloseTo(10, within(CLOSE_NEWTONS));
    }

    @Test
    void failsASensorThatShowsLessAgainUnderHeavyLoads() {
        List<Load> loads = sweeps(2, PlayTerm.NONE, newtons -> counts(10 - Math.abs(newtons - 10) / 2));

        assertThat(calibrate(loads).calibration().verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void takesNoMoreReadingsOfALongTableThanTellSomething() {
        List<Load> loads = new ArrayList<>();
        for (int row = 0; row < 20_000; row++) {
            double newtons = 10 - 10 * Math.cos(row / 300.0);
            loads.add(new Load("0", newtons, 30 + 100 * newtons, 0, Optional.empty(), Double.NaN, row + 2));
        }

        assertThat(calibrate(loads).calibration().loads()).hasSize(5000);
    }

    @Test
    void knowsTheDeadZoneAtTheFoot() {
        FittedCurve curve = curve(sweeps(2, PlayTerm.NONE, newtons -> counts(newtons <= 2 ? 0 : newtons)));

        assertThat(curve.range().deadZoneNewtons()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void namesAReadingFarOffAndLeavesItOutOnlyWhenAsked() {
        List<Load> loads = sweeps(3, PlayTerm.NONE, CalibratorTest::counts);
        Load slipped = Load.of("palm_heel", 20, counts(9), 1, Direction.UP);
        loads.set(15, slipped);

        CalibrationResult kept = calibrate(loads);
        CalibrationResult without = Calibrator.calibrate(loads, new CalibrationOptions(DAY, List.of(), true))
                .orElseThrow();

        assertThat(kept.outliers()).containsExactly(slipped);
        assertThat(kept.calibration().loads()).contains(slipped);
        assertThat(without.calibration().loads()).doesNotContain(slipped);
        assertThat(without.calibration().curve().newtons(counts(15))).isCloseTo(15, within(CLOSE_NEWTONS));
    }

    @ParameterizedTest
    @EnumSource(CurveKind.class)
    void noLawFallsAnywhere(CurveKind kind) {
        List<Load> loads = sweeps(2, new PlayTerm(0.08, 0.3), CalibratorTest::counts);
        CurveModel curve = Calibrator.calibrate(loads, new CalibrationOptions(DAY, List.of(kind), false))
                .<CurveModel>map(result -> result.calibration().curve())
                .orElse(counts -> 0);

        double[] newtons =
                IntStream.rangeClosed(0, 4095).mapToDouble(curve::newtonsAt).toArray();
        assertThat(newtons).isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void readsThousandsOfNoisyRowsOfAMovingLoad(long seed) {
        Random chance = new Random(seed);
        List<Load> loads = new ArrayList<>();
        for (int row = 0; row < 3000; row++) {
            double newtons = 10 - 10 * Math.cos(row / 60.0);
            double counts = counts(newtons) + 8 * chance.nextGaussian();
            loads.add(new Load("0", newtons, counts, 0, Optional.empty(), Double.NaN, row + 2));
        }

        CalibrationResult result = calibrate(loads);

        assertThat(result.calibration().figures().rmsePercentFs()).isLessThan(1.5);
        assertThat(result.calibration().curve().newtons(counts(7.3))).isCloseTo(7.3, within(0.4));
    }

    @Test
    void theUncertaintyCoversNineteenOfTwentyHeldOutErrors() {
        Random chance = new Random(5);
        List<Load> loads = sweeps(8, PlayTerm.NONE, newtons -> counts(newtons * (1 + 0.04 * chance.nextGaussian())));
        FittedCurve curve = curve(loads);

        long inside = sweeps(8, PlayTerm.NONE, newtons -> counts(newtons * (1 + 0.04 * chance.nextGaussian()))).stream()
                .filter(load -> {
                    double shown = curve.newtons(load.counts());
                    return Math.abs(shown - load.newtons()) <= curve.uncertaintyNewtons(shown);
                })
                .count();

        assertThat(inside).isGreaterThanOrEqualTo((long) (0.9 * loads.size()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void refusesFewerThanThreeLoads(int rows) {
        List<Load> loads = sweeps(1, PlayTerm.NONE, CalibratorTest::counts).subList(0, rows);

        assertThat(Calibrator.isEnough(loads)).isFalse();
        assertThat(Calibrator.calibrate(loads, CalibrationOptions.usual(DAY))).isEmpty();
    }

    @Test
    void findsHowASensorCreepsFromHoldsThatBearTheirTimes() {
        List<Load> loads = new ArrayList<>();
        double seconds = 0;
        for (double newtons : NEWTONS) {
            for (int step = 0; step < 60; step++) {
                double crept = newtons * (1 + 0.05 * Math.log10(1 + step * 0.5));
                loads.add(new Load("0", newtons, counts(crept), 0, Optional.of(Direction.UP), seconds, 0));
                seconds += 0.5;
            }
        }

        assertThat(calibrate(loads).calibration().creepPerDecade()).isCloseTo(0.05, within(0.01));
    }

    @Test
    void aSensorThatShowsNothingIsNotCalibrated() {
        assertThat(Calibrator.calibrate(sweeps(2, PlayTerm.NONE, newtons -> 512), CalibrationOptions.usual(DAY)))
                .isEmpty();
    }
}
