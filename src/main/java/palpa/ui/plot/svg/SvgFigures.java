package palpa.ui.plot.svg;

import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import palpa.session.Figures;
import palpa.session.Words;

/** The figures of reports, each an element {@code svg} with a title and a description. Any thread. */
public final class SvgFigures implements Figures {

    private static final Dimension PRESSURE = new Dimension(720, 330);
    private static final Dimension STROKES = new Dimension(720, 220);
    private static final Dimension CURVE = new Dimension(720, 180);

    @Override
    public boolean canDraw() {
        return Ink.hasFonts();
    }

    @Override
    public String pressure(PressureOverTime pressure) {
        return SvgPaper.draw(
                PressureFigure.of(pressure),
                "pressure",
                PRESSURE,
                Words.of("export.figure.pressure_title"),
                Words.of(
                        "export.figure.pressure_text",
                        Integer.toString(pressure.regions().size())));
    }

    @Override
    public String strokes(StrokesOverTime strokes) {
        return SvgPaper.draw(
                StrokesFigure.of(strokes),
                "strokes",
                STROKES,
                Words.of("export.figure.strokes_title"),
                Words.of("export.figure.strokes_text"));
    }

    @Override
    public String learningCurve(String id, Map<String, List<Point>> scores) {
        String told = scores.values().stream()
                .flatMap(List::stream)
                .map(point -> String.format(Locale.ROOT, "%.0f", point.score()))
                .reduce((before, next) -> before + ", " + next)
                .orElse("");
        return SvgPaper.draw(
                CurveFigure.of(scores),
                id,
                CURVE,
                Words.of("export.figure.curve_title"),
                Words.of("export.figure.curve_text", told));
    }
}
