package palpa.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import palpa.session.Words;
import palpa.ui.kit.ScoreModel;

/** Points of 100 as a ring with the number in it. FX thread only. */
final class ScoreRing extends StackPane {

    private static final double RADIUS = 60;
    private static final double SIZE = 140;
    private static final double WHOLE_DEGREES = 360;
    private static final double MOST = 100;

    private final Arc arc = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, 90, 0);

    ScoreRing(ScoreModel model) {
        getStyleClass().add("score-ring");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(model.spokenProperty());
        Circle track = new Circle(SIZE / 2, SIZE / 2, RADIUS);
        track.getStyleClass().add("ring-track");
        track.setManaged(false);
        arc.getStyleClass().add("ring-arc");
        arc.setType(ArcType.OPEN);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        arc.setManaged(false);
        Label points = new Label();
        points.textProperty().bind(model.totalProperty());
        points.getStyleClass().add("ring-points");
        Label of = new Label(Words.of("practice.of_100"));
        of.getStyleClass().add("small-muted");
        VBox words = new VBox(-4, points, of);
        words.setAlignment(Pos.CENTER);
        getChildren().addAll(track, arc, words);
        model.totalProperty().addListener((property, old, text) -> show(text));
        show(model.totalProperty().get());
    }

    private void show(String points) {
        boolean number = points.chars().allMatch(Character::isDigit);
        arc.setVisible(number);
        arc.setLength(number ? -WHOLE_DEGREES * Integer.parseInt(points) / MOST : 0);
    }
}
