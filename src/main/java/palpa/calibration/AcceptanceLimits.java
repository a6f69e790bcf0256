package palpa.calibration;

/**
 * What a calibration has to reach (training defaults; calibration/README.md holds the table).
 *
 * <p>Stateless. What is not known is no reason to fail.
 */
public final class AcceptanceLimits {

    private static final Limit ZERO_NOISE_NEWTONS = new Limit(0.10, 0.25);
    private static final Limit UNEXPLAINED = new Limit(0.02, 0.05);
    private static final Limit RMSE_PERCENT = new Limit(5, 10);
    private static final Limit HYSTERESIS_PERCENT = new Limit(10, 15);
    private static final Limit REPEATABILITY = new Limit(0.05, 0.10);
    private static final Limit DRIFT_PART = new Limit(0.08, 0.12);
    private static final Limit CHECK_PART = new Limit(0.10, 0.15);

    /** An error of a check load up to so many newtons passes however small the load. */
    private static final double CHECK_NEWTONS = 0.5;

    /** Drift is judged over a hold of so many seconds. */
    private static final double HOLD_SECONDS = 30;

    private AcceptanceLimits() {}

    /** Up to {@code pass} all is well, up to {@code warn} it is usable; NaN counts as well. */
    private record Limit(double pass, double warn) {

        /** So much may be lost to rounding, relative. */
        private static final double ROUNDING = 1e-9;

        Verdict of(double value) {
            return value > warn * (1 + ROUNDING)
                    ? Verdict.FAIL
                    : value > pass * (1 + ROUNDING) ? Verdict.WARN : Verdict.PASS;
        }
    }

    /** The verdict on a curve by its figures on known loads. */
    public static Verdict of(FitFigures figures) {
        return ZERO_NOISE_NEWTONS
                .of(figures.zeroNoiseNewtons())
                .or(UNEXPLAINED.of(1 - figures.r2()))
                .or(RMSE_PERCENT.of(figures.rmsePercentFs()))
                .or(HYSTERESIS_PERCENT.of(figures.hysteresisPercentFs()))
                .or(REPEATABILITY.of(figures.repeatability()));
    }

    /** The verdict on an error on loads that were held out, in percent of full scale. */
    public static Verdict ofHeldOut(double rmsePercentFs) {
        return RMSE_PERCENT.of(rmsePercentFs);
    }

    /** The verdict on creep, a fraction for each tenfold of the time, over half a minute's hold. */
    public static Verdict ofCreep(double perDecade) {
        return DRIFT_PART.of(Math.abs(perDecade) * Math.log10(1 + HOLD_SECONDS));
    }

    /** The verdict on one load that was not fitted. */
    public static Verdict ofCheckLoad(double loadNewtons, double shownNewtons) {
        double error = Math.abs(shownNewtons - loadNewtons);
        return error <= CHECK_NEWTONS ? Verdict.PASS : CHECK_PART.of(error / loadNewtons);
    }
}
