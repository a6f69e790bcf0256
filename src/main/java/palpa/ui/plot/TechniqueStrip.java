package palpa.ui.plot;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import palpa.model.Technique;
import palpa.session.review.Stretch;

/**
 * Fills the strip under a lane with what the hand did, by colour and pattern: percussion as upright ticks, stroking full,
 * kneading slanted, unsure as dots. Every column shows what was done at its beginning. One painting; one thread.
 */
final class TechniqueStrip {

    private static final double PERIOD = 6;
    private static final double TICK = 2;
    private static final double SLANT = 3.4;

    private final Raster raster = new Raster();
    private final Palette palette;
    private final double scale;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;

    TechniqueStrip(BufferedImage into, Rectangle2D strip, double scale, Palette palette) {
        raster.target(((DataBufferInt) into.getRaster().getDataBuffer()).getData(), into.getWidth());
        this.palette = palette;
        this.scale = scale;
        left = ForceLane.clamp((int) Math.round(strip.getX() * scale), into.getWidth());
        right = ForceLane.clamp((int) Math.round(strip.getMaxX() * scale), into.getWidth());
        top = ForceLane.clamp((int) Math.round(strip.getY() * scale), into.getHeight());
        bottom = ForceLane.clamp((int) Math.round(strip.getMaxY() * scale), into.getHeight());
    }

    /** @param stretches by their time, one after the other */
    void fill(List<Stretch> stretches, TimeMap times) {
        int next = after(stretches, times.window().startMicros());
        for (int x = left; x < right; x++) {
            long micros = times.micros(x / scale);
            if (next < stretches.size() && stretches.get(next).span().endMicros() <= micros) {
                next = after(stretches, micros);
            }
            if (next < stretches.size() && stretches.get(next).span().startMicros() <= micros) {
                column(x, stretches.get(next).technique());
            }
        }
    }

    /** The first stretch that is not over at {@code micros}. */
    private static int after(List<Stretch> stretches, long micros) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (stretches.get(middle).span().endMicros() > micros) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void column(int x, Technique technique) {
        raster.colour(palette.technique(technique) & 0xFFFFFF);
        double across = x / scale;
        switch (technique) {
            case REST -> {}
            case PERCUSSION -> rows(x, across % (PERIOD / 2) < TICK, top, bottom);
            case STROKING -> rows(x, true, top, bottom);
            case KNEADING -> slants(x);
            default -> rows(x, across % PERIOD < TICK, top + PERIOD / 2 * scale, top + (PERIOD / 2 + TICK) * scale);
        }
    }

    private void rows(int x, boolean inked, double from, double to) {
        if (inked) {
            raster.span(x, (int) (from * Raster.ONE), (int) (Math.min(bottom, to) * Raster.ONE), Raster.ONE);
        }
    }

    private void slants(int x) {
        double period = PERIOD * scale;
        for (double row = top - period + x % period; row < bottom; row += period) {
            rows(x, true, Math.max(top, row), row + SLANT * scale);
        }
    }
}
