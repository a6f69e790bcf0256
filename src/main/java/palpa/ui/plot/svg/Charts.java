package palpa.ui.plot.svg;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import palpa.model.TimeSpan;

/** What all figures have in common: quiet axes, no ground, time in minutes and seconds. Stateless. */
final class Charts {

    private static final double[] STEPS_SECONDS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};
    private static final int MOST_STEPS = 8;
    private static final double MICROS = 1e6;
    private static final double ROOM_FOR_LAST_TICK = 14;

    private Charts() {}

    static JFreeChart chart(Plot plot) {
        JFreeChart chart = new JFreeChart(null, Ink.SMALL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(2, 0, 0, ROOM_FOR_LAST_TICK));
        chart.setAntiAlias(true);
        return chart;
    }

    static XYPlot quiet(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(Ink.THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    static <A extends ValueAxis> A quiet(A axis) {
        axis.setTickLabelFont(Ink.SMALL);
        axis.setLabelFont(Ink.SMALL);
        axis.setTickLabelPaint(Ink.TEXT.color());
        axis.setLabelPaint(Ink.TEXT.color());
        axis.setAxisLinePaint(Ink.GRID.color());
        axis.setTickMarkPaint(Ink.GRID.color());
        return axis;
    }

    /** Seconds since the session's start, written as minutes and seconds. */
    static NumberAxis time(TimeSpan span) {
        NumberAxis axis = quiet(new NumberAxis());
        double from = span.startMicros() / MICROS;
        double length = Math.max(1, span.lengthMicros() / MICROS);
        axis.setRange(from, from + length);
        double step = STEPS_SECONDS[STEPS_SECONDS.length - 1];
        for (int i = STEPS_SECONDS.length - 1; i >= 0 && length / STEPS_SECONDS[i] <= MOST_STEPS; i--) {
            step = STEPS_SECONDS[i];
        }
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(new MinutesAndSeconds());
        return axis;
    }

    /** Newtons from 0; without numbers where they may not be called newtons. */
    static NumberAxis force(String label, double most, boolean newtons) {
        NumberAxis axis = quiet(new NumberAxis(label));
        axis.setRange(0, Math.max(1, most));
        axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.ROOT));
        axis.setTickLabelsVisible(newtons);
        axis.setTickMarksVisible(newtons);
        return axis;
    }

    static double seconds(long micros) {
        return micros / MICROS;
    }

    /** {@code 1:05} for 65 seconds. */
    private static final class MinutesAndSeconds extends NumberFormat {

        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double seconds, StringBuffer to, FieldPosition position) {
            return format(Math.round(seconds), to, position);
        }

        @Override
        public StringBuffer format(long seconds, StringBuffer to, FieldPosition position) {
            return to.append(String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("times are only written: " + source);
        }
    }
}
