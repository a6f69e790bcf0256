package palpa.pipeline.health;

import java.util.OptionalDouble;

/**
 * Waits for one known load on one sensor and reads what the sensor shows: its mean over the first second in which it is loaded
 * with a third of the load at least and steady within a twentieth. Driven by the readings' own time. One thread.
 */
public final class LoadCheck {

    /** A calibration is void where a known load is missed by more, as a fraction (calibration/README.md). */
    public static final double MOST_ERROR = 0.15;

    private static final double LEAST_PART = 1 / 3.0;
    private static final double STEADY_PART = 0.05;
    private static final long STEADY_MICROS = 1_000_000;

    private final double loadNewtons;
    private long sinceMicros;
    private double least;
    private double greatest;
    private double sum;
    private int count;

    /**
     * @param loadNewtons the known load, above 0
     */
    public LoadCheck(double loadNewtons) {
        if (!(loadNewtons > 0)) {
            throw new IllegalArgumentException("a load of " + loadNewtons + " N");
        }
        this.loadNewtons = loadNewtons;
    }

    /** Takes in a reading, newtons (NaN counts as none); answers the mean once it has been steady for long enough. */
    public OptionalDouble reading(long timeMicros, double newtons) {
        if (!(newtons >= LEAST_PART * loadNewtons)) {
            count = 0;
            return OptionalDouble.empty();
        }
        boolean steady = count > 0
                && Math.max(greatest, newtons) - Math.min(least, newtons) <= STEADY_PART * sum / count
                && timeMicros >= sinceMicros;
        if (!steady) {
            begin(timeMicros);
        }
        least = Math.min(least, newtons);
        greatest = Math.max(greatest, newtons);
        sum += newtons;
        count++;
        return timeMicros - sinceMicros >= STEADY_MICROS ? OptionalDouble.of(sum / count) : OptionalDouble.empty();
    }

    private void begin(long timeMicros) {
        sinceMicros = timeMicros;
        least = Double.POSITIVE_INFINITY;
        greatest = Double.NEGATIVE_INFINITY;
        sum = 0;
        count = 0;
    }

    /** How far a reading is off the load, as a fraction, above 0 where it is too great. */
    public double error(double shownNewtons) {
        return shownNewtons / loadNewtons - 1;
    }

    /** Whether the calibration still holds. */
    public boolean holds(double shownNewtons) {
        return Math.abs(error(shownNewtons)) <= MOST_ERROR;
    }
}
