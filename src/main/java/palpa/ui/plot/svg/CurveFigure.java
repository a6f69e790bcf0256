package palpa.ui.plot.svg;

import java.awt.BasicStroke;
import java.time.Duration;
import java.time.Instant;
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

/** Scores over the days since the first session. Stateless. */
final class CurveFigure {

    private static final double MOST_POINTS = 100;
    private static final double STEP_POINTS = 25;
    private static final double SECONDS_A_DAY = 86_400;
    private static final float WIDTH = 1.5f;

    private CurveFigure() {}

    static JFreeChart of(Map<String, List<Point>> scores) {
        Instant first = scores.values().stream()
                .flatMap(List::stream)
                .map(Point::at)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        scores.forEach((trainee, points) -> {
            XYSeries series = new XYSeries(trainee, true);
            points.forEach(point -> series.add(days(first, point.at()), point.score(), false));
            int number = data.getSeriesCount();
            data.addSeries(series);
            renderer.setSeriesPaint(number, Ink.LEFT.color());
            renderer.setSeriesStroke(number, new BasicStroke(WIDTH));
            renderer.setSeriesShape(number, Ink.mark(Technique.STROKING));
        });
        return Charts.chart(Charts.quiet(new XYPlot(data, days(data), points(), renderer)));
    }

    private static double days(Instant first, Instant at) {
        return Duration.between(first, at).toSeconds() / SECONDS_A_DAY;
    }

    private static NumberAxis days(XYSeriesCollection data) {
        NumberAxis axis = Charts.quiet(new NumberAxis(Words.of("export.figure.days")));
        double last = data.getSeriesCount() == 0 ? 0 : data.getDomainUpperBound(false);
        double room = Math.max(0.5, last * 0.03);
        axis.setRange(-room, Math.max(0, last) + room);
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
