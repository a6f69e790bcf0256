package palpa.ui.library;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** A trainee's last scores as a small line with a dot at this session's. Only a picture: the score stands beside it. */
final class Sparkline extends Region {

    private static final double WIDTH = 64;
    private static final double HEIGHT = 20;
    private static final double INSET = 3;
    private static final double MOST_POINTS = 100;

    private final Polyline line = new Polyline();
    private final Circle now = new Circle(2.6);

    Sparkline() {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        line.getStyleClass().add("sparkline");
        now.getStyleClass().add("sparkline-now");
        line.setManaged(false);
        now.setManaged(false);
        getChildren().addAll(line, now);
    }

    /** Shows scores of 0 to 100, the oldest first; fewer than two show no line, none shows nothing. */
    void show(List<Double> scores) {
        line.getPoints().clear();
        now.setVisible(!scores.isEmpty());
        double step = (WIDTH - 2 * INSET) / (Curves.MOST_POINTS - 1);
        for (int i = 0; i < scores.size(); i++) {
            double x = WIDTH - INSET - (scores.size() - 1 - i) * step;
            double y = HEIGHT - INSET - (HEIGHT - 2 * INSET) * scores.get(i) / MOST_POINTS;
            if (scores.size() > 1) {
                line.getPoints().addAll(x, y);
            }
            now.setCenterX(x);
            now.setCenterY(y);
        }
    }
}
