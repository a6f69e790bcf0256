package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.session.Words;

/** Makes the two axes: seconds before now or times of a recording, and newtons or, where none may be claimed, the names of the bands. */
final class ForceAxes {

    private static final double LEAST_SECONDS_APART = 58;
    private static final double LEAST_NEWTONS_APART = 34;

    private ForceAxes() {}

    static NumberAxis time(ChartSpec spec, Font font, double widthPixels) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(spec.time().fromSeconds(), spec.time().toSeconds());
        double step = spec.time().live()
                ? Ticks.step(spec.spanSeconds(), widthPixels, LEAST_SECONDS_APART)
                : TimeLabels.step(spec.spanSeconds(), widthPixels, LEAST_SECONDS_APART * 1.4);
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(spec.time().live() ? new SecondsFormat() : TimeLabels.forStep(step));
        return plain(axis, spec, font);
    }

    static NumberAxis force(ChartSpec spec, Font font, double heightPixels) {
        NumberAxis axis = spec.newtons() ? new NumberAxis() : new BandAxis(spec);
        axis.setRange(0, spec.topNewtons());
        axis.setTickUnit(new NumberTickUnit(newtonsApart(spec, heightPixels)));
        axis.setNumberFormatOverride(new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return plain(axis, spec, font);
    }

    /** The distance of the grid's lines, newtons. */
    static double newtonsApart(ChartSpec spec, double heightPixels) {
        return Ticks.step(spec.topNewtons(), heightPixels, LEAST_NEWTONS_APART);
    }

    private static NumberAxis plain(NumberAxis axis, ChartSpec spec, Font font) {
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Palette.of(spec.dark()).muted());
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 2, 6));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickMarkStroke(new BasicStroke(1));
        return axis;
    }

    /** Writes 0 as "now", and a true minus before the others. */
    private static final class SecondsFormat extends NumberFormat {

        private static final long serialVersionUID = 1L;

        private static final double NOW = 1e-6;

        @Override
        public StringBuffer format(double seconds, StringBuffer into, FieldPosition position) {
            if (Math.abs(seconds) < NOW) {
                return into.append(Words.of("plot.now"));
            }
            DecimalFormat number = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return into.append('\u2212').append(number.format(Math.abs(seconds)));
        }

        @Override
        public StringBuffer format(long seconds, StringBuffer into, FieldPosition position) {
            return format((double) seconds, into, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("an axis only writes: " + text);
        }
    }

    /** An axis that names the bands at their middle. */
    private static final class BandAxis extends NumberAxis {

        private static final long serialVersionUID = 1L;

        private final transient ChartSpec spec;

        BandAxis(ChartSpec spec) {
            this.spec = spec;
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
            List<NumberTick> ticks = new ArrayList<>();
            ticks.add(tick(middle(spec.bands().light()), "plot.light"));
            LevelBands bands = spec.bands();
            bands.band(Level.MODERATE).ifPresent(moderate -> ticks.add(tick(middle(moderate), "plot.moderate")));
            bands.band(Level.FIRM).ifPresent(firm -> ticks.add(tick(middle(firm), "plot.firm")));
            ticks.add(tick(spec.bands().ceilingNewtons(), "plot.ceiling"));
            return ticks;
        }

        private static NumberTick tick(double newtons, String key) {
            return new NumberTick(newtons, Words.of(key), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
        }

        private static double middle(ForceBand band) {
            return (band.lowNewtons() + band.highNewtons()) / 2;
        }
    }
}
