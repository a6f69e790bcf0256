package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.SiteSet;

/** The shape of the force in a window. */
class WindowFeaturesTest {

    /** What is taken for rest may rise while a hand touches. */
    private static final double FLOOR_CREEPS = 0.005;

    private static final double RATE = 500;

    private static Felt after(double seconds, DoubleUnaryOperator total) {
        return Felt.atHertz(RATE).feel(1, time -> 0).feel(seconds, total);
    }

    @Test
    void aPlateauIsAsHighAsItsMean() {
        Felt felt = after(4, time -> 12);
        assertThat(felt.value("force.peak_n_2s")).isCloseTo(12, within(0.1));
        assertThat(felt.value("force.mean_over_peak_2s")).isCloseTo(1, within(FLOOR_CREEPS));
        assertThat(felt.value("force.cv_2s")).isCloseTo(0, within(FLOOR_CREEPS));
        assertThat(felt.value("force.least_over_peak_2s")).isCloseTo(1, within(FLOOR_CREEPS));
        assertThat(felt.value("force.over_50_2s")).isEqualTo(1);
        assertThat(felt.value("force.activity_per_s_2s")).isCloseTo(0, within(FLOOR_CREEPS));
    }

    /** Mean over peak of a raised cosine of depth d is 1 - d/2, its activity 2 d f / (1 - d/2). */
    @ParameterizedTest(name = "depth {0} at {1} Hz")
    @CsvSource({"0.6, 0.5", "0.4, 0.5", "0.85, 1"})
    void squeezesAreActiveByDepthAndPace(double depth, double hertz) {
        Felt felt = after(8, Felt.squeezes(20, depth, hertz));
        assertThat(felt.value("force.mean_over_peak_4s")).isCloseTo(1 - depth / 2, within(0.01));
        assertThat(felt.value("force.least_over_peak_4s")).isCloseTo(1 - depth, within(0.02));
        assertThat(felt.value("force.activity_per_s_4s"))
                .isCloseTo(2 * depth * hertz / (1 - depth / 2), within(0.12 * depth * hertz));
    }

    @Test
    void strikesAreHighAboveTheirMean() {
        Felt felt = after(8, Felt.strikes(20, 0.05, 2.5));
        assertThat(felt.value("force.peak_n_4s")).isCloseTo(20, within(0.1));
        assertThat(felt.value("force.mean_over_peak_4s")).isCloseTo(2 / Math.PI * 0.05 * 2.5, within(0.004));
        assertThat(felt.value("force.least_over_peak_4s")).isZero();
        assertThat(felt.value("force.unrest_per_s_4s")).isGreaterThan(2.5 * 2 * 5);
    }

    @Test
    void aRampRisesByItsSlope() {
        Felt felt = Felt.atHertz(RATE).feel(2, time -> time > 1 ? 10 * (time - 1) : 0);
        assertThat(felt.value("force.rise_per_s_1s")).isCloseTo(1 / 0.95, within(0.01));
        assertThat(felt.value("force.fall_per_s_1s")).isZero();
    }

    @Test
    void withoutTouchOnlyThePeakIsKnown() {
        Felt felt = Felt.atHertz(RATE).feel(3, Felt.noise(0.05, 1));
        assertThat(felt.value("force.peak_n_1s")).isLessThan(1);
        assertThat(felt.value("force.cv_1s")).isNaN();
    }

    @Test
    void theFirstTenthsOfASecondSayNothing() {
        assertThat(new Felt(SiteSet.NONE, RATE).feel(0.15, time -> 5).value("force.peak_n_1s"))
                .isNaN();
    }
}
