package palpa.ui.plot;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.session.review.Grade;

/**
 * Fills columns and bars of one force lane into a picture. One painting; one thread.
 *
 * <p>Bars tell their technique by colour and shape: a strike is narrow with a cap on it, a pass is flat, a squeeze is
 * round at its top. One that was too soft is hollow, one that was too firm is in the ceiling's colour.
 */
final class ForceLane {

    private static final int WASH = 70;
    private static final int HOLLOW = 80;
    private static final int BAR = 235;
    private static final int STRIKE_PIXELS = 3;
    private static final int CAP_PIXELS = 2;

    /** Bars narrower than this show no shape. */
    private static final int LEAST_SHAPED = 4;

    private final Raster raster = new Raster();
    private final Palette palette;
    private final double scale;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;
    private final double rowsPerNewton;

    ForceLane(BufferedImage into, Rectangle2D forces, double scale, double topNewtons, Palette palette) {
        raster.target(((DataBufferInt) into.getRaster().getDataBuffer()).getData(), into.getWidth());
        this.palette = palette;
        this.scale = scale;
        left = clamp((int) Math.round(forces.getX() * scale), into.getWidth());
        right = clamp((int) Math.round(forces.getMaxX() * scale), into.getWidth());
        top = clamp((int) Math.round(forces.getY() * scale), into.getHeight()) * Raster.ONE;
        bottom = clamp((int) Math.round(forces.getMaxY() * scale), into.getHeight()) * Raster.ONE;
        rowsPerNewton = (bottom - top) / topNewtons;
    }

    static int clamp(int pixel, int most) {
        return Math.max(0, Math.min(pixel, most));
    }

    int columns() {
        return right - left;
    }

    private int row(double newtons) {
        return Math.max(top, bottom - (int) (Math.max(0, newtons) * rowsPerNewton));
    }

    /** The force itself as a wash from the ground up: what was felt, whatever was recognised in it. */
    void wash(ForceColumns force, TimeMap times) {
        raster.colour(palette.mutedArgb() & 0xFFFFFF);
        for (int i = 0; i < force.count(); i++) {
            int x = x(times, force.micros(i));
            if (x >= left && x < right && force.high(i) > 0) {
                raster.span(x, row(force.high(i)), bottom, WASH);
            }
        }
    }

    /** The force as a line from least to greatest of each column, dashed or solid. */
    void line(ForceColumns force, TimeMap times, int argb, boolean dashed) {
        raster.colour(argb & 0xFFFFFF);
        int thickness = (int) Math.round(1.4 * scale * Raster.ONE);
        for (int i = 0; i < force.count(); i++) {
            int x = x(times, force.micros(i));
            boolean space = dashed && Math.floorMod(x, 9) >= 6;
            if (x >= left && x < right && force.high(i) >= 0 && !space) {
                raster.span(
                        x,
                        Math.max(top, row(force.high(i)) - thickness / 2),
                        Math.min(bottom, row(force.low(i)) + thickness / 2),
                        Raster.ONE);
            }
        }
    }

    /** The upper edge of the force, dashed: another session over this one. */
    void edge(ForceColumns force, TimeMap times, int argb) {
        raster.colour(argb & 0xFFFFFF);
        int thickness = (int) Math.round(1.6 * scale * Raster.ONE);
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < force.count(); i++) {
            int x = x(times, force.micros(i));
            if (x < left || x >= right || Float.isNaN(force.high(i))) {
                before = Integer.MIN_VALUE;
                continue;
            }
            int row = row(force.high(i));
            int from = before == Integer.MIN_VALUE ? row : before;
            if (Math.floorMod(x, 8) < 5) {
                raster.span(
                        x,
                        Math.max(top, Math.min(row, from) - thickness / 2),
                        Math.min(bottom, Math.max(row, from) + thickness / 2),
                        Raster.ONE);
            }
            before = row;
        }
    }

    private int x(TimeMap times, long micros) {
        return (int) Math.floor(times.x(micros) * scale);
    }

    /** One stroke as a bar as long as it lasted, and as high as it was judged on. */
    void bar(Stroke stroke, Grade grade, TimeMap times) {
        int from = x(times, stroke.startMicros());
        int until = Math.max(from + 1, x(times, stroke.endMicros()));
        if (until <= left || from >= right) {
            return;
        }
        raster.colour(colour(stroke, grade) & 0xFFFFFF);
        int opacity = grade == Grade.TOO_SOFT ? HOLLOW : BAR;
        int topRow = row(stroke.levelNewtons());
        if (stroke.technique() == Technique.PERCUSSION) {
            strike(from, until, topRow, opacity);
        } else {
            for (int x = Math.max(left, from); x < Math.min(right, until - gap(until - from)); x++) {
                int lower = stroke.technique() == Technique.KNEADING ? rounding(x, from, until, topRow) : 0;
                raster.span(x, Math.min(bottom, topRow + lower), bottom, opacity);
            }
        }
        if (grade == Grade.TOO_SOFT && until - from >= LEAST_SHAPED) {
            outline(from, until - gap(until - from), topRow);
        }
    }

    private int colour(Stroke stroke, Grade grade) {
        return grade == Grade.TOO_FIRM ? palette.ceilingArgb() : palette.technique(stroke.technique());
    }

    /** Bars that follow each other at once are kept apart by a pixel where there is room. */
    private static int gap(int width) {
        return width >= LEAST_SHAPED ? 1 : 0;
    }

    private void strike(int from, int until, int topRow, int opacity) {
        int width = (int) Math.min(until - from, Math.round(STRIKE_PIXELS * scale));
        int begin = from + (until - from - width) / 2;
        for (int x = Math.max(left, begin); x < Math.min(right, begin + width); x++) {
            raster.span(x, topRow, bottom, opacity);
        }
        if (until - from >= LEAST_SHAPED) {
            int cap = (int) Math.round(CAP_PIXELS * scale);
            for (int x = Math.max(left, begin - cap); x < Math.min(right, begin + width + cap); x++) {
                raster.span(x, topRow, Math.min(bottom, topRow + cap * Raster.ONE), Raster.ONE);
            }
        }
    }

    /** How much lower a squeeze's bar is at {@code x} than at its middle: an arch over its width. */
    private int rounding(int x, int from, int until, int topRow) {
        double half = (until - from) / 2.0;
        double across = (x + 0.5 - from - half) / half;
        double arch = Math.min(half * Raster.ONE, (bottom - topRow) * 0.6);
        return (int) (arch * (1 - Math.sqrt(Math.max(0, 1 - across * across))));
    }

    private void outline(int from, int until, int topRow) {
        int line = (int) Math.round(1.2 * scale * Raster.ONE);
        for (int x = Math.max(left, from); x < Math.min(right, until); x++) {
            boolean side = x == from || x == until - 1;
            raster.span(x, topRow, side ? bottom : Math.min(bottom, topRow + line), Raster.ONE);
        }
    }
}
