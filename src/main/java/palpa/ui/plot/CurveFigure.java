package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.StandardXYItemLabelGenerator;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import palpa.session.Words;
import palpa.ui.plot.LearningCurveChart.Point;

/** Scores over days as a chart: fair from 60, good from 80. Any thread; every call makes a chart of its own. */
final class CurveFigure {

    private static final double FAIR = 60;
    private static final double GOOD = 80;
    private static final double DAY_MILLIS = 86_400_000;
    private static final double HOUR_MILLIS = 3_600_000;
    private static final int MOST_LABELLED = 12;

    private CurveFigure() {}

    static JFreeChart of(CurveWish wish) {
        Palette palette = Palette.of(wish.dark());
        Font font = new Font(wish.fontFamily(), Font.PLAIN, BackgroundPainter.FONT_PIXELS - 1);
        XYPlot plot = new XYPlot(series(wish), days(wish, font), scores(wish, font), renderer(wish, font));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(8, 0, 0, 14));
        plot.addRangeMarker(band(FAIR, GOOD, palette.band(0)), Layer.BACKGROUND);
        plot.addRangeMarker(band(GOOD, 100, palette.band(1)), Layer.BACKGROUND);
        plot.setNoDataMessage(Words.of("plot.curve.nothing"));
        plot.setNoDataMessageFont(font);
        plot.setNoDataMessagePaint(palette.muted());
        JFreeChart chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /** All sessions as a line, the chosen ones once more as a greater dot. */
    private static XYSeriesCollection series(CurveWish wish) {
        XYSeries all = new XYSeries("all");
        XYSeries chosen = new XYSeries("chosen");
        for (Point point : wish.points()) {
            all.add(point.when().toEpochMilli(), point.score());
            if (point.chosen()) {
                chosen.add(point.when().toEpochMilli(), point.score());
            }
        }
        XYSeriesCollection both = new XYSeriesCollection();
        if (!wish.points().isEmpty()) {
            both.addSeries(all);
            both.addSeries(chosen);
        }
        return both;
    }

    private static IntervalMarker band(double from, double to, Color tint) {
        IntervalMarker marker = new IntervalMarker(from, to, tint);
        marker.setAlpha(1f);
        marker.setOutlinePaint(null);
        return marker;
    }

    private static DateAxis days(CurveWish wish, Font font) {
        DateAxis axis = new DateAxis(null, TimeZone.getTimeZone(wish.zone()), Locale.ROOT);
        double first = wish.points().stream()
                .mapToDouble(point -> point.when().toEpochMilli())
                .min()
                .orElse(0);
        double last = wish.points().stream()
                .mapToDouble(point -> point.when().toEpochMilli())
                .max()
                .orElse(DAY_MILLIS);
        boolean oneDay = last - first < DAY_MILLIS;
        double margin = Math.max(oneDay ? HOUR_MILLIS / 4 : DAY_MILLIS / 2, (last - first) * 0.04);
        axis.setRange(first - margin, last + margin);
        String pattern = oneDay ? "plot.curve.hour" : "plot.curve.date";
        SimpleDateFormat format = new SimpleDateFormat(Words.of(pattern), Locale.ENGLISH);
        format.setTimeZone(TimeZone.getTimeZone(wish.zone()));
        axis.setDateFormatOverride(format);
        axis.setStandardTickUnits(oneDay ? hourTicks() : dayTicks());
        return plain(axis, wish, font);
    }

    /** Whole days and longer, so that no day is named twice. */
    private static TickUnits dayTicks() {
        return ticks(
                new DateTickUnit(DateTickUnitType.DAY, 1),
                new DateTickUnit(DateTickUnitType.DAY, 2),
                new DateTickUnit(DateTickUnitType.DAY, 7),
                new DateTickUnit(DateTickUnitType.MONTH, 1),
                new DateTickUnit(DateTickUnitType.MONTH, 3),
                new DateTickUnit(DateTickUnitType.YEAR, 1));
    }

    private static TickUnits hourTicks() {
        return ticks(
                new DateTickUnit(DateTickUnitType.MINUTE, 5),
                new DateTickUnit(DateTickUnitType.MINUTE, 15),
                new DateTickUnit(DateTickUnitType.HOUR, 1),
                new DateTickUnit(DateTickUnitType.HOUR, 3),
                new DateTickUnit(DateTickUnitType.HOUR, 6));
    }

    private static TickUnits ticks(DateTickUnit... all) {
        TickUnits units = new TickUnits();
        for (DateTickUnit unit : all) {
            units.add(unit);
        }
        return units;
    }

    private static NumberAxis scores(CurveWish wish, Font font) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, 104);
        axis.setTickUnit(new NumberTickUnit(20));
        axis.setNumberFormatOverride(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return plain(axis, wish, font);
    }

    private static <A extends ValueAxis> A plain(A axis, CurveWish wish, Font font) {
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Palette.of(wish.dark()).muted());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static XYLineAndShapeRenderer renderer(CurveWish wish, Font font) {
        Palette palette = Palette.of(wish.dark());
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, palette.accent());
        renderer.setSeriesStroke(0, new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        renderer.setSeriesPaint(1, palette.accent());
        renderer.setSeriesLinesVisible(1, false);
        renderer.setSeriesShape(1, new Rectangle2D.Double(-6, -6, 12, 12));
        renderer.setSeriesShapesFilled(1, false);
        if (wish.points().size() <= MOST_LABELLED) {
            renderer.setSeriesItemLabelsVisible(0, true);
            renderer.setSeriesItemLabelFont(0, font);
            renderer.setSeriesItemLabelPaint(0, palette.text());
            renderer.setSeriesItemLabelGenerator(
                    0,
                    new StandardXYItemLabelGenerator(
                            "{2}",
                            new DecimalFormat("0"),
                            new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        }
        return renderer;
    }
}
