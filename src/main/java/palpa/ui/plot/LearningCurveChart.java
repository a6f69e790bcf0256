package palpa.ui.plot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import palpa.session.Words;
import palpa.session.progress.LearningCurve;

/**
 * A trainee's scores over their sessions. FX thread only; painted on a thread of its own. Style class
 * {@code learning-curve}.
 */
public final class LearningCurveChart extends StandingChart<CurveWish> {

    private List<Point> points = List.of();

    /**
     * One session's score.
     *
     * @param when when it began
     * @param score 0 to 100
     * @param chosen whether it is the session one looks at
     */
    public record Point(Instant when, double score, boolean chosen) {}

    public LearningCurveChart() {
        this(ChartThread.own());
    }

    LearningCurveChart(Executor painting) {
        super(painting, CurveFigure::of);
        getStyleClass().add("learning-curve");
        setPrefSize(480, 220);
        setAccessibleRoleDescription(Words.of("plot.curve.accessible.name"));
    }

    /** Shows {@code newPoints}, the oldest first; where there are none, it says so. */
    public void setPoints(List<Point> newPoints) {
        points = List.copyOf(newPoints);
        setAccessibleText(spoken());
        wish();
    }

    /** Shows the scores of {@code curve}, of which the newest is the one one looks at. */
    public void show(LearningCurve curve) {
        int newest = curve.points().size() - 1;
        setPoints(IntStream.rangeClosed(0, newest)
                .mapToObj(i -> new Point(
                        curve.points().get(i).when(), curve.points().get(i).scorePoints(), i == newest))
                .toList());
    }

    private String spoken() {
        if (points.isEmpty()) {
            return Words.of("plot.curve.nothing");
        }
        return Words.of(
                "plot.curve.accessible",
                Integer.toString(points.size()),
                rounded(points.get(0).score()),
                rounded(points.get(points.size() - 1).score()));
    }

    private static String rounded(double score) {
        return Long.toString(Math.round(score));
    }

    @Override
    CurveWish wish(int widthPixels, int heightPixels, double scale, boolean onDark, String fontFamily) {
        return new CurveWish(widthPixels, heightPixels, scale, points, onDark, fontFamily, ZoneId.systemDefault());
    }
}
