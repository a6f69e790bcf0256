package palpa.ui.plot;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import palpa.model.TimeSpan;

/**
 * Cursor and selection over a session's picture: shapes of their own, so that moving them paints nothing anew. FX thread
 * only. Style classes {@code lane-cursor} and {@code lane-selection}.
 */
final class LaneOverlay extends Pane {

    private static final double HEAD = 6;

    private final Line line = new Line();
    private final Polygon head = new Polygon(-HEAD, 0, HEAD, 0, 0, HEAD + 2);
    private final Rectangle selection = new Rectangle();

    LaneOverlay() {
        setMouseTransparent(true);
        line.getStyleClass().add("lane-cursor");
        head.getStyleClass().add("lane-cursor");
        selection.getStyleClass().add("lane-selection");
        getChildren().addAll(selection, line, head);
        line.setStrokeWidth(1.6);
        setDark(false);
    }

    void setDark(boolean dark) {
        Palette palette = Palette.of(dark);
        line.setStroke(colour(palette.textArgb(), 1));
        head.setFill(colour(palette.textArgb(), 1));
        int accent = palette.accent().getRGB();
        selection.setFill(colour(accent, 0.16));
        selection.setStroke(colour(accent, 0.9));
    }

    private static Color colour(int argb, double opacity) {
        return Color.rgb(argb >>> 16 & 0xFF, argb >>> 8 & 0xFF, argb & 0xFF, opacity);
    }

    /** Puts both where they belong; outside the window they are not seen. */
    void place(TimeMap times, double top, double bottom, long cursorMicros, Optional<TimeSpan> selected) {
        boolean seen = times.window().contains(cursorMicros);
        line.setVisible(seen);
        head.setVisible(seen);
        if (seen) {
            double x = Math.round(times.x(cursorMicros)) + 0.5;
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(top);
            line.setEndY(bottom);
            head.setLayoutX(x);
            head.setLayoutY(top - 2);
        }
        selection.setVisible(
                selected.filter(span -> span.overlaps(times.window())).isPresent());
        selected.filter(span -> selection.isVisible()).ifPresent(span -> {
            double from = Math.max(times.left(), times.x(span.startMicros()));
            double to = Math.min(times.right(), times.x(span.endMicros()));
            selection.setX(from);
            selection.setWidth(Math.max(1, to - from));
            selection.setY(top);
            selection.setHeight(Math.max(0, bottom - top));
        });
    }
}
