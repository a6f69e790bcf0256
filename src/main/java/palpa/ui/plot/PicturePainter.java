package palpa.ui.plot;

import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.TraceBuffer;

/**
 * Puts a frame together: background, sites, totals, the labels that shine through, cursor. One thread; allocates
 * nothing but when the background changes.
 */
final class PicturePainter {

    private static final float TOTAL_THICKNESS = 2f;
    private static final float SITE_OPACITY = 0.75f;
    private static final int DASH = 8;
    private static final int SPACE = 4;
    private static final float CURSOR_OPACITY = 0.55f;
    private static final float DOT_RADIUS = 4f;
    private static final int LABEL_STEP = 150;

    private final Raster raster = new Raster();
    private final TracePainter traces = new TracePainter(raster);
    private final Pen[][] sitePens = new Pen[Hand.COUNT][Site.COUNT];
    private final Pen[] totalPens = new Pen[Hand.COUNT];
    private Background background;

    /** Sets the background of the frames to come. */
    void background(Background next) {
        background = next;
        ChartSpec spec = next.spec();
        traces.area(next.area(), spec.topNewtons());
        Palette palette = Palette.of(spec.dark());
        float scale = (float) spec.scale();
        for (Hand hand : Hand.values()) {
            totalPens[hand.ordinal()] = pen(palette.hand(hand), hand, 1, TOTAL_THICKNESS * scale, scale);
            for (Site site : Site.values()) {
                int rgb = SiteShades.rgb(palette, hand, site);
                sitePens[hand.ordinal()][site.ordinal()] = pen(rgb, hand, SITE_OPACITY, scale, scale);
            }
        }
    }

    private static Pen pen(int argb, Hand hand, float opacity, float thickness, float scale) {
        boolean dashed = hand == Hand.RIGHT;
        int dash = dashed ? Math.round(DASH * scale) : 0;
        return new Pen(argb & 0xFFFFFF, opacity, thickness, dash, Math.round(SPACE * scale));
    }

    /** Begins a frame: the whole background, or its data area alone where the rest is already there. */
    void begin(int[] pixels, boolean whole) {
        raster.target(pixels, background.width());
        int[] from = background.pixels();
        if (whole) {
            System.arraycopy(from, 0, pixels, 0, from.length);
            return;
        }
        PixelRect area = background.area();
        for (int row = area.y(); row < area.bottom(); row++) {
            int start = row * background.width() + area.x();
            System.arraycopy(from, start, pixels, start, area.width());
        }
    }

    /** Draws the sites of a hand. */
    void sites(Hand hand, TraceColumns columns, long newestColumn) {
        for (int site = 0; site < Site.COUNT; site++) {
            traces.draw(columns, site, newestColumn, sitePens[hand.ordinal()][site]);
        }
    }

    /** Draws a hand's total; answers its greatest force in sight, newtons. */
    float total(Hand hand, TraceColumns columns, long newestColumn) {
        return traces.draw(columns, TraceBuffer.TOTAL, newestColumn, totalPens[hand.ordinal()]);
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
        PixelRect area = background.area();
        raster.colour(Palette.of(background.spec().dark()).textArgb() & 0xFFFFFF);
        int width = Math.max(1, (int) Math.round(background.spec().scale()));
        for (int i = 0; i < width; i++) {
            raster.span(area.x() + Math.min(x + i, area.width() - 1), area.y(), area.bottom(), CURSOR_OPACITY);
        }
    }

    /** Draws a dot on a hand's trace at column {@code x} of the data area. */
    void dot(Hand hand, int x, float newtons) {
        PixelRect area = background.area();
        raster.colour(totalPens[hand.ordinal()].rgb());
        float radius = DOT_RADIUS * (float) background.spec().scale();
        float row = traces.rowOf(newtons);
        for (int dx = (int) -radius; dx <= radius; dx++) {
            float half = (float) Math.sqrt(radius * radius - dx * dx);
            int column = x + dx;
            if (column >= 0 && column < area.width()) {
                raster.span(area.x() + column, Math.max(area.y(), row - half), Math.min(area.bottom(), row + half), 1);
            }
        }
    }
}
