package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.session.review.BandStretch;

/** Lets JFreeChart lay out the axes of a session's lanes and the bands behind them. One painting; one thread. */
final class LaneFrame {

    private static final double AXIS_SPACE = 30;
    private static final double LABELS_APART = 76;
    private static final double NEWTONS_APART = 24;

    private final LanesWish wish;
    private final Palette palette;
    private final Font font;
    private final TimeMap times;
    private final double step;

    LaneFrame(LanesWish wish) {
        this.wish = wish;
        palette = Palette.of(wish.dark());
        font = new Font(wish.fontFamily(), Font.PLAIN, BackgroundPainter.FONT_PIXELS - 1);
        times = wish.layout().times(wish.window());
        step = TimeLabels.step(wish.window().lengthMicros() / 1e6, times.width(), LABELS_APART);
    }

    /** The bands of one hand, and the newtons beside them where they may be claimed. */
    void lane(Graphics2D graphics, Rectangle2D forces, List<BandStretch> bands, double topNewtons, boolean newtons) {
        XYPlot plot = new XYPlot(null, unnamed(timeAxis()), forceAxis(topNewtons, forces.getHeight(), newtons), null);
        plot.setRenderer(new XYLineAndShapeRenderer(true, false));
        plot.setBackgroundPaint(palette.ground());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(palette.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        AxisSpace beside = new AxisSpace();
        beside.setLeft(AXIS_SPACE);
        plot.setFixedRangeAxisSpace(beside);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        bands.stream().filter(band -> band.span().overlaps(wish.window())).forEach(band -> add(plot, band, topNewtons));
        Rectangle2D area = new Rectangle2D.Double(
                forces.getX() - AXIS_SPACE, forces.getY(), forces.getWidth() + AXIS_SPACE, forces.getHeight());
        plot.draw(graphics, area, null, null, null);
    }

    private void add(XYPlot plot, BandStretch stretch, double top) {
        double from =
                seconds(Math.max(stretch.span().startMicros(), wish.window().startMicros()));
        double to = seconds(Math.min(stretch.span().endMicros(), wish.window().endMicros()));
        LevelBands bands = stretch.bands();
        Optional<ForceBand> asked = stretch.asked();
        if (asked.isPresent()) {
            box(plot, from, to, asked.get(), palette.band(2), top);
        } else {
            box(plot, from, to, bands.light(), palette.band(0), top);
            bands.band(Level.MODERATE).ifPresent(moderate -> box(plot, from, to, moderate, palette.band(1), top));
            bands.band(Level.FIRM).ifPresent(firm -> box(plot, from, to, firm, palette.band(2), top));
        }
        if (bands.ceilingNewtons() < top) {
            double at = bands.ceilingNewtons();
            BasicStroke dashed =
                    new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);
            plot.getRenderer()
                    .addAnnotation(new XYLineAnnotation(from, at, to, at, dashed, palette.ceiling()), Layer.BACKGROUND);
        }
    }

    private static void box(XYPlot plot, double from, double to, ForceBand band, Color tint, double top) {
        double high = Math.min(top, band.highNewtons());
        if (high > band.lowNewtons()) {
            plot.getRenderer()
                    .addAnnotation(
                            new XYBoxAnnotation(from, band.lowNewtons(), to, high, null, null, tint), Layer.BACKGROUND);
        }
    }

    private static double seconds(long micros) {
        return micros / 1e6;
    }

    private NumberAxis timeAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(
                seconds(wish.window().startMicros()), seconds(wish.window().endMicros()));
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(TimeLabels.forStep(step));
        return plain(axis);
    }

    /** Within a lane the times are lines only; they are named under all lanes. */
    private static NumberAxis unnamed(NumberAxis axis) {
        axis.setTickLabelsVisible(false);
        return axis;
    }

    private NumberAxis forceAxis(double top, double height, boolean newtons) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, top);
        axis.setTickUnit(new NumberTickUnit(Ticks.step(top, height, NEWTONS_APART)));
        axis.setNumberFormatOverride(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setTickLabelsVisible(newtons);
        return plain(axis);
    }

    private NumberAxis plain(NumberAxis axis) {
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(palette.muted());
        axis.setTickLabelInsets(new RectangleInsets(3, 2, 2, 5));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setMinorTickMarksVisible(false);
        return axis;
    }

    /** The times under all lanes. */
    void timeLabels(Graphics2D graphics, Rectangle2D lanes) {
        Rectangle2D all = new Rectangle2D.Double(
                0, 0, wish.layout().width(), wish.layout().height());
        timeAxis().draw(graphics, lanes.getMaxY() + 2, all, lanes, RectangleEdge.BOTTOM, null);
    }
}
