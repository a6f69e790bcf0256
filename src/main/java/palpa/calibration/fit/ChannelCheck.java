package palpa.calibration.fit;

import java.util.List;
import palpa.calibration.AcceptanceLimits;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.FitFigures;
import palpa.calibration.FittedCurve;
import palpa.calibration.Load;
import palpa.calibration.Reach;
import palpa.calibration.Verdict;

/**
 * What a calibration makes of loads it was not fitted to. Immutable.
 *
 * @param calibration the one that was checked
 * @param figures its errors on these loads, in percent of the full scale it was calibrated to
 * @param verdict by the limits for figures, and for check loads where single loads were put on
 * @param beyond readings outside what was calibrated, judged by the nearest end
 */
public record ChannelCheck(ChannelCalibration calibration, FitFigures figures, Verdict verdict, int beyond) {

    /**
     * Checks a channel. Stateless; any thread.
     *
     * @param loads at least one, in the order in which they were taken
     */
    public static ChannelCheck of(ChannelCalibration calibration, List<Load> loads) {
        FittedCurve curve = calibration.curve();
        Readings readings = new Readings(loads, curve.range().falls());
        double[] shown = new double[loads.size()];
        double[] withoutMemory = new double[loads.size()];
        double[] play = new double[1];
        int beyond = 0;
        for (int row = 0; row < shown.length; row++) {
            play[0] = readings.beginsPass(row) ? 0 : play[0];
            double counts = loads.get(row).counts();
            shown[row] = curve.newtons(counts, play);
            withoutMemory[row] = curve.newtons(counts);
            beyond += curve.reach(counts) == Reach.BEYOND ? 1 : 0;
        }
        FitFigures figures = new Residuals(readings, shown, withoutMemory)
                .figures()
                .ofFullScale(calibration.figures().topNewtons());
        return new ChannelCheck(calibration, figures, verdict(readings, shown, figures), beyond);
    }

    private static Verdict verdict(Readings readings, double[] shown, FitFigures figures) {
        Verdict verdict = AcceptanceLimits.of(figures);
        if (!readings.isSweep()) {
            return verdict;
        }
        double[] means = readings.levels().means(shown);
        for (int level = 0; level < means.length; level++) {
            verdict = verdict.or(AcceptanceLimits.ofCheckLoad(readings.levels().newtons(level), means[level]));
        }
        return verdict;
    }
}
