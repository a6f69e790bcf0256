package palpa.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.calibration.Load;
import palpa.glove.sensor.SensorVices;
import palpa.model.Site;

/** Simulated sensors with spread, hysteresis, drift and noise, calibrated with six loads in two passes. */
class SweptSensorsTest {

    private static final SensorVices VICES = new SensorVices(0.06, 0.1, 0.05, 1.5, 0.5, 300, 0);
    private static final double[] FITTED = {0, 2, 5, 10, 20, 30};
    private static final double[] JUDGED = {0, 1, 3.5, 7.5, 15, 25};
    private static final double MOST_MEDIAN_PERCENT = 4;
    private static final double MOST_P95_PERCENT = 8;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void errLittleOnLoadsThatWereNeverFitted(long seed) {
        SweptSensors glove = new SweptSensors(VICES, seed);
        glove.condition(30);
        List<List<Load>> first = glove.pass(0, FITTED);
        List<List<Load>> second = glove.pass(1, FITTED);
        List<List<Load>> judged = glove.pass(2, JUDGED);

        List<Double> percents = new ArrayList<>();
        for (int site = 0; site < Site.COUNT; site++) {
            List<Load> loads = new ArrayList<>(first.get(site));
            loads.addAll(second.get(site));
            CalibrationResult result = Calibrator.calibrate(loads, CalibrationOptions.usual(LocalDate.of(2026, 11, 22)))
                    .orElseThrow();
            double[] play = new double[1];
            for (Load load : judged.get(site)) {
                double shown = result.calibration().curve().newtons(load.counts(), play);
                percents.add(100 * Math.abs(shown - load.newtons()) / 30);
            }
        }

        percents.sort(null);
        assertThat(percents.get(percents.size() / 2)).isLessThanOrEqualTo(MOST_MEDIAN_PERCENT);
        assertThat(percents.get(percents.size() * 95 / 100)).isLessThanOrEqualTo(MOST_P95_PERCENT);
    }
}
