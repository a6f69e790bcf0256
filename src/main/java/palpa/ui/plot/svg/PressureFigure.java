package palpa.ui.plot.svg;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
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
    private static final int TINT = 110;
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
        XYPlot plot = Charts.quiet(new XYPlot(
                new XYSeriesCollection(),
                null,
                Charts.force(label, most, pressure.newtons()),
                new XYLineAndShapeRenderer()));
        for (Stretch stretch : pressure.regions()) {
            bands(plot, stretch, most, hand == Hand.LEFT, pressure);
        }
        envelope.ifPresent(of -> plot.addAnnotation(area(hand, of, pressure)));
        return plot;
    }

    /** One shape for all of it: a figure of a line for each of hundreds of parts would be as large as a photograph. */
    private static XYShapeAnnotation area(Hand hand, Envelope envelope, PressureOverTime pressure) {
        Path2D.Double path = new Path2D.Double();
        int parts = envelope.greatest().length;
        int from = 0;
        for (int i = 0; i <= parts; i++) {
            if (i == parts || Double.isNaN(envelope.greatest()[i])) {
                run(path, envelope, from, i, pressure);
                from = i + 1;
            }
        }
        Color ink = Ink.of(hand).color();
        Color tint = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), TINT);
        return new XYShapeAnnotation(path, Ink.stroke(hand), ink, tint);
    }

    /** Forwards along the greatest values and back along the least; parts without a sample end a run. */
    private static void run(Path2D path, Envelope envelope, int from, int to, PressureOverTime pressure) {
        double width = Charts.seconds(pressure.span().lengthMicros()) / envelope.greatest().length;
        double start = Charts.seconds(pressure.span().startMicros()) + width / 2;
        for (int i = from; i < to; i++) {
            if (i == from) {
                path.moveTo(start + i * width, envelope.greatest()[i]);
            } else {
                path.lineTo(start + i * width, envelope.greatest()[i]);
            }
        }
        for (int i = to - 1; i >= from; i--) {
            path.lineTo(start + i * width, envelope.least()[i]);
        }
        if (to > from) {
            path.closePath();
        }
    }

    private static double most(PressureOverTime pressure) {
        double most = 0;
        for (Envelope envelope : pressure.hands().values()) {
            for (double newtons : envelope.greatest()) {
                most = Math.max(most, Double.isNaN(newtons) ? 0 : newtons);
            }
        }
        for (Stretch stretch : pressure.regions()) {
            most = Math.max(
                    most, Math.max(stretch.bands().topNewtons(), stretch.bands().ceilingNewtons()));
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
                                Layer.BACKGROUND);
            }
        }
        double ceiling = stretch.bands().ceilingNewtons();
        plot.addAnnotation(new XYLineAnnotation(from, ceiling, to, ceiling, Ink.DASHED, Ink.CEILING.color()));
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
