package palpa.calibration;

import java.time.LocalDate;
import java.util.List;

/**
 * One channel's calibration: the curve, how good it is, and the loads it came from. Immutable.
 *
 * @param channel its name in the descriptor, a site's label as a rule, or its number from 0
 * @param date the day of the readings
 * @param curve counts to newtons
 * @param figures residuals of the curve on the loads it was fitted to
 * @param heldOutNewtons root of the mean squared error on loads that were held out, NaN where there were too few
 * @param creepPerDecade growth of what is shown under a steady load for each tenfold of the time, as a fraction; NaN where no
 *     hold was long enough
 * @param verdict by the limits of {@link AcceptanceLimits}
 * @param loads every reading, left-out ones not among them
 */
public record ChannelCalibration(
        String channel,
        LocalDate date,
        FittedCurve curve,
        FitFigures figures,
        double heldOutNewtons,
        double creepPerDecade,
        Verdict verdict,
        List<Load> loads) {

    public ChannelCalibration {
        loads = List.copyOf(loads);
    }

    /** How far its newtons may be off at full scale, 19 times of 20, in percent of it. */
    public double errorPercent() {
        return 100 * curve.uncertainty().newtons(figures.topNewtons()) / figures.topNewtons();
    }
}
