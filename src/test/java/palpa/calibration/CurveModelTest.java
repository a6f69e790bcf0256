package palpa.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;

/** Counts to newtons: exact where the law is known, never falling, never below zero. */
class CurveModelTest {

    private static final double ROUNDING = 1e-9;
    private static final ChannelSpec TWELVE_BITS = new ChannelSpec("thumb_tip", ChannelKind.FORCE, 0, 4095, "count", 1);

    @ParameterizedTest
    @CsvSource({"DIVIDER,0.5", "DIVIDER,5", "DIVIDER,20", "TRANSIMPEDANCE,0.5", "TRANSIMPEDANCE,20"})
    void aPowerLawGivesBackTheForceItsCountsCameFrom(FrontEnd frontEnd, double newtons) {
        PowerLawCurve law = TypicalSensor.law(TWELVE_BITS, frontEnd);
        assertThat(law.newtons(law.counts(newtons))).isCloseTo(newtons, within(1e-6));
    }

    @Test
    void theTypicalSensorHasThirtyKiloohmsAtAFifthOfANewtonAndOneAtTen() {
        double atTen = TypicalSensor.SIEMENS_AT_ONE_NEWTON * Math.pow(10, TypicalSensor.EXPONENT);
        double atAFifth = TypicalSensor.SIEMENS_AT_ONE_NEWTON * Math.pow(0.2, TypicalSensor.EXPONENT);
        assertThat(1 / atTen).isCloseTo(1_000, within(0.1));
        assertThat(1 / atAFifth).isCloseTo(30_000, within(1.0));
    }

    @ParameterizedTest
    @EnumSource(FrontEnd.class)
    void noCountsMeanNoForceAndFullCountsSaturation(FrontEnd frontEnd) {
        PowerLawCurve law = TypicalSensor.law(TWELVE_BITS, frontEnd);
        assertThat(law.newtons(0)).isZero();
        assertThat(law.newtons(-5)).isZero();
        assertThat(law.newtons(5000)).isEqualTo(TypicalSensor.SATURATION_NEWTONS);
    }

    @Test
    void forcesUnderTheDeadZoneReadZero() {
        PowerLawCurve law = TypicalSensor.law(TWELVE_BITS, FrontEnd.DIVIDER);
        assertThat(law.newtons(law.counts(0.19))).isZero();
        assertThat(law.newtons(law.counts(0.21))).isCloseTo(0.21, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1234, 1234.5, 4094.9, 4095, 9999})
    void aTableAgreesWithItsCurveAtEveryCount(double counts) {
        PowerLawCurve law = TypicalSensor.law(TWELVE_BITS, FrontEnd.DIVIDER);
        TableCurve table = TableCurve.of(law, 0, 4095);
        assertThat(table.newtons(Math.floor(counts)))
                .isCloseTo(law.newtons(Math.min(4095, Math.floor(counts))), within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 99, 100, 101, 1234, 4094, 4095, 4096, Integer.MAX_VALUE})
    void aTableGivesTheVerySameAtAWholeCount(int counts) {
        TableCurve table = TableCurve.of(TypicalSensor.law(TWELVE_BITS, FrontEnd.DIVIDER), 100, 4095);
        assertThat(table.newtonsAt(counts)).isEqualTo(table.newtons(counts));
    }

    @Test
    void aTableRefusesACurveThatFalls() {
        assertThatThrownBy(() -> TableCurve.of(counts -> 10 - counts, 0, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("falls at 1 counts");
    }

    @Test
    void aMonotoneCurveGoesThroughItsPointsAndNeverFallsBetween() {
        double[] counts = {100, 900, 1000, 2500, 4000};
        double[] newtons = {0, 0.1, 5, 5, 30};
        MonotoneCurve curve = new MonotoneCurve(counts, newtons);
        double before = -1;
        for (double at = 0; at < 4200; at += 0.5) {
            double now = curve.newtons(at);
            assertThat(now).as("at %s counts", at).isGreaterThanOrEqualTo(before - ROUNDING);
            before = now;
        }
        assertThat(curve.newtons(900)).isEqualTo(0.1);
        assertThat(curve.newtons(0)).isZero();
        assertThat(curve.newtons(5000)).isEqualTo(30);
    }

    @Test
    void aMonotoneCurveThroughALineIsTheLine() {
        MonotoneCurve curve = new MonotoneCurve(new double[] {0, 10, 40}, new double[] {0, 1, 4});
        assertThat(curve.newtons(27)).isCloseTo(2.7, within(ROUNDING));
    }

    @Test
    void aMonotoneCurveRefusesForcesThatFall() {
        assertThatThrownBy(() -> new MonotoneCurve(new double[] {0, 1}, new double[] {2, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPolynomialIsEvaluatedInsideItsRangeOnly() {
        PolynomialCurve curve = new PolynomialCurve(1000, 3000, -1, 2, 3, 4);
        assertThat(curve.newtons(2000)).isCloseTo(-1 + 1 + 0.75 + 0.5, within(ROUNDING));
        assertThat(curve.newtons(9000)).isCloseTo(8, within(ROUNDING));
        assertThat(curve.newtons(0)).isZero();
    }

    @Test
    void aPolynomialThatFallsIsRefused() {
        assertThatThrownBy(() -> new PolynomialCurve(0, 1, 1, 5, -6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChannelThatSpeaksNewtonsKeepsItsOwnScale() {
        ChannelSpec milli = new ChannelSpec("thumb_tip", ChannelKind.FORCE, 0, 60_000, "N", 0.001);
        assertThat(TypicalSensor.curve(milli, FrontEnd.DIVIDER).newtons(2500)).isCloseTo(2.5, within(ROUNDING));
    }
}
