package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the last ten seconds looked like. */
class SlowFeaturesTest {

    /** Passes of five seconds with ramps of half a second and lifts of one. */
    private static final DoubleUnaryOperator PASSES = time -> {
        double since = time % 6;
        return since < 5 ? 15 * Math.min(1, Math.min(since, 5 - since) / 0.5) : 0;
    };

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(doubles = {0.3, 0.5, 0.8})
    void slowSqueezesAreSeenOneByOne(double hertz) {
        Felt felt = Felt.atHertz(100).feel(12, Felt.squeezes(20, 0.6, hertz));
        assertThat(felt.value("slow.interval_s")).isCloseTo(1 / hertz, within(0.15));
        assertThat(felt.value("slow.interval_cv")).isLessThan(0.1);
        assertThat(felt.value("slow.valley")).isCloseTo(0.4, within(0.05));
        assertThat(felt.value("slow.period_s")).isCloseTo(Math.max(1, 1 / hertz), within(hertz > 0.7 ? 1.6 : 0.15));
        assertThat(felt.value("slow.regularity")).isGreaterThan(0.8);
        assertThat(felt.value("slow.lifted")).isZero();
        assertThat(felt.value("slow.touches")).isEqualTo(1);
    }

    @Test
    void passesAreFlatWithLiftsBetween() {
        Felt felt = Felt.atHertz(100).feel(10.5, PASSES);
        assertThat(felt.value("slow.touches")).isEqualTo(2);
        assertThat(felt.value("slow.valley")).isNaN();
        assertThat(felt.value("slow.flat")).isGreaterThan(0.6);
        assertThat(felt.value("slow.lifted")).isCloseTo(0.11, within(0.03));
    }

    @Test
    void aPlateauNeverTurns() {
        Felt felt = Felt.atHertz(100).feel(10, time -> 15);
        assertThat(felt.value("slow.turns")).isZero();
        assertThat(felt.value("slow.flat")).isEqualTo(1);
        assertThat(felt.value("slow.interval_s")).isNaN();
    }

    @Test
    void theFirstSecondsTellWhatTheyHold() {
        Felt felt = Felt.atHertz(100).feel(1, time -> 0).feel(3, Felt.squeezes(20, 0.6, 1));
        assertThat(felt.value("slow.turns")).isBetween(4.0, 6.0);
    }

    @Test
    void withoutTouchNothingIsTold() {
        assertThat(Felt.atHertz(100).feel(5, time -> 0).value("slow.turns")).isNaN();
    }
}
