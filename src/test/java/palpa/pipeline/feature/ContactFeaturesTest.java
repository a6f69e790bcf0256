package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the hand touches. */
class ContactFeaturesTest {

    /** What is taken for rest may rise while a hand touches. */
    private static final double FLOOR_CREEPS = 0.003;

    private static final double CELL = 0.021;

    private static Felt resting(double rate) {
        return Felt.atHertz(rate).feel(2, time -> 0);
    }

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(doubles = {12, 100, 1000})
    void aTouchLastsFromItsFirstSample(double rate) {
        Felt felt = resting(rate).feel(1.5, time -> 10);
        assertThat(felt.value("contact.lasts_s")).isCloseTo(1.5, within(CELL + 1 / rate));
        assertThat(felt.value("contact.lifted_s")).isZero();
        assertThat(felt.value("contact.ramp_s")).isZero();
    }

    @Test
    void aLiftOfUnderThreeTenthsIsBridged() {
        Felt felt = resting(200).feel(1, time -> 10).feel(0.2, time -> 0).feel(0.5, time -> 10);
        assertThat(felt.value("contact.lasts_s")).isCloseTo(0.5, within(CELL));
        assertThat(felt.value("contact.bridged_s")).isCloseTo(1.7, within(CELL));
        assertThat(felt.value("contact.last_s")).isCloseTo(1, within(CELL));
        assertThat(felt.value("contact.gap_s")).isCloseTo(0.2, within(CELL));
    }

    @Test
    void aLongerLiftBeginsAnew() {
        Felt felt = resting(200).feel(1, time -> 10).feel(0.4, time -> 0).feel(0.5, time -> 10);
        assertThat(felt.value("contact.bridged_s")).isCloseTo(0.5, within(CELL));
    }

    @Test
    void afterTheTouchTheTimeSinceItIsTold() {
        Felt felt = resting(200).feel(1, time -> 10).feel(0.8, time -> 0);
        assertThat(felt.value("contact.lifted_s")).isCloseTo(0.8, within(CELL));
        assertThat(felt.value("contact.lasts_s")).isZero();
        assertThat(felt.value("contact.ramp_s")).isNaN();
        assertThat(felt.value("contact.now_over_peak")).isZero();
    }

    @Test
    void aRampIsRememberedLongAfterThePeak() {
        Felt felt =
                resting(200).feel(1, time -> 20 * Math.min(1, (time - 2) / 0.5)).feel(30, time -> 4);
        assertThat(felt.value("contact.ramp_s")).isCloseTo(0.4, within(2 * CELL));
    }

    @Test
    void aRampIsTimedToFourFifthsOfThePeak() {
        Felt felt = resting(200).feel(2, time -> 20 * Math.min(1, (time - 2) / 0.5));
        assertThat(felt.value("contact.ramp_s")).isCloseTo(0.4, within(2 * CELL));
    }

    @Test
    void aPlateauIsJudgedWithoutItsRamp() {
        Felt felt = resting(200).feel(2, time -> 20 * Math.min(1, (time - 2) / 0.25));
        assertThat(felt.value("contact.plateau_cv")).isCloseTo(0, within(FLOOR_CREEPS));
        assertThat(felt.value("contact.plateau_least_over_peak")).isCloseTo(1, within(FLOOR_CREEPS));
        assertThat(felt.value("contact.plateau_activity_per_s")).isCloseTo(0, within(FLOOR_CREEPS));
    }

    @Test
    void noTimeIsLongerThanTenSeconds() {
        assertThat(resting(50).feel(14, time -> 10).value("contact.lasts_s")).isEqualTo(10);
    }

    @Test
    void noiseIsNoTouch() {
        assertThat(Felt.atHertz(500).feel(6, Felt.noise(0.1, 3)).value("contact.lifted_s"))
                .isGreaterThan(5);
    }
}
