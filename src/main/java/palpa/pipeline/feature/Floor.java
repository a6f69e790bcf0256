package palpa.pipeline.feature;

/**
 * What a sensor reads with no load: the least of the means of 100 ms, which may rise again by its bound in a minute.
 *
 * <p>{@code f <- min(mean, f + bound dt / 60 s, bound)}. No sensor reads exactly zero; an offset of more than the bound
 * is a touch. One thread; allocates nothing.
 */
final class Floor {

    private static final double RISES_SECONDS = 60;

    private final double boundNewtons;
    private final double riseNewtons;
    private double newtons;

    /** @param boundNewtons most it takes for no load, newtons */
    Floor(double boundNewtons) {
        this.boundNewtons = boundNewtons;
        riseNewtons = boundNewtons * Cells.MICROS / 1e6 / RISES_SECONDS;
        clear();
    }

    void clear() {
        newtons = boundNewtons;
    }

    /** The mean of the last 100 ms, once a cell. */
    void add(double meanNewtons) {
        newtons = Math.min(meanNewtons, Math.min(boundNewtons, newtons + riseNewtons));
    }

    /** How far a force is above it, newtons, 0 or more. */
    double above(double force) {
        return Math.max(0, force - newtons);
    }
}
