package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the force stays where it is. */
class SteadyFeaturesTest {

    private static Felt resting() {
        return Felt.atHertz(100).feel(2, time -> 0);
    }

    @Test
    void aPlateauIsSteadySinceItBegan() {
        Felt felt = resting().feel(5, time -> 15);
        assertThat(felt.value("steady.now_25_s")).isCloseTo(5, within(0.11));
        assertThat(felt.value("steady.longest_25_s")).isCloseTo(5, within(0.11));
        assertThat(felt.value("steady.stretches_4s")).isEqualTo(1);
        assertThat(felt.value("steady.turns_4s")).isZero();
    }

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(doubles = {0.5, 1, 2})
    void squeezesTurnTwiceACycle(double hertz) {
        Felt felt = resting().feel(6, Felt.squeezes(20, 0.6, hertz));
        assertThat(felt.value("steady.turns_4s")).isCloseTo(8 * hertz, within(1.0));
        assertThat(felt.value("steady.since_turn_s")).isLessThan(0.5 / hertz + 0.2);
        assertThat(felt.value("steady.longest_25_s")).isLessThan(1.2 / hertz);
    }

    @Test
    void aForceThatNeverTurnedDidNotTurnSinceItIsKnown() {
        Felt felt = Felt.atHertz(100).feel(3, time -> 15);
        assertThat(felt.value("steady.since_turn_s")).isCloseTo(3, within(0.03));
    }

    @Test
    void aTurnIsDatedToItsExtreme() {
        Felt felt = resting().feel(1, time -> 10 * (time - 2)).feel(0.5, time -> 10 * (4 - time));
        assertThat(felt.value("steady.since_turn_s")).isCloseTo(0.45, within(0.06));
    }

    @Test
    void withoutTouchNothingIsSteady() {
        assertThat(resting().value("steady.turns_4s")).isNaN();
    }
}
