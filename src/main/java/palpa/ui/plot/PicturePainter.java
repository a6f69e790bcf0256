package palpa.ui.plot;

import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.TraceBuffer;

/**
 * Puts a frame together: background, sites, totals, the labels that shine through, cursor. One thread; allocates
 * nothing but when the background changes.
 */
final class PicturePainter {

    private static final double TOTAL_THICKNESS = 2;
    private static final int SITE_OPACITY = 190;
    private static final int EXAMPLE_OPACITY = 150;
    private static final int EXAMPLE_DASH = 2;
    private static final int DASH = 8;
    private static final double OTHER_THICKNESS = 1.4;
    private static final int OTHER_DASH = 4;
    private static final int SPACE = 4;
    private static final int CURSOR_OPACITY = 140;
    private static final double DOT_RADIUS = 4;
    private static final int LABEL_STEP = 150;

    private final Raster raster = new Raster();
    private final TracePainter traces = new TracePainter(raster);
    private final Pen[][] sitePens = new Pen[Hand.COUNT][Site.COUNT];
    private final Pen[] totalPens = new Pen[Hand.COUNT];
    private final Pen[] examplePens = new Pen[Hand.COUNT];
    private Pen otherPen;
    private Background background;
    private float greatestNewtons;
    private boolean cursorDrawn;

    /** Sets the background of the frames to come. */
    void background(Background next) {
        background = next;
        ChartSpec spec = next.spec();
        traces.area(next.area(), spec.topNewtons());
        Palette palette = Palette.of(spec.dark());
        double scale = spec.scale();
        otherPen = new Pen(
                palette.textArgb() & 0xFFFFFF,
                SITE_OPACITY,
                scale * OTHER_THICKNESS,
                (int) Math.round(OTHER_DASH * scale),
                (int) Math.round(OTHER_DASH * scale));
        for (Hand hand : Hand.values()) {
            totalPens[hand.ordinal()] = pen(palette.hand(hand), hand, Raster.ONE, TOTAL_THICKNESS * scale, scale);
            examplePens[hand.ordinal()] = new Pen(
                    palette.hand(hand) & 0xFFFFFF,
                    EXAMPLE_OPACITY,
                    scale * OTHER_THICKNESS,
                    (int) Math.round(EXAMPLE_DASH * scale),
                    (int) Math.round(EXAMPLE_DASH * scale));
            for (Site site : Site.values()) {
                int rgb = SiteShades.rgb(palette, hand, site);
                sitePens[hand.ordinal()][site.ordinal()] = pen(rgb, hand, SITE_OPACITY, scale, scale);
            }
        }
    }

    private static Pen pen(int argb, Hand hand, int opacity, double thickness, double scale) {
        boolean dashed = hand == Hand.RIGHT;
        int dash = dashed ? (int) Math.round(DASH * scale) : 0;
        return new Pen(argb & 0xFFFFFF, opacity, thickness, dash, (int) Math.round(SPACE * scale));
    }

    /** Begins a frame with the whole background. */
    void beginWhole(int[] pixels) {
        begin(pixels);
        System.arraycopy(background.pixels(), 0, pixels, 0, pixels.length);
    }

    /** Begins a frame with the background of the data area from {@code row} down; above it is still there. */
    void beginBelow(int[] pixels, int row) {
        begin(pixels);
        PixelRect area = background.area();
        for (int y = row; y < area.bottom(); y++) {
            int start = y * background.width() + area.x();
            System.arraycopy(background.pixels(), start, pixels, start, area.width());
        }
    }

    private void begin(int[] pixels) {
        raster.target(pixels, background.width());
        greatestNewtons = 0;
        cursorDrawn = false;
    }

    /** The highest row this frame has drawn on. */
    int highestRow() {
        int row = cursorDrawn
                ? 0
                : traces.rowOf(greatestNewtons) / Raster.ONE
                        - 2 * (int) Math.ceil(background.spec().scale());
        return Math.max(background.area().y(), row);
    }

    /** Draws the sites of a hand. */
    void sites(Hand hand, TraceColumns columns, long newestColumn) {
        for (int site = 0; site < Site.COUNT; site++) {
            draw(columns, site, newestColumn, sitePens[hand.ordinal()][site]);
        }
    }

    /** Draws a hand's total; answers its greatest force in sight, newtons. */
    float total(Hand hand, TraceColumns columns, long newestColumn) {
        return draw(columns, TraceBuffer.TOTAL, newestColumn, totalPens[hand.ordinal()]);
    }

    /** Draws what an example's hand did. */
    void example(Hand hand, TraceColumns columns, long newestColumn) {
        draw(columns, TraceBuffer.TOTAL, newestColumn, examplePens[hand.ordinal()]);
    }

    /** Draws another session's total over this one's. */
    void other(TraceColumns columns, long newestColumn) {
        draw(columns, TraceBuffer.TOTAL, newestColumn, otherPen);
    }

    private float draw(TraceColumns columns, int series, long newestColumn, Pen pen) {
        float greatest = traces.draw(columns, series, newestColumn, pen);
        greatestNewtons = Math.max(greatestNewtons, greatest);
        return greatest;
    }

    /** Lets the words of the background shine through the traces that cross them. */
    void shineLabels(int[] pixels) {
        int[] from = background.pixels();
        for (int i = 0; i < background.labels().size(); i++) {
            PixelRect label = background.labels().get(i);
            for (int row = label.y(); row < label.bottom(); row++) {
                int start = row * background.width() + label.x();
                for (int index = start; index < start + label.width(); index++) {
                    pixels[index] = mix(pixels[index], from[index]);
                }
            }
        }
    }

    private static int mix(int over, int under) {
        int rest = 256 - LABEL_STEP;
        int rb = ((under & 0xFF00FF) * LABEL_STEP + (over & 0xFF00FF) * rest) >>> 8 & 0xFF00FF;
        int ag = (under >>> 8 & 0xFF00FF) * LABEL_STEP + (over >>> 8 & 0xFF00FF) * rest & 0xFF00FF00;
        return ag | rb;
    }

    /** Draws the cursor's line at column {@code x} of the data area. */
    void cursor(int x) {
        cursorDrawn = true;
        PixelRect area = background.area();
        raster.colour(Palette.of(background.spec().dark()).textArgb() & 0xFFFFFF);
        int width = Math.max(1, (int) Math.round(background.spec().scale()));
        for (int i = 0; i < width; i++) {
            int column = area.x() + Math.min(x + i, area.width() - 1);
            raster.span(column, area.y() * Raster.ONE, area.bottom() * Raster.ONE, CURSOR_OPACITY);
        }
    }

    /** Draws a dot on a hand's trace at column {@code x} of the data area. */
    void dot(Hand hand, int x, float newtons) {
        PixelRect area = background.area();
        raster.colour(totalPens[hand.ordinal()].rgb());
        double radius = DOT_RADIUS * background.spec().scale();
        int row = traces.rowOf(newtons);
        for (int dx = (int) -radius; dx <= radius; dx++) {
            int half = (int) (Math.sqrt(radius * radius - dx * dx) * Raster.ONE);
            int column = x + dx;
            if (column >= 0 && column < area.width()) {
                int top = Math.max(area.y() * Raster.ONE, row - half);
                int bottom = Math.min(area.bottom() * Raster.ONE, row + half);
                raster.span(area.x() + column, top, bottom, Raster.ONE);
            }
        }
    }
}
