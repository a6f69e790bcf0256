package palpa.ui.plot;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;

/**
 * A chart that stands still until what it shows changes. FX thread only; painted on a thread of its own.
 *
 * @param <W> what a picture is painted for
 */
abstract class StandingChart<W extends PaintedView.Wish> extends Region {

    private static final double LEAST = 60;

    private final PaintedView<W> picture;
    private final Label fontSource = new Label();
    private boolean dark;

    /** Makes one painted by {@code painting}; {@code figure} makes the chart of a wish there. */
    StandingChart(Executor painting, Function<W, JFreeChart> figure) {
        picture = new PaintedView<>(painting, (wish, into) -> paint(figure.apply(wish), wish, into), () -> {});
        fontSource.setVisible(false);
        getChildren().addAll(picture, fontSource);
        setMinSize(LEAST, LEAST);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sceneProperty().addListener(changed -> wish());
    }

    /** What is to be painted now, in a size in pixels. */
    abstract W wish(int widthPixels, int heightPixels, double scale, boolean onDark, String fontFamily);

    /** Puts it on a dark or a light card. */
    public final void setDark(boolean onDark) {
        dark = onDark;
        wish();
    }

    final void wish() {
        double scale = ChartThread.scaleOf(this);
        int width = (int) Math.round(getWidth() * scale);
        int height = (int) Math.round(getHeight() * scale);
        if (width >= LEAST && height >= LEAST) {
            picture.want(wish(width, height, scale, dark, fontSource.getFont().getFamily()));
        }
    }

    private static void paint(JFreeChart chart, PaintedView.Wish wish, BufferedImage into) {
        Graphics2D graphics = into.createGraphics();
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fillRect(0, 0, into.getWidth(), into.getHeight());
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(wish.scale(), wish.scale());
        chart.draw(
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
