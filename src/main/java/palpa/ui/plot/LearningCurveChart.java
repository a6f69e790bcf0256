package palpa.ui.plot;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import palpa.session.Words;

/**
 * A trainee's scores over their sessions. FX thread only; painted on a thread of its own. Style class
 * {@code learning-curve}.
 */
public final class LearningCurveChart extends Region {

    private static final double LEAST = 60;

    private final PaintedView<CurveWish> picture;
    private final Label fontSource = new Label();
    private List<Point> points = List.of();
    private boolean dark;

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
        picture = new PaintedView<>(painting, LearningCurveChart::paint, () -> {});
        getStyleClass().add("learning-curve");
        fontSource.setVisible(false);
        getChildren().addAll(picture, fontSource);
        setMinSize(LEAST, LEAST);
        setPrefSize(480, 220);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Words.of("plot.curve.accessible.name"));
        sceneProperty().addListener(changed -> wish());
    }

    /** Shows {@code newPoints}, the oldest first; where there are none, it says so. */
    public void setPoints(List<Point> newPoints) {
        points = List.copyOf(newPoints);
        setAccessibleText(spoken());
        wish();
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

    /** Puts it on a dark or a light card. */
    public void setDark(boolean onDark) {
        dark = onDark;
        wish();
    }

    private void wish() {
        double scale = ChartThread.scaleOf(this);
        int width = (int) Math.round(getWidth() * scale);
        int height = (int) Math.round(getHeight() * scale);
        if (width >= LEAST && height >= LEAST) {
            String font = fontSource.getFont().getFamily();
            picture.want(new CurveWish(width, height, scale, points, dark, font, ZoneId.systemDefault()));
        }
    }

    private static void paint(CurveWish wish, BufferedImage into) {
        Graphics2D graphics = into.createGraphics();
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fillRect(0, 0, into.getWidth(), into.getHeight());
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(wish.scale(), wish.scale());
        CurveFigure.of(wish)
                .draw(
                        graphics,
                        new Rectangle2D.Double(0, 0, into.getWidth() / wish.scale(), into.getHeight() / wish.scale()));
        graphics.dispose();
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(0, 0);
        wish();
    }
}
