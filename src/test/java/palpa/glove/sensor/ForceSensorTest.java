package palpa.glove.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import palpa.glove.Figures;
import palpa.glove.chance.Chance;

class ForceSensorTest {

    private static final double STEP_SECONDS = 0.001;

    private static SensorVices only(double spread, double hysteresis, double drift, double noise) {
        return new SensorVices(spread, hysteresis, drift, noise, 0, 0, 0);
    }

    private static ForceSensor sensor(SensorVices vices) {
        return new ForceSensor(vices, Chance.of(1, "sensor"));
    }

    @Test
    void perfectSensorFollowsTheLaw() {
        assertThat(sensor(SensorVices.NONE).read(10, 0, STEP_SECONDS))
                .isEqualTo((int) Math.round(SensorLaw.counts(10)));
    }

    @Test
    void gainDriftsWithinTwoSecondsAndStays() {
        ForceSensor sensor = sensor(SensorVices.NONE);
        sensor.driftGain(-0.2);
        assertThat(SensorLaw.newtons(sensor.read(10, 1, 1))).isCloseTo(9, within(0.05));
        assertThat(SensorLaw.newtons(sensor.read(10, 5, 4))).isCloseTo(8, within(0.05));
        assertThat(SensorLaw.newtons(sensor.read(10, 9, 4))).isCloseTo(8, within(0.05));
    }

    @Test
    void zeroDriftsWhetherLoadedOrNot() {
        ForceSensor sensor = sensor(SensorVices.NONE);
        sensor.driftZero(1);
        assertThat(SensorLaw.newtons(sensor.read(0, 5, 5))).isCloseTo(1, within(0.01));
        assertThat(SensorLaw.newtons(sensor.read(4, 5, 0))).isCloseTo(5, within(0.02));
    }

    @Test
    void unloadingReadsMoreThanLoadingByTheHysteresis() {
        ForceSensor sensor = sensor(only(0, 0.08, 0, 0));
        double up = 0;
        for (double newtons = 0; newtons <= 20; newtons += 0.01) {
            int counts = sensor.read(newtons, 0, 0);
            up = newtons <= 10 ? SensorLaw.newtons(counts) : up;
        }
        double down = 0;
        for (double newtons = 20; newtons >= 10; newtons -= 0.01) {
            down = SensorLaw.newtons(sensor.read(newtons, 0, 0));
        }
        assertThat((down - up) / 10).isCloseTo(0.08, within(0.015));
        assertThat(SensorLaw.newtons(sensor.read(0, 0, 0))).isCloseTo(0, within(0.01));
    }

    @Test
    void driftGrowsWithTheLogarithmOfTimeAndIsWonBack() {
        ForceSensor sensor = sensor(only(0, 0, 0.05, 0));
        double fresh = conductance(sensor.read(10, 0, 0));
        double afterTen = conductance(sensor.read(10, 10, 10));
        double afterThousand = conductance(sensor.read(10, 1000, 990));
        assertThat(afterTen).isGreaterThan(fresh);
        assertThat((afterThousand - fresh) / (afterTen - fresh)).isCloseTo(3 / 1.04, within(0.4));
        sensor.read(0, 2000, 1000);
        assertThat(conductance(sensor.read(10, 2000, 0))).isCloseTo(fresh, within(0.002 * fresh));
    }

    private static double conductance(int counts) {
        return counts / (4095.0 - counts);
    }

    @Test
    void noiseIsAsLoudAsStated() {
        ForceSensor sensor = sensor(only(0, 0, 0, 1.5));
        double[] counts = new double[20_000];
        for (int reading = 0; reading < counts.length; reading++) {
            counts[reading] = sensor.read(5, reading * STEP_SECONDS, STEP_SECONDS);
        }
        assertThat(Figures.variation(counts) * Figures.mean(counts)).isCloseTo(1.53, within(0.05));
    }

    @Test
    void gainsSpreadBySixPercent() {
        double[] gains = new double[2000];
        for (int part = 0; part < gains.length; part++) {
            ForceSensor sensor = new ForceSensor(only(0.06, 0, 0, 0), Chance.of(part, "sensor"));
            gains[part] = conductance(sensor.read(10, 0, 0)) - conductance((int) SensorLaw.counts(0));
        }
        assertThat(Figures.variation(gains)).isCloseTo(0.055, within(0.01));
    }

    @Test
    void stuckSensorRepeatsItselfAndOpenOneReadsNothing() {
        ForceSensor sensor = sensor(SensorVices.MOUNTED);
        int before = sensor.read(10, 0, STEP_SECONDS);
        sensor.stick();
        assertThat(sensor.read(30, 1, STEP_SECONDS)).isEqualTo(before);
        sensor.breakOpen();
        assertThat(sensor.read(30, 2, STEP_SECONDS)).isLessThan(10);
    }
}
