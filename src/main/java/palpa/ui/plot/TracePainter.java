package palpa.ui.plot;

/**
 * Draws one trace into the data area: a vertical span a column, as thick as the pen also where the line is steep. One
 * thread; allocates only when the area grows.
 *
 * <p>A round pen of radius {@code r} reaches {@code r} beyond the span above and below, and at full height into the
 * columns nearer than {@code r - 1/2}, in part into the next one. Dashes are counted in columns, whose numbers are
 * fixed in session time, so that they travel with the trace; where a trace is steep they are counted in rows instead,
 * lest a whole strike fall into a space.
 */
final class TracePainter {

    /** A column whose trace is higher than this many pen widths counts as steep. */
    private static final float STEEP_WIDTHS = 3f;

    private final Raster raster;
    private PixelRect area = new PixelRect(0, 0, 0, 0);
    private float newtonsPerPixel = 1;
    private float[] tops = new float[0];
    private float[] bottoms = new float[0];

    TracePainter(Raster raster) {
        this.raster = raster;
    }

    /** Sets where to draw, and the force at the top of the area, newtons. */
    void area(PixelRect dataArea, double topNewtons) {
        area = dataArea;
        newtonsPerPixel = (float) (topNewtons / dataArea.height());
        if (tops.length < dataArea.width()) {
            tops = new float[dataArea.width()];
            bottoms = new float[dataArea.width()];
        }
    }

    /** The row of a force, not limited to the area. */
    float rowOf(float newtons) {
        return area.bottom() - newtons / newtonsPerPixel;
    }

    /** Draws {@code series} so that {@code newestColumn} is the area's last; answers the greatest force drawn. */
    float draw(TraceColumns columns, int series, long newestColumn, Pen pen) {
        float greatest = measure(columns, series, newestColumn, pen);
        raster.colour(pen.rgb());
        float beyond = Math.max(0, pen.thickness() / 2 - 0.5f);
        int whole = (int) beyond;
        float part = beyond - whole;
        long firstColumn = newestColumn - area.width() + 1;
        for (int x = 0; x < area.width(); x++) {
            boolean ink = pen.inks(firstColumn + x);
            if (ink || isSteepNear(x, pen)) {
                column(x, whole, part, ink, pen);
            }
        }
        return greatest;
    }

    /** Finds the rows of each column's span; columns without one are empty. */
    private float measure(TraceColumns columns, int series, long newestColumn, Pen pen) {
        float[] lows = columns.lows(series);
        float[] highs = columns.highs(series);
        float reach = Math.min(pen.thickness() / 2, area.height() / 4f);
        float greatest = 0;
        long column = newestColumn - area.width() + 1;
        for (int x = 0; x < area.width(); x++, column++) {
            int slot = columns.slot(column);
            float low = lows[slot];
            float high = highs[slot];
            if (columns.has(column) && high >= low) {
                greatest = Math.max(greatest, high);
                tops[x] = Math.max(area.y(), rowOf(high) - reach);
                bottoms[x] = Math.min(area.bottom(), rowOf(low) + reach);
            } else {
                tops[x] = Float.POSITIVE_INFINITY;
                bottoms[x] = Float.NEGATIVE_INFINITY;
            }
        }
        return greatest;
    }

    private boolean isSteepNear(int x, Pen pen) {
        int left = Math.max(0, x - 1);
        int right = Math.min(area.width() - 1, x + 1);
        float steep = STEEP_WIDTHS * pen.thickness();
        return bottoms[x] - tops[x] > steep
                || bottoms[left] - tops[left] > steep
                || bottoms[right] - tops[right] > steep;
    }

    private void column(int x, int whole, float part, boolean ink, Pen pen) {
        float top = leastTop(x, whole);
        float bottom = greatestBottom(x, whole);
        ink(x, top, bottom, ink, 1, pen);
        if (part > 0) {
            float outerTop = leastTop(x, whole + 1);
            float outerBottom = greatestBottom(x, whole + 1);
            if (bottom > top) {
                ink(x, outerTop, top, ink, part, pen);
                ink(x, bottom, outerBottom, ink, part, pen);
            } else {
                ink(x, outerTop, outerBottom, ink, part, pen);
            }
        }
    }

    private void ink(int x, float top, float bottom, boolean ink, float coverage, Pen pen) {
        float opacity = pen.opacity() * coverage;
        if (!pen.isDashed() || ink && bottom - top <= STEEP_WIDTHS * pen.thickness()) {
            raster.span(area.x() + x, top, bottom, opacity);
        } else {
            dashes(area.x() + x, top, bottom, opacity, pen);
        }
    }

    /** The dashes of a steep stretch, counted in rows from the bottom of the area. */
    private void dashes(int x, float top, float bottom, float opacity, Pen pen) {
        if (!(bottom > top)) {
            return;
        }
        int period = pen.dash() + pen.space();
        int first = Math.floorDiv((int) top - area.bottom(), period) * period + area.bottom();
        for (int row = first; row < bottom; row += period) {
            raster.span(x, Math.max(top, row), Math.min(bottom, row + pen.dash()), opacity);
        }
    }

    private float leastTop(int x, int reach) {
        float least = tops[x];
        for (int n = Math.max(0, x - reach); n <= Math.min(area.width() - 1, x + reach); n++) {
            least = Math.min(least, tops[n]);
        }
        return least;
    }

    private float greatestBottom(int x, int reach) {
        float greatest = bottoms[x];
        for (int n = Math.max(0, x - reach); n <= Math.min(area.width() - 1, x + reach); n++) {
            greatest = Math.max(greatest, bottoms[n]);
        }
        return greatest;
    }
}
