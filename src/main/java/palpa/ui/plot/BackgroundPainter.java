package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import palpa.model.Hand;
import palpa.session.Words;

/**
 * Lets JFreeChart lay out and paint everything but the traces. Any thread; every call makes a chart of its own.
 *
 * <p>The margins are fixed, so that the traces stay where they are when the numbers on the axis change.
 */
final class BackgroundPainter {

    /** Size of the words in the chart, logical pixels. */
    static final int FONT_PIXELS = 12;

    private static final double TOP = 16;
    private static final double RIGHT = 15;
    private static final double RIGHT_UNNAMED = 24;
    private static final double BOTTOM = 40;
    private static final double BOTTOM_UNNAMED = 24;
    private static final double LEFT_NUMBERS = 40;
    private static final double LEFT_NAMES = 68;

    private BackgroundPainter() {}

    static Background paint(ChartSpec spec) {
        BufferedImage image =
                new BufferedImage(spec.widthPixels(), spec.heightPixels(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(spec.scale(), spec.scale());
        List<PixelRect> labels = new ArrayList<>();
        ChartRenderingInfo info = new ChartRenderingInfo();
        JFreeChart chart = chart(spec, place -> labels.add(pixels(place, spec)));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, spec.width(), spec.height()), info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        captions(graphics, spec, area);
        graphics.dispose();
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Background(spec, argb, pixels(area, spec), List.copyOf(labels));
    }

    private static JFreeChart chart(ChartSpec spec, Consumer<Rectangle2D> placed) {
        Font font = new Font(spec.fontFamily(), Font.PLAIN, FONT_PIXELS);
        double height = Math.max(1, spec.height() - TOP - bottom(spec));
        double width = Math.max(1, spec.width() - left(spec) - right(spec));
        XYPlot plot = new XYPlot(
                null, ForceAxes.time(spec, font, width), ForceAxes.force(spec, font, height), lineRenderer());
        margins(plot, spec);
        paints(plot, spec);
        new BandsLayer(plot, spec, font, height, placed).add();
        if (spec.legend()) {
            legend(plot, spec, font);
        }
        JFreeChart chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private static XYLineAndShapeRenderer lineRenderer() {
        return new XYLineAndShapeRenderer(true, false);
    }

    private static void margins(XYPlot plot, ChartSpec spec) {
        AxisSpace below = new AxisSpace();
        below.setBottom(bottom(spec));
        plot.setFixedDomainAxisSpace(below);
        AxisSpace beside = new AxisSpace();
        beside.setLeft(left(spec));
        plot.setFixedRangeAxisSpace(beside);
        plot.setInsets(new RectangleInsets(TOP, 0, 0, right(spec)));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** Seconds before now are named under their axis; the times of a recording speak for themselves. */
    private static double bottom(ChartSpec spec) {
        return spec.time().live() ? BOTTOM : BOTTOM_UNNAMED;
    }

    private static double right(ChartSpec spec) {
        return spec.time().live() ? RIGHT : RIGHT_UNNAMED;
    }

    private static double left(ChartSpec spec) {
        return leftMargin(spec.newtons());
    }

    /** Where the traces begin, logical pixels. */
    static double leftMargin(boolean newtons) {
        return newtons ? LEFT_NUMBERS : LEFT_NAMES;
    }

    /** What is left of and right of a recording's traces together, logical pixels. */
    static double sideMargins(boolean newtons) {
        return leftMargin(newtons) + RIGHT_UNNAMED;
    }

    private static void paints(XYPlot plot, ChartSpec spec) {
        Color grid = Palette.of(spec.dark()).grid();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(spec.newtons());
        plot.setRangeGridlinePaint(grid);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(grid);
    }

    private static void legend(XYPlot plot, ChartSpec spec, Font font) {
        LegendItemCollection items = new LegendItemCollection();
        items.add(item(spec, Hand.LEFT, new BasicStroke(2.2f)));
        items.add(item(spec, Hand.RIGHT, dashed()));
        if (spec.example()) {
            items.add(lineItem(
                    Words.of("plot.example"), dotted(), Palette.of(spec.dark()).muted()));
        }
        spec.sites().ifPresent(hand -> SiteShades.legend(spec, hand).forEach(items::add));
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setItemFont(font);
        legend.setItemPaint(Palette.of(spec.dark()).text());
        legend.setLegendItemGraphicPadding(new RectangleInsets(0, 6, 0, 4));
        legend.setItemLabelPadding(new RectangleInsets(1, 2, 1, 8));
        plot.addAnnotation(new XYTitleAnnotation(0.008, 0.995, legend, RectangleAnchor.TOP_LEFT));
    }

    private static LegendItem item(ChartSpec spec, Hand hand, BasicStroke stroke) {
        Color colour = new Color(Palette.of(spec.dark()).hand(hand), true);
        return lineItem(Words.of("plot." + hand.label()), stroke, colour);
    }

    private static BasicStroke dashed() {
        return new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 3}, 0);
    }

    private static BasicStroke dotted() {
        return new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 2}, 0);
    }

    static LegendItem lineItem(String words, BasicStroke stroke, Color colour) {
        Shape line = new Line2D.Double(-13, 0, 13, 0);
        return new LegendItem(words, null, null, null, line, stroke, colour);
    }

    /** What the axes count: newtons above the numbers, seconds below the times. */
    private static void captions(Graphics2D graphics, ChartSpec spec, Rectangle2D area) {
        graphics.setFont(new Font(spec.fontFamily(), Font.PLAIN, FONT_PIXELS));
        graphics.setColor(Palette.of(spec.dark()).muted());
        if (spec.newtons()) {
            graphics.drawString(Words.of("plot.newtons"), (float) area.getX() - 34, (float) area.getY() - 4);
        }
        if (!spec.time().live()) {
            return;
        }
        graphics.drawString(Words.of("plot.seconds"), (float) area.getX(), (float) area.getMaxY() + 34);
    }

    private static PixelRect pixels(Rectangle2D logical, ChartSpec spec) {
        double scale = spec.scale();
        int x = (int) Math.round(logical.getX() * scale);
        int y = (int) Math.round(logical.getY() * scale);
        int width = (int) Math.round(logical.getMaxX() * scale) - x;
        int height = (int) Math.round(logical.getMaxY() * scale) - y;
        return new PixelRect(x, y, width, height).within(spec.widthPixels(), spec.heightPixels());
    }
}
