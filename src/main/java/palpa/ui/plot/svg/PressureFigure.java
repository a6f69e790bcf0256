package palpa.ui.plot.svg;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYDifferenceRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import palpa.model.ForceBand;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.session.Figures.Envelope;
import palpa.session.Figures.PressureOverTime;
import palpa.session.Figures.Stretch;
import palpa.session.Words;

/** Both hands' pressure over the session, one above the other, on the bands of the regions worked. Stateless. */
final class PressureFigure {

    private static final double GAP = 8;
    private static final double ROOM_ABOVE = 1.15;

    /** A stretch shorter than this part of the whole has no room for its name. */
    private static final double LEAST_NAMED = 0.07;

    private PressureFigure() {}

    static JFreeChart of(PressureOverTime pressure) {
        NumberAxis time = Charts.time(pressure.span());
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(time);
        both.setGap(GAP);
        both.setOutlineVisible(false);
        for (Hand hand : Hand.values()) {
            both.add(plot(hand, pressure));
        }
        return Charts.chart(both);
    }

    private static XYPlot plot(Hand hand, PressureOverTime pressure) {
        Optional<Envelope> envelope = Optional.ofNullable(pressure.hands().get(hand));
        double most = most(pressure) * ROOM_ABOVE;
        String unit = Words.of(pressure.newtons() ? "export.figure.newtons" : "export.figure.levels");
        String label = Words.of("export.figure." + hand.label()) + unit;
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(series("greatest", pressure, envelope.map(Envelope::greatest)));
        data.addSeries(series("least", pressure, envelope.map(Envelope::least)));
        XYPlot plot =
                Charts.quiet(new XYPlot(data, null, Charts.force(label, most, pressure.newtons()), renderer(hand)));
        for (Stretch stretch : pressure.regions()) {
            bands(plot, stretch, most, hand == Hand.LEFT, pressure);
        }
        return plot;
    }

    private static XYDifferenceRenderer renderer(Hand hand) {
        XYDifferenceRenderer renderer =
                new XYDifferenceRenderer(Ink.of(hand).color(), Ink.of(hand).color(), false);
        for (int series = 0; series < 2; series++) {
            renderer.setSeriesPaint(series, Ink.of(hand).color());
            renderer.setSeriesStroke(series, Ink.stroke(hand));
        }
        return renderer;
    }

    /** Parts without a sample are left out. */
    private static XYSeries series(String name, PressureOverTime pressure, Optional<double[]> values) {
        XYSeries series = new XYSeries(name, false);
        double[] newtons = values.orElse(new double[0]);
        double width = Charts.seconds(pressure.span().lengthMicros()) / Math.max(1, newtons.length);
        double from = Charts.seconds(pressure.span().startMicros());
        for (int i = 0; i < newtons.length; i++) {
            if (!Double.isNaN(newtons[i])) {
                series.add(from + (i + 0.5) * width, newtons[i], false);
            }
        }
        return series;
    }

    private static double most(PressureOverTime pressure) {
        double most = 0;
        for (Envelope envelope : pressure.hands().values()) {
            for (double newtons : envelope.greatest()) {
                most = Math.max(most, Double.isNaN(newtons) ? 0 : newtons);
            }
        }
        for (Stretch stretch : pressure.regions()) {
            most = Math.max(most, stretch.bands().topNewtons());
        }
        return most;
    }

    private static void bands(XYPlot plot, Stretch stretch, double most, boolean named, PressureOverTime pressure) {
        double from = Charts.seconds(stretch.span().startMicros());
        double to = Charts.seconds(stretch.span().endMicros());
        List<Level> levels = List.of(Level.LIGHT, Level.MODERATE, Level.FIRM);
        List<Ink> inks = List.of(Ink.LIGHT_BAND, Ink.MODERATE_BAND, Ink.FIRM_BAND);
        for (int i = 0; i < levels.size(); i++) {
            Optional<ForceBand> band = stretch.bands().band(levels.get(i));
            if (band.isPresent()) {
                plot.getRenderer()
                        .addAnnotation(
                                new XYBoxAnnotation(
                                        from,
                                        band.get().lowNewtons(),
                                        to,
                                        band.get().highNewtons(),
                                        null,
                                        null,
                                        inks.get(i).color()),
                                org.jfree.chart.ui.Layer.BACKGROUND);
            }
        }
        double ceiling = stretch.bands().ceilingNewtons();
        if (ceiling < most) {
            plot.addAnnotation(new XYLineAnnotation(from, ceiling, to, ceiling, Ink.DASHED, Ink.CEILING.color()));
        }
        if (named
                && stretch.span().lengthMicros()
                        >= LEAST_NAMED * pressure.span().lengthMicros()) {
            plot.addAnnotation(name(stretch, (from + to) / 2, most));
        }
    }

    private static XYTextAnnotation name(Stretch stretch, double at, double top) {
        XYTextAnnotation name = new XYTextAnnotation(
                Words.of("export.region." + stretch.region().label()), at, top);
        name.setFont(Ink.SMALL);
        name.setPaint(Ink.TEXT.color());
        name.setTextAnchor(TextAnchor.TOP_CENTER);
        return name;
    }
}
