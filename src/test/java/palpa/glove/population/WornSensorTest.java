package palpa.glove.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.glove.chance.Chance;

/** A channel of a worn glove; chance from seed 11. */
class WornSensorTest {

    private static final double STEP_SECONDS = 0.005;
    private static final SensorHabit NOISY =
            new SensorHabit(0.01, 0, 0, 0, 0, 0, 0.1, 0, 0.01, Double.POSITIVE_INFINITY, 0, 0, 0, true);
    private static final SensorHabit SHORT = new SensorHabit(0.01, 0, 0, 0, 0, 0, 0, 0, 0.05, 20, 0, 0, 0, false);

    private static WornSensor sensor(SensorHabit habit, WornSensor.Health health) {
        return new WornSensor(habit, health, STEP_SECONDS, new Noise(Chance.of(11, "noise")), Chance.of(11, "sensor"));
    }

    private static double[] read(WornSensor sensor, double newtons, int times) {
        return IntStream.range(0, times)
                .mapToDouble(i -> sensor.read(newtons, i * STEP_SECONDS, 0))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 12, 80})
    void aPerfectSensorShowsTheForce(double newtons) {
        assertThat(read(sensor(SensorHabit.NONE, WornSensor.Health.SOUND), newtons, 5)[4])
                .isCloseTo(newtons, within(0.0005));
    }

    @Test
    void noiseHasTheSpreadItIsSaidToHave() {
        double[] shown = read(sensor(NOISY, WornSensor.Health.SOUND), 5, 20_000);
        double mean = IntStream.range(0, shown.length)
                .mapToDouble(i -> shown[i])
                .average()
                .orElse(0);
        double variance = IntStream.range(0, shown.length)
                .mapToDouble(i -> (shown[i] - mean) * (shown[i] - mean))
                .average()
                .orElse(0);

        assertThat(mean).isCloseTo(5, within(0.01));
        assertThat(Math.sqrt(variance)).isCloseTo(0.1, within(0.005));
    }

    @Test
    void aShortSensorShowsNoMoreThanItCan() {
        assertThat(read(sensor(SHORT, WornSensor.Health.SOUND), 35, 3)).containsOnly(20);
    }

    @Test
    void aSensorShowsWholeSteps() {
        assertThat(read(sensor(SHORT, WornSensor.Health.SOUND), 1.234, 1)[0]).isCloseTo(1.25, within(1e-9));
    }

    @Test
    void aStuckSensorShowsTheSameWhateverItFeels() {
        WornSensor stuck = sensor(NOISY, WornSensor.Health.STUCK);

        assertThat(stuck.read(0, 0, 0)).isEqualTo(stuck.read(30, 1, 0.05));
    }

    @Test
    void anOpenSensorFeelsNothing() {
        double[] shown = read(sensor(NOISY, WornSensor.Health.OPEN), 30, 100);

        assertThat(Arrays.stream(shown).map(Math::abs).max().orElse(30)).isLessThan(0.5);
    }
}
