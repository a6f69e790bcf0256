package palpa.ui.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A word at the right edge of the data area, which tells where it was drawn. */
final class BandLabel extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private static final double RIGHT_MARGIN = 6;

    private final String text;
    private final double newtons;
    private final Font font;
    private final Color colour;
    private final transient Consumer<Rectangle2D> placed;

    /**
     * @param newtons the force it is centred on
     * @param placed told the rectangle of the word, in logical pixels
     */
    BandLabel(String text, double newtons, Font font, Color colour, Consumer<Rectangle2D> placed) {
        this.text = text;
        this.newtons = newtons;
        this.font = font;
        this.colour = colour;
        this.placed = placed;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis timeAxis,
            ValueAxis forceAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        RectangleEdge edge = Plot.resolveRangeAxisLocation(plot.getRangeAxisLocation(), PlotOrientation.VERTICAL);
        double at = forceAxis.valueToJava2D(newtons, dataArea, edge);
        FontMetrics metrics = graphics.getFontMetrics(font);
        double width = metrics.stringWidth(text);
        double x = dataArea.getMaxX() - RIGHT_MARGIN - width;
        double baseline = at + metrics.getAscent() / 2.0 - 1;
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, (float) x, (float) baseline);
        placed.accept(new Rectangle2D.Double(
                x - 2, baseline - metrics.getAscent(), width + 4, metrics.getAscent() + metrics.getDescent()));
    }
}
