package palpa.evaluation;

import java.util.Arrays;
import palpa.model.Technique;
import palpa.session.ForceTables.Series;
import palpa.session.TraceBuffer;

/**
 * The force a stroke's level is judged on, taken from what the glove read between the stroke's true beginning and end: how
 * far a glove's readings are from the hand's force is the sensors' affair, not recognition's.
 */
final class ReadForce {

    private static final double HIGH = 0.9;
    private static final double FIRST_PLATEAU_SHARE = 0.65;
    private static final double PLATEAU_SHARE = 0.7;

    private ReadForce() {}

    /** Peak, plateau mean or 90th percentile by technique, newtons, NaN where the glove read nothing in that time. */
    static double newtons(Series series, Technique technique, long startMicros, long endMicros) {
        double[] totals = totals(series, startMicros, endMicros);
        if (totals.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(totals);
        double high = totals[(int) (HIGH * (totals.length - 1))];
        return switch (technique) {
            case PERCUSSION -> totals[totals.length - 1];
            case KNEADING -> high;
            default -> meanFrom(totals, PLATEAU_SHARE * meanFrom(totals, FIRST_PLATEAU_SHARE * high));
        };
    }

    private static double meanFrom(double[] totals, double least) {
        return Arrays.stream(totals)
                .filter(newtons -> newtons >= least)
                .average()
                .orElse(0);
    }

    private static double[] totals(Series series, long startMicros, long endMicros) {
        long[] times = series.timesMicros();
        int from = firstAtOrAfter(times, startMicros);
        int to = firstAtOrAfter(times, endMicros);
        double[] totals = new double[Math.max(0, to - from)];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = Math.max(0, series.newtons()[(from + i) * TraceBuffer.VALUES + TraceBuffer.TOTAL]);
        }
        return totals;
    }

    private static int firstAtOrAfter(long[] times, long micros) {
        int found = Arrays.binarySearch(times, micros);
        return found >= 0 ? found : -found - 1;
    }
}
