package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strikes and squeezes one by one. */
class PulseFeaturesTest {

    private static Felt resting(double rate) {
        return Felt.atHertz(rate).feel(1, time -> 0);
    }

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(doubles = {100, 200, 500, 1000, 2000})
    void strikesAreCountedAtAnyRate(double rate) {
        Felt felt = resting(rate).feel(5.9, Felt.strikes(20, 0.045, 2.5));
        assertThat(felt.value("pulse.count_2s")).isEqualTo(5);
        assertThat(felt.value("pulse.interval_s")).isCloseTo(0.4, within(0.01));
        assertThat(felt.value("pulse.mean_release")).isLessThan(0.05);
    }

    @ParameterizedTest(name = "width {0} s")
    @ValueSource(doubles = {0.03, 0.045, 0.08})
    void widthIsForceOverTimeOverPeak(double seconds) {
        Felt felt = resting(1000).feel(4, Felt.strikes(20, seconds, 2));
        double halfSine = 2 / Math.PI * seconds;
        assertThat(felt.value("pulse.mean_width_s")).isBetween(0.95 * halfSine, 1.5 * halfSine);
        assertThat(felt.value("pulse.duty")).isCloseTo(felt.value("pulse.mean_width_s") * 2, within(0.01));
    }

    @ParameterizedTest(name = "{0} Hz squeezed at {1} Hz")
    @CsvSource({"12, 0.5", "12, 1", "100, 0.5", "1000, 0.5", "1000, 2.5"})
    void squeezesAreFoundFromTwelveHertzOn(double rate, double hertz) {
        Felt felt = resting(rate).feel(7.1, Felt.squeezes(20, 0.6, hertz));
        assertThat(felt.value("pulse.interval_s")).isCloseTo(1 / hertz, within(0.03 / hertz + 0.05));
        assertThat(felt.value("pulse.mean_release")).isCloseTo(0.4, within(0.08));
        assertThat(felt.value("pulse.mean_rise_s")).isCloseTo(0.4 / hertz, within(0.15 / hertz));
    }

    @Test
    void theWanderOfAPlateauIsNoPulse() {
        Felt felt = resting(200).feel(6, time -> 20 * (1 + 0.07 * Math.sin(2 * Math.PI * 0.3 * time)));
        assertThat(felt.value("pulse.count_6s")).isZero();
        assertThat(felt.value("pulse.width_s")).isNaN();
    }

    @Test
    void evenStrikesDoNotVary() {
        Felt felt = resting(1000).feel(4, Felt.strikes(20, 0.045, 4));
        assertThat(felt.value("pulse.interval_cv")).isLessThan(0.01);
        assertThat(felt.value("pulse.peak_cv")).isLessThan(0.01);
    }

    @Test
    void aRiseIsTimedBeforeItsPeakIsKnown() {
        Felt felt = resting(200).feel(0.6, time -> 20 * (time - 1));
        assertThat(felt.value("pulse.rising_s")).isCloseTo(0.6, within(0.05));
        assertThat(felt.value("pulse.count_2s")).isZero();
    }

    @Test
    void strikesOfTenSecondsAgoAreForgotten() {
        Felt felt = resting(200).feel(2, Felt.strikes(20, 0.045, 3)).feel(11, time -> 0);
        assertThat(felt.value("pulse.count_6s")).isZero();
        assertThat(felt.value("pulse.interval_s")).isNaN();
        assertThat(felt.value("pulse.since_s")).isEqualTo(10);
    }
}
