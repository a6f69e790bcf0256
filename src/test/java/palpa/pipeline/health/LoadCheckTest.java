package palpa.pipeline.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One known load is read when it is steady. */
class LoadCheckTest {

    private static final long STEP_MICROS = 50_000;

    private final LoadCheck check = new LoadCheck(10);
    private long micros;

    private OptionalDouble hold(double newtons, double seconds) {
        OptionalDouble last = OptionalDouble.empty();
        for (long end = micros + Math.round(seconds * 1e6); micros <= end; micros += STEP_MICROS) {
            last = check.reading(micros, newtons);
        }
        return last;
    }

    @Test
    void readsALoadThatIsSteadyForASecond() {
        assertThat(hold(0, 3)).isEmpty();
        assertThat(hold(9.4, 0.9)).isEmpty();
        assertThat(hold(9.4, 0.2).orElseThrow()).isCloseTo(9.4, within(1e-9));
    }

    @Test
    void waitsWhileTheLoadGrows() {
        for (double newtons = 4; newtons < 9; newtons += 0.5) {
            assertThat(hold(newtons, 0.4)).isEmpty();
        }
    }

    @Test
    void takesALightTouchForNone() {
        assertThat(hold(3, 5)).isEmpty();
    }

    @ParameterizedTest(name = "{0} N shown under 10 N: {1}")
    @CsvSource({"8.49, false", "8.51, true", "11.49, true", "11.51, false"})
    void aCalibrationHoldsWithinFifteenPercent(double shown, boolean holds) {
        assertThat(check.holds(shown)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refusesALoadThatIsNone(double load) {
        assertThatThrownBy(() -> new LoadCheck(load)).isInstanceOf(IllegalArgumentException.class);
    }
}
