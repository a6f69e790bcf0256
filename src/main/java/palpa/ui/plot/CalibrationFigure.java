package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import palpa.session.Words;
import palpa.ui.plot.CalibrationChart.Content;
import palpa.ui.plot.CalibrationChart.Reading;

/** Readings and curve above, what each reading lies off it below. Any thread; every call makes a chart of its own. */
final class CalibrationFigure {

    private static final int CURVE_WEIGHT = 3;
    private static final double LEAST_ERROR_SHOWN = 0.5;
    private static final double MARGIN = 1.06;
    private static final double MARGIN_OF_ERRORS = 1.25;

    private final CalibrationWish wish;
    private final Palette palette;
    private final Font font;

    private CalibrationFigure(CalibrationWish wish) {
        this.wish = wish;
        palette = Palette.of(wish.dark());
        font = new Font(wish.fontFamily(), Font.PLAIN, BackgroundPainter.FONT_PIXELS - 1);
    }

    static JFreeChart of(CalibrationWish wish) {
        return new CalibrationFigure(wish).chart();
    }

    private JFreeChart chart() {
        Content content = wish.content();
        NumberAxis loads = axis("plot.calibration.loads");
        loads.setTickUnit(new NumberTickUnit(content.topNewtons() > 10 ? 5 : 2));
        loads.setRange(-0.02 * content.topNewtons(), MARGIN * content.topNewtons());
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(loads);
        both.setGap(12);
        both.setBackgroundPaint(null);
        both.setInsets(new RectangleInsets(4, 0, 0, 10));
        both.add(counts(content), CURVE_WEIGHT);
        both.add(errors(content), 1);
        JFreeChart chart = new JFreeChart(null, font, both, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private XYPlot counts(Content content) {
        XYSeries curve = new XYSeries("curve", false);
        content.curve().forEach(place -> curve.add(place.newtons(), place.counts()));
        XYSeriesCollection all = new XYSeriesCollection();
        all.addSeries(curve);
        all.addSeries(readings(content, true, false));
        all.addSeries(readings(content, false, false));
        NumberAxis axis = axis("plot.calibration.counts");
        axis.setAutoRangeIncludesZero(false);
        axis.setTickLabelsVisible(!content.readings().isEmpty());
        XYPlot plot = plain(new XYPlot(all, null, axis, renderer()));
        plot.setNoDataMessage(Words.of("plot.calibration.nothing"));
        plot.setNoDataMessageFont(font);
        plot.setNoDataMessagePaint(palette.muted());
        return plot;
    }

    private XYPlot errors(Content content) {
        XYSeriesCollection all = new XYSeriesCollection();
        all.addSeries(new XYSeries("none"));
        all.addSeries(readings(content, true, true));
        all.addSeries(readings(content, false, true));
        double most = content.readings().stream()
                .mapToDouble(reading -> Math.abs(reading.errorNewtons()))
                .filter(error -> !Double.isNaN(error))
                .max()
                .orElse(0);
        double step = step(most);
        NumberAxis axis = axis("plot.calibration.errors");
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setRange(-MARGIN_OF_ERRORS * step, MARGIN_OF_ERRORS * step);
        XYPlot plot = plain(new XYPlot(all, null, axis, renderer()));
        ValueMarker none = new ValueMarker(0, palette.muted(), new BasicStroke(1));
        plot.addRangeMarker(none);
        return plot;
    }

    /** The least of half a newton, 1, 2, 5, 10 ... newtons that no error exceeds. */
    private static double step(double mostNewtons) {
        double step = LEAST_ERROR_SHOWN;
        for (int i = 0; step < mostNewtons && i < 20; i++) {
            step *= i % 3 == 2 ? 2.5 : 2;
        }
        return step;
    }

    private static XYSeries readings(Content content, boolean up, boolean errors) {
        XYSeries series = new XYSeries(up ? "up" : "down", false);
        for (Reading reading : content.readings()) {
            if (reading.up() == up && !(errors && Double.isNaN(reading.errorNewtons()))) {
                series.add(reading.newtons(), errors ? reading.errorNewtons() : reading.counts());
            }
        }
        return series;
    }

    private XYPlot plain(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private NumberAxis axis(String key) {
        NumberAxis axis = new NumberAxis(Words.of(key));
        axis.setLabelFont(font);
        axis.setLabelPaint(palette.muted());
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(palette.muted());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setNumberFormatOverride(new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return axis;
    }

    /** The curve as a line; loads growing as full dots, shrinking ones as rings. */
    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        Color accent = palette.accent();
        renderer.setSeriesLinesVisible(0, true);
        renderer.setSeriesShapesVisible(0, false);
        renderer.setSeriesPaint(0, accent);
        renderer.setSeriesStroke(0, new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int series = 1; series <= 2; series++) {
            renderer.setSeriesShape(series, new Ellipse2D.Double(-4, -4, 8, 8));
            renderer.setSeriesPaint(series, palette.text());
            renderer.setSeriesOutlineStroke(series, new BasicStroke(1.6f));
        }
        renderer.setSeriesShapesFilled(2, false);
        return renderer;
    }
}
