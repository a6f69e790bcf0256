package palpa.store.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.ForceTables.Series;
import palpa.session.TraceBuffer;

/** The rows of one hand in one recording, as they come. One thread. */
final class SeriesBuilder {

    private static final int MOST_ROWS = 4_000_000;
    private static final double MIN_HERTZ = 10;
    private static final double MAX_HERTZ = 2000;

    private final String file;
    private final Hand hand;
    private final List<Optional<Region>> regions = new ArrayList<>();
    private final List<Optional<Technique>> labels = new ArrayList<>();
    private long[] times = new long[256];
    private double[] newtons = new double[256 * TraceBuffer.VALUES];
    private int rows;
    private int siteMask;
    private boolean hasTotal;
    private long firstLine;

    SeriesBuilder(String file, Hand hand) {
        this.file = file;
        this.hand = hand;
    }

    int rows() {
        return rows;
    }

    Hand hand() {
        return hand;
    }

    void add(Row row) throws UserProblem {
        if (rows == 0) {
            firstLine = row.line();
        } else if (row.timeMicros() < times[rows - 1]) {
            throw new UserProblem(
                    "store.table_time_falls",
                    file,
                    Long.toString(row.line()),
                    seconds(row.timeMicros()),
                    seconds(times[rows - 1]),
                    hand.label());
        }
        if (rows == MOST_ROWS) {
            throw new UserProblem("store.table_too_long", file, Long.toString(row.line()), Integer.toString(MOST_ROWS));
        }
        grow();
        keep(row);
    }

    private static String seconds(long micros) {
        return Double.toString(micros / 1e6);
    }

    private void grow() {
        if (rows == times.length) {
            times = Arrays.copyOf(times, 2 * rows);
            newtons = Arrays.copyOf(newtons, 2 * newtons.length);
        }
    }

    private void keep(Row row) {
        times[rows] = row.timeMicros();
        double sum = 0;
        boolean any = false;
        for (int site = 0; site < Site.COUNT; site++) {
            double value = row.newtons()[site];
            newtons[rows * TraceBuffer.VALUES + site] = value;
            if (!Double.isNaN(value)) {
                siteMask |= 1 << site;
                sum += value;
                any = true;
            }
        }
        double total = row.newtons()[TraceBuffer.TOTAL];
        hasTotal |= !Double.isNaN(total);
        double ofSites = any ? sum : Double.NaN;
        newtons[rows * TraceBuffer.VALUES + TraceBuffer.TOTAL] = Double.isNaN(total) ? ofSites : total;
        regions.add(row.region());
        labels.add(row.label());
        rows++;
    }

    /** The finished series; its rate is the inverse of the median distance of its rows. */
    Series build() throws UserProblem {
        double rate = 1e6 / medianSpacingMicros();
        if (!(rate >= MIN_HERTZ && rate <= MAX_HERTZ)) {
            throw new UserProblem("store.table_rate", file, Long.toString(firstLine), hand.label(), hertz(rate));
        }
        return new Series(
                hand,
                new SiteSet(siteMask),
                hasTotal,
                rate,
                Arrays.copyOf(times, rows),
                Arrays.copyOf(newtons, rows * TraceBuffer.VALUES),
                List.copyOf(regions),
                List.copyOf(labels));
    }

    static String hertz(double rate) {
        return Double.isFinite(rate) ? Double.toString(Math.round(rate * 10) / 10.0) : "∞";
    }

    private double medianSpacingMicros() {
        long[] spacings = new long[rows - 1];
        for (int i = 0; i < spacings.length; i++) {
            spacings[i] = times[i + 1] - times[i];
        }
        Arrays.sort(spacings);
        int middle = spacings.length / 2;
        return spacings.length % 2 == 1 ? spacings[middle] : (spacings[middle - 1] + spacings[middle]) / 2.0;
    }
}
