package palpa.ui.plot.svg;

import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.session.Figures.Dot;
import palpa.session.Figures.StrokesOverTime;
import palpa.session.Words;

/** Strokes as marks by time and force: a shape for each technique, filled for the left hand, open for the right. Stateless. */
final class StrokesFigure {

    private static final double ROOM_ABOVE = 1.1;

    private StrokesFigure() {}

    static JFreeChart of(StrokesOverTime strokes) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDrawOutlines(true);
        renderer.setUseFillPaint(false);
        Stream.of(Technique.values()).filter(Technique::isMassage).forEach(technique -> {
            for (Hand hand : Hand.values()) {
                series(data, renderer, strokes, technique, hand);
            }
        });
        double most =
                strokes.dots().stream().mapToDouble(Dot::levelNewtons).max().orElse(1);
        String label = Words.of("export.figure.force")
                + Words.of(strokes.newtons() ? "export.figure.newtons" : "export.figure.levels");
        NumberAxis force = Charts.force(label, most * ROOM_ABOVE, strokes.newtons());
        XYPlot plot = Charts.quiet(new XYPlot(data, Charts.time(strokes.span()), force, renderer));
        return Charts.chart(plot);
    }

    private static void series(
            XYSeriesCollection data,
            XYLineAndShapeRenderer renderer,
            StrokesOverTime strokes,
            Technique technique,
            Hand hand) {
        XYSeries series = new XYSeries(technique.label() + " " + hand.label(), false);
        for (Dot dot : strokes.dots()) {
            if (dot.technique() == technique && dot.hand() == hand) {
                series.add(Charts.seconds(dot.timeMicros()), dot.levelNewtons(), false);
            }
        }
        int number = data.getSeriesCount();
        data.addSeries(series);
        renderer.setSeriesPaint(number, Ink.of(technique).color());
        renderer.setSeriesShape(number, Ink.mark(technique));
        renderer.setSeriesShapesFilled(number, hand == Hand.LEFT);
        renderer.setSeriesOutlineStroke(number, Ink.THIN);
    }
}
