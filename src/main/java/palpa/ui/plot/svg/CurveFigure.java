package palpa.ui.plot.svg;

import java.awt.BasicStroke;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import palpa.model.Technique;
import palpa.session.Figures.Point;
import palpa.session.Words;

/** Scores over the sessions, by their number: several of one day stand beside each other. Stateless. */
final class CurveFigure {

    private static final double MOST_POINTS = 100;
    private static final double STEP_POINTS = 25;
    private static final double ROOM = 0.3;
    private static final float WIDTH = 1.5f;

    private CurveFigure() {}

    static JFreeChart of(Map<String, List<Point>> scores) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        scores.forEach((trainee, points) -> {
            XYSeries series = new XYSeries(trainee, true);
            for (int i = 0; i < points.size(); i++) {
                series.add(i + 1, points.get(i).score(), false);
            }
            int number = data.getSeriesCount();
            data.addSeries(series);
            renderer.setSeriesPaint(number, Ink.LEFT.color());
            renderer.setSeriesStroke(number, new BasicStroke(WIDTH));
            renderer.setSeriesShape(number, Ink.mark(Technique.STROKING));
        });
        return Charts.chart(Charts.quiet(new XYPlot(data, sessions(data), points(), renderer)));
    }

    private static NumberAxis sessions(XYSeriesCollection data) {
        NumberAxis axis = Charts.quiet(new NumberAxis(Words.of("export.figure.sessions")));
        double last = data.getSeriesCount() == 0 ? 1 : data.getDomainUpperBound(false);
        axis.setRange(1 - ROOM, Math.max(1, last) + ROOM);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        return axis;
    }

    private static NumberAxis points() {
        NumberAxis axis = Charts.quiet(new NumberAxis(Words.of("export.figure.points")));
        axis.setRange(0, MOST_POINTS);
        axis.setTickUnit(new NumberTickUnit(STEP_POINTS));
        return axis;
    }
}
