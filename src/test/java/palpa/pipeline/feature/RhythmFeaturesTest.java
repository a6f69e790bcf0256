package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At what pace the force goes up and down. */
class RhythmFeaturesTest {

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(doubles = {0.8, 1, 2, 2.5})
    void thePeriodOfARhythmIsFound(double hertz) {
        Felt felt = Felt.atHertz(200).feel(6, Felt.squeezes(20, 0.6, hertz));
        assertThat(felt.value("rhythm.period_s")).isCloseTo(1 / hertz, within(0.041));
        assertThat(felt.value("rhythm.regularity")).isGreaterThan(0.8);
    }

    @Test
    void aPlateauHasNoRhythm() {
        Felt felt = Felt.atHertz(200).feel(6, time -> 20);
        assertThat(felt.value("rhythm.regularity")).isNaN();
        assertThat(felt.value("rhythm.swing_640ms")).isCloseTo(0, within(1e-3));
    }

    @ParameterizedTest(name = "{0} Hz swings most at {1} ms")
    @CsvSource({"0.3, 1280", "0.58, 640", "1.16, 320", "2.3, 160", "4.6, 80"})
    void eachPaceHasItsSwing(double hertz, int milliseconds) {
        Felt felt = Felt.atHertz(500).feel(9, Felt.squeezes(20, 0.6, hertz));
        double own = felt.value("rhythm.swing_" + milliseconds + "ms");
        assertThat(List.of(40, 80, 160, 320, 640, 1280))
                .allSatisfy(other ->
                        assertThat(felt.value("rhythm.swing_" + other + "ms")).isLessThanOrEqualTo(1.05 * own));
    }
}
