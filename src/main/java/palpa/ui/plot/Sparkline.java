package palpa.ui.plot;

import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/**
 * A few numbers as a small line, for a table's cell. FX thread only. Style classes {@code sparkline} on the line,
 * {@code sparkline-end} on the dot at its end; a single value is the dot alone, no value nothing.
 */
public final class Sparkline extends Region {

    private static final double MARGIN = 3;
    private static final double LEAST_RANGE = 10;

    private final Polyline line = new Polyline();
    private final Circle end = new Circle(2);
    private double[] values = {};

    public Sparkline() {
        line.getStyleClass().add("sparkline");
        end.getStyleClass().add("sparkline-end");
        line.setFill(null);
        getChildren().addAll(line, end);
        setPrefSize(72, 18);
        setMinSize(24, 12);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Shows {@code newValues}, the oldest first; NaN ones are left out. */
    public void setValues(double[] newValues) {
        values = Arrays.stream(newValues).filter(Double::isFinite).toArray();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        end.setVisible(values.length > 0);
        double least = Arrays.stream(values).min().orElse(0);
        double greatest = Arrays.stream(values).max().orElse(0);
        double range = Math.max(LEAST_RANGE, greatest - least);
        double middle = (least + greatest) / 2;
        double x = getWidth() / 2;
        for (int i = 0; i < values.length; i++) {
            x = values.length == 1 ? x : MARGIN + i * (getWidth() - 2 * MARGIN) / (values.length - 1);
            double y = getHeight() / 2 - (values[i] - middle) / range * (getHeight() - 2 * MARGIN);
            line.getPoints().addAll(x, y);
            end.setCenterX(x);
            end.setCenterY(y);
        }
    }
}
