package palpa.ui.plot;

/**
 * Draws one trace into the data area: a vertical span a column, as thick as the pen also where the line is steep. One
 * thread; allocates only when the area grows.
 *
 * <p>A round pen of radius {@code r} reaches {@code r} beyond the span above and below, and at full height into the
 * columns nearer than {@code r - 1/2}, in part into the next one. Dashes are counted in columns, whose numbers are
 * fixed in session time, so that they travel with the trace; where a trace is steep they are counted in rows instead,
 * lest a whole strike fall into a space. Rows are counted in 1/256 pixel.
 */
final class TracePainter {

    /** A column whose trace is higher than this many pen widths counts as steep. */
    private static final int STEEP_WIDTHS = 3;

    /** Where the columns beside reach less than this beyond a column, nobody would see it: a quarter pixel. */
    private static final int LEAST_SEEN = Raster.ONE / 4;

    private static final int NO_TOP = Integer.MAX_VALUE / 2;
    private static final int NO_BOTTOM = Integer.MIN_VALUE / 2;

    private final Raster raster;
    private PixelRect area = new PixelRect(0, 0, 0, 0);
    private float rowsPerNewton = 1;
    private int[] tops = new int[0];
    private int[] bottoms = new int[0];
    private int[] spare = new int[0];
    private float greatestNewtons;

    TracePainter(Raster raster) {
        this.raster = raster;
    }

    /** Sets where to draw, and the force at the top of the area, newtons. */
    void area(PixelRect dataArea, double topNewtons) {
        area = dataArea;
        rowsPerNewton = (float) (dataArea.height() * Raster.ONE / topNewtons);
        if (tops.length < dataArea.width()) {
            tops = new int[dataArea.width()];
            bottoms = new int[dataArea.width()];
            spare = new int[dataArea.width()];
        }
    }

    /** The row of a force in 1/256 pixel, not limited to the area. */
    int rowOf(float newtons) {
        return area.bottom() * Raster.ONE - (int) (newtons * rowsPerNewton);
    }

    /** Draws {@code series} so that {@code newestColumn} is the area's last; answers the greatest force drawn. */
    float draw(TraceColumns columns, int series, long newestColumn, Pen pen) {
        greatestNewtons = 0;
        if (!measure(columns, series, newestColumn, pen.reach())) {
            return 0;
        }
        int beside = Math.max(0, pen.reach() - Raster.ONE / 2);
        int part = pen.opacity() * (beside % Raster.ONE) / Raster.ONE;
        if (beside >= Raster.ONE) {
            widen(beside / Raster.ONE);
        }
        raster.colour(pen.rgb());
        if (pen.isDashed()) {
            dashed(newestColumn - area.width() + 1, part, pen);
        } else {
            solid(part, pen);
        }
        return greatestNewtons;
    }

    /** Finds the rows of each column's span, empty ones upside down; answers whether there is any to draw. */
    private boolean measure(TraceColumns columns, int series, long newestColumn, int reach) {
        long[] stamps = columns.stamps();
        float[] lows = columns.lows(series);
        float[] highs = columns.highs(series);
        int highest = area.y() * Raster.ONE;
        int lowest = area.bottom() * Raster.ONE;
        float greatest = -1;
        long column = newestColumn - area.width() + 1;
        for (int x = 0; x < area.width(); x++, column++) {
            int slot = columns.slot(column);
            float high = highs[slot];
            float low = lows[slot];
            if (stamps[slot] == column && high >= low) {
                greatest = high > greatest ? high : greatest;
                tops[x] = Math.max(highest, lowest - (int) (high * rowsPerNewton) - reach);
                bottoms[x] = Math.min(lowest, lowest - (int) (low * rowsPerNewton) + reach);
            } else {
                tops[x] = NO_TOP;
                bottoms[x] = NO_BOTTOM;
            }
        }
        greatestNewtons = Math.max(0, greatest);
        return greatest >= 0;
    }

    /** Takes into every column what reaches into it at full height from {@code reach} columns beside. */
    private void widen(int reach) {
        int[] narrow = tops;
        for (int x = 0; x < area.width(); x++) {
            int least = narrow[x];
            for (int n = Math.max(0, x - reach); n <= Math.min(area.width() - 1, x + reach); n++) {
                least = Math.min(least, narrow[n]);
            }
            spare[x] = least;
        }
        tops = spare;
        spare = narrow;
        narrow = bottoms;
        for (int x = 0; x < area.width(); x++) {
            int greatest = narrow[x];
            for (int n = Math.max(0, x - reach); n <= Math.min(area.width() - 1, x + reach); n++) {
                greatest = Math.max(greatest, narrow[n]);
            }
            spare[x] = greatest;
        }
        bottoms = spare;
        spare = narrow;
    }

    private void solid(int part, Pen pen) {
        int opacity = pen.opacity();
        for (int x = 0; x < area.width(); x++) {
            raster.span(area.x() + x, tops[x], bottoms[x], opacity);
            if (part > 0) {
                beside(x, false, part, pen);
            }
        }
    }

    private void dashed(long firstColumn, int part, Pen pen) {
        int steep = STEEP_WIDTHS * 2 * pen.reach();
        int period = pen.dash() + pen.space();
        int phase = Math.floorMod(firstColumn, period);
        for (int x = 0; x < area.width(); x++) {
            boolean ink = phase < pen.dash();
            phase = phase + 1 == period ? 0 : phase + 1;
            boolean byRows = isHigher(x, steep);
            if (!ink && !byRows && !isHigher(x - 1, steep) && !isHigher(x + 1, steep)) {
                continue;
            }
            byRows |= !ink;
            ink(x, tops[x], bottoms[x], byRows, pen.opacity(), pen);
            if (part > 0) {
                beside(x, byRows, part, pen);
            }
        }
    }

    private boolean isHigher(int x, int rows) {
        return x >= 0 && x < area.width() && bottoms[x] - tops[x] > rows;
    }

    /** Draws what reaches into column {@code x} in part, from the columns beside it. */
    private void beside(int x, boolean byRows, int opacity, Pen pen) {
        int left = x == 0 ? 0 : x - 1;
        int right = x == area.width() - 1 ? x : x + 1;
        int top = Math.min(tops[left], tops[right]);
        int bottom = Math.max(bottoms[left], bottoms[right]);
        boolean empty = bottoms[x] <= tops[x];
        if (top < tops[x] - LEAST_SEEN) {
            ink(x, top, Math.min(tops[x], bottom), byRows, opacity, pen);
        }
        if (bottom > bottoms[x] + LEAST_SEEN && !empty) {
            ink(x, Math.max(bottoms[x], top), bottom, byRows, opacity, pen);
        }
    }

    private void ink(int x, int top, int bottom, boolean byRows, int opacity, Pen pen) {
        if (byRows) {
            rows(area.x() + x, top, bottom, opacity, pen);
        } else {
            raster.span(area.x() + x, top, bottom, opacity);
        }
    }

    /** The dashes of a steep stretch, counted in rows from the bottom of the area. */
    private void rows(int x, int top, int bottom, int opacity, Pen pen) {
        if (bottom <= top) {
            return;
        }
        int dash = pen.dash() * Raster.ONE;
        int period = dash + pen.space() * Raster.ONE;
        int origin = area.bottom() * Raster.ONE;
        for (int row = Math.floorDiv(top - origin, period) * period + origin; row < bottom; row += period) {
            raster.span(x, Math.max(top, row), Math.min(bottom, row + dash), opacity);
        }
    }
}
