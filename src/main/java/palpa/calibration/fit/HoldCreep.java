package palpa.calibration.fit;

import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How a sensor creeps under a steady load, from holds whose readings bear their times: what is shown grows in proportion to
 * {@code log10(1 + t)}, {@code t} the seconds since the load was put on (makers' data sheets give drift so). Stateless.
 *
 * <p>It is found and shown, not taken off: strokes are shorter than creep, and zeroing takes what is left of it.
 */
final class HoldCreep {

    private static final double SHORTEST_SECONDS = 2;
    private static final int FEWEST_ROWS = 5;

    private HoldCreep() {}

    /**
     * Growth for each tenfold of the time, as a fraction of the load: the mean over the holds, each weighed by its readings.
     *
     * @param shownNewtons what the curve gives, one a row
     * @return NaN where no hold lasts two seconds
     */
    static double perDecade(Readings readings, double[] shownNewtons) {
        double sum = 0;
        int rows = 0;
        int begin = 0;
        for (int row = 1; row <= readings.rows(); row++) {
            if (row == readings.rows() || !goesOn(readings, row)) {
                double growth = growth(readings, shownNewtons, begin, row);
                if (!Double.isNaN(growth)) {
                    sum += growth * (row - begin);
                    rows += row - begin;
                }
                begin = row;
            }
        }
        return rows == 0 ? Double.NaN : sum / rows;
    }

    /** Whether a row belongs to the hold of the row before; one whose time is not known does not. */
    private static boolean goesOn(Readings readings, int row) {
        return !readings.beginsPass(row)
                && readings.levels().of(row) == readings.levels().of(row - 1)
                && readings.load(row).seconds() > readings.load(row - 1).seconds();
    }

    private static double growth(Readings readings, double[] shown, int begin, int end) {
        double start = readings.load(begin).seconds();
        boolean held = end - begin >= FEWEST_ROWS && readings.load(end - 1).seconds() - start >= SHORTEST_SECONDS;
        if (!held || readings.levels().isZero(readings.levels().of(begin))) {
            return Double.NaN;
        }
        SimpleRegression line = new SimpleRegression();
        for (int row = begin; row < end; row++) {
            double part = shown[row] / readings.newtons()[row];
            line.addData(Math.log10(1 + readings.load(row).seconds() - start), part);
        }
        return line.getSlope();
    }
}
