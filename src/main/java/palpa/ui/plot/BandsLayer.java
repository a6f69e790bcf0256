package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.session.Words;

/** Puts the bands, the frame round the target and the hatched ceiling behind the traces. */
final class BandsLayer {

    /** A band lower than this on the screen has no room for its word. */
    private static final double LEAST_LABELLED_PIXELS = 13;

    private final XYPlot plot;
    private final ChartSpec spec;
    private final Palette palette;
    private final Font font;
    private final double pixelsPerNewton;
    private final Consumer<Rectangle2D> placed;

    BandsLayer(XYPlot plot, ChartSpec spec, Font font, double heightPixels, Consumer<Rectangle2D> placed) {
        this.plot = plot;
        this.spec = spec;
        this.palette = Palette.of(spec.dark());
        this.font = font;
        this.pixelsPerNewton = heightPixels / spec.topNewtons();
        this.placed = placed;
    }

    void add() {
        LevelBands bands = spec.bands();
        band(bands.light(), palette.band(0), "plot.light");
        bands.band(Level.MODERATE).ifPresent(moderate -> band(moderate, palette.band(1), "plot.moderate"));
        bands.band(Level.FIRM).ifPresent(firm -> band(firm, palette.band(2), "plot.firm"));
        ceiling(bands.ceilingNewtons());
        spec.target().flatMap(bands::band).ifPresent(this::frame);
    }

    private void band(ForceBand band, Color tint, String key) {
        IntervalMarker marker = new IntervalMarker(band.lowNewtons(), band.highNewtons(), tint);
        marker.setAlpha(1f);
        marker.setOutlinePaint(null);
        plot.addRangeMarker(marker, Layer.BACKGROUND);
        double visibleHigh = Math.min(band.highNewtons(), spec.topNewtons());
        boolean hasRoom = (visibleHigh - band.lowNewtons()) * pixelsPerNewton >= LEAST_LABELLED_PIXELS;
        if (spec.newtons() && hasRoom) {
            double middle = (band.lowNewtons() + visibleHigh) / 2;
            label(Words.of(key), middle, palette.muted());
        }
    }

    private void ceiling(double newtons) {
        IntervalMarker forbidden = new IntervalMarker(newtons, Math.max(newtons, spec.topNewtons()) + 1, hatching());
        forbidden.setAlpha(1f);
        forbidden.setOutlinePaint(null);
        plot.addRangeMarker(forbidden, Layer.BACKGROUND);
        ValueMarker line = new ValueMarker(newtons, palette.ceiling(), dashed());
        line.setAlpha(1f);
        plot.addRangeMarker(line, Layer.BACKGROUND);
        if (spec.newtons() && newtons < spec.topNewtons()) {
            double below = newtons - LEAST_LABELLED_PIXELS * 0.7 / pixelsPerNewton;
            label(Words.of("plot.ceiling") + " " + Math.round(newtons), below, palette.ceiling());
        }
    }

    /** A frame a little inside the plot, so that all four of its sides are seen. */
    private void frame(ForceBand band) {
        double seconds = spec.spanSeconds() / spec.width() * 1.2;
        double newtons = 1 / pixelsPerNewton;
        XYBoxAnnotation box = new XYBoxAnnotation(
                spec.time().fromSeconds() + seconds,
                band.lowNewtons() + newtons,
                spec.time().toSeconds() - seconds,
                band.highNewtons() - newtons,
                new BasicStroke(2f),
                palette.accent(),
                null);
        plot.getRenderer().addAnnotation(box, Layer.BACKGROUND);
    }

    private void label(String text, double newtons, Color colour) {
        plot.addAnnotation(new BandLabel(text, newtons, font, colour, placed));
    }

    private static BasicStroke dashed() {
        return new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 4}, 0);
    }

    /** Strokes rising to the right, drawn finely enough for any output scale. */
    private TexturePaint hatching() {
        int size = 9;
        int fine = (int) Math.ceil(spec.scale()) * size;
        BufferedImage tile = new BufferedImage(fine, fine, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = tile.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale((double) fine / size, (double) fine / size);
        graphics.setColor(palette.hatch());
        graphics.setStroke(new BasicStroke(2.6f));
        for (int shift = -size; shift <= size; shift += size) {
            graphics.drawLine(shift - 1, size + 1, shift + size + 1, -1);
        }
        graphics.dispose();
        return new TexturePaint(tile, new Rectangle(0, 0, size, size));
    }
}
