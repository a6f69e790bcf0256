package palpa.calibration;

/**
 * How well a curve gives back known loads. Immutable.
 *
 * @param rows readings it was judged by
 * @param topNewtons the greatest load: full scale
 * @param r2 share of the loads' variance that is explained, 1 at best, NaN where all loads are the same
 * @param rmseNewtons root of the mean squared error
 * @param maxErrorNewtons greatest error of a reading
 * @param hysteresisNewtons greatest gap between the way down and the way up at one load, NaN where loads went one way only
 * @param zeroNoiseNewtons standard deviation of the readings without load, NaN where there are fewer than five
 * @param repeatability greatest coefficient of variation of one load over the passes, as a fraction; NaN for a single pass
 */
public record FitFigures(
        int rows,
        double topNewtons,
        double r2,
        double rmseNewtons,
        double maxErrorNewtons,
        double hysteresisNewtons,
        double zeroNoiseNewtons,
        double repeatability) {

    public double rmsePercentFs() {
        return 100 * rmseNewtons / topNewtons;
    }

    /** NaN where it is not known. */
    public double hysteresisPercentFs() {
        return 100 * hysteresisNewtons / topNewtons;
    }

    /** The same errors with another full scale. */
    public FitFigures ofFullScale(double newtons) {
        return new FitFigures(
                rows, newtons, r2, rmseNewtons, maxErrorNewtons, hysteresisNewtons, zeroNoiseNewtons, repeatability);
    }
}
