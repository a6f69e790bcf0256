package palpa.session.calibrating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palpa.calibration.AcceptanceLimits;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.Direction;
import palpa.calibration.FitFigures;
import palpa.calibration.FittedCurve;
import palpa.calibration.Load;
import palpa.calibration.fit.CalibrationOptions;
import palpa.calibration.fit.CalibrationResult;
import palpa.calibration.fit.Calibrator;

/** Fits a curve to what was read of a site. Stateless; any thread; tens of milliseconds. */
public final class SiteFit {

    private SiteFit() {}

    /** The readings so far as loads: no load at the beginning of each pass, and nothing of what judges. */
    public static List<Load> loads(CalibrationPlan plan, SiteReadings readings) {
        List<SitePoint> points = plan.points();
        String channel = readings.site().label();
        List<Load> loads = new ArrayList<>();
        for (int i = 0; i < readings.taken().size(); i++) {
            SitePoint point = points.get(i);
            if (point.check()) {
                continue;
            }
            if (point.afterRest()) {
                loads.add(Load.of(channel, 0, readings.zero(), point.pass(), Direction.UP));
            }
            Taken taken = readings.taken().get(i);
            loads.add(Load.of(channel, taken.newtons(), taken.counts(), point.pass(), point.direction()));
        }
        return loads;
    }

    /** The curve through the readings so far; empty while there are too few, or where none rises through them. */
    public static Optional<ChannelCalibration> curve(CalibrationPlan plan, SiteReadings readings, LocalDate date) {
        return Calibrator.calibrate(loads(plan, readings), CalibrationOptions.usual(date))
                .map(CalibrationResult::calibration);
    }

    /** The same for a site still being read: a sweep begun is judged by those before it, which a part of one could not. */
    public static Optional<ChannelCalibration> curveSoFar(CalibrationPlan plan, SiteReadings readings, LocalDate date) {
        int pass = plan.upNewtons().size() + plan.downNewtons().size();
        return curve(plan, readings.ofWholePasses(pass), date);
    }

    /** What all readings of a site give; empty where it was skipped or no curve rises through them. */
    public static Optional<SiteResult> result(CalibrationPlan plan, SiteReadings readings, LocalDate date) {
        if (readings.skipped() || readings.taken().size() < plan.pointCount()) {
            return Optional.empty();
        }
        Taken check = readings.taken().get(plan.pointCount() - 1);
        return curve(plan, readings, date).map(channel -> judged(channel, readings, check));
    }

    private static SiteResult judged(ChannelCalibration channel, SiteReadings readings, Taken check) {
        double shown = channel.curve().newtons(check.counts(), new double[1]);
        FitFigures figures = withZeroNoise(channel.figures(), zeroNoise(channel, readings));
        ChannelCalibration judged = new ChannelCalibration(
                channel.channel(),
                channel.date(),
                covering(channel.curve(), shown - check.newtons(), check.newtons()),
                figures,
                channel.heldOutNewtons(),
                channel.creepPerDecade(),
                channel.verdict()
                        .or(AcceptanceLimits.of(figures))
                        .or(AcceptanceLimits.ofCheckLoad(check.newtons(), shown)),
                channel.loads());
        return new SiteResult(readings.site(), judged, check.newtons(), shown);
    }

    /** The readings fitted follow each other fast; the one that judges tells what that hides, and the promise covers it. */
    private static FittedCurve covering(FittedCurve curve, double errorNewtons, double newtons) {
        return new FittedCurve(
                curve.kind(),
                curve.law(),
                curve.memory(),
                curve.range(),
                curve.uncertainty().covering(errorNewtons, newtons));
    }

    /** Standard deviation of what is shown in the air, newtons. */
    private static double zeroNoise(ChannelCalibration channel, SiteReadings readings) {
        double[] shown = readings.zeroCounts().stream()
                .mapToDouble(channel.curve()::newtons)
                .toArray();
        double mean = Arrays.stream(shown).average().orElse(0);
        double squares = Arrays.stream(shown)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / Math.max(1, shown.length - 1));
    }

    private static FitFigures withZeroNoise(FitFigures figures, double newtons) {
        return new FitFigures(
                figures.rows(),
                figures.topNewtons(),
                figures.r2(),
                figures.rmseNewtons(),
                figures.maxErrorNewtons(),
                figures.hysteresisNewtons(),
                newtons,
                figures.repeatability());
    }
}
