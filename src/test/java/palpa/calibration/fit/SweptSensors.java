package palpa.calibration.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.calibration.Direction;
import palpa.calibration.Load;
import palpa.glove.sensor.SensorArray;
import palpa.glove.sensor.SensorVices;
import palpa.model.Hand;
import palpa.model.Site;

/**
 * The sensors of one simulated glove under a script's hand: each load is put on within half a second and held for three,
 * and the mean of the last second is the reading, as the procedure asks. All sites are pressed alike. One thread.
 */
public final class SweptSensors {

    private static final double STEP_SECONDS = 0.005;
    private static final int WAY_STEPS = 100;
    private static final int HOLD_STEPS = 600;
    private static final int MEAN_STEPS = 200;
    private static final double REST_SECONDS = 10;

    private final SensorArray sensors;
    private final double[] newtons = new double[Site.COUNT];
    private final int[] counts = new int[Site.COUNT];
    private double seconds;
    private double now;

    public SweptSensors(SensorVices vices, long seed) {
        sensors = new SensorArray(vices, seed, Hand.LEFT);
    }

    /** Presses with the top load four times, as a calibration begins. */
    public void condition(double topNewtons) {
        for (int press = 0; press < 4; press++) {
            hold(1.1 * topNewtons);
            hold(0);
        }
        rest();
    }

    /** The means of every site over the last second of a hold. */
    public double[] hold(double loadNewtons) {
        double from = now;
        double[] means = new double[Site.COUNT];
        for (int step = 1; step <= WAY_STEPS + HOLD_STEPS; step++) {
            now = from + (loadNewtons - from) * Math.min(1, (double) step / WAY_STEPS);
            read();
            if (step > WAY_STEPS + HOLD_STEPS - MEAN_STEPS) {
                for (int site = 0; site < Site.COUNT; site++) {
                    means[site] += (double) counts[site] / MEAN_STEPS;
                }
            }
        }
        return means;
    }

    public void rest() {
        for (double until = seconds + REST_SECONDS; seconds < until; ) {
            now = 0;
            read();
        }
    }

    private void read() {
        seconds += STEP_SECONDS;
        Arrays.fill(newtons, now);
        sensors.read(newtons, seconds, counts);
    }

    /** One pass over {@code loads}, up and down again, for every site: its readings in their order. */
    public List<List<Load>> pass(int pass, double... loads) {
        List<List<Load>> readings = new ArrayList<>();
        for (int site = 0; site < Site.COUNT; site++) {
            readings.add(new ArrayList<>());
        }
        for (double load : loads) {
            add(readings, load, hold(load), pass, Direction.UP);
        }
        for (int i = loads.length - 2; i >= 0; i--) {
            add(readings, loads[i], hold(loads[i]), pass, Direction.DOWN);
        }
        rest();
        return readings;
    }

    private static void add(List<List<Load>> readings, double load, double[] means, int pass, Direction way) {
        for (int site = 0; site < Site.COUNT; site++) {
            readings.get(site).add(Load.of(Site.values()[site].label(), load, means[site], pass, way));
        }
    }
}
