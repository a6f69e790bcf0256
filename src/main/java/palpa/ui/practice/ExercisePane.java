package palpa.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.Digits;
import palpa.ui.kit.StepDrawing;
import palpa.ui.kit.Still;

/** An exercise, which no glove measures: a large picture and the time that is left. FX thread only. */
final class ExercisePane extends Card {

    private final Digits left = new Digits(7, "exercise-left");

    ExercisePane(StepModel step) {
        super(Words.of("practice.exercise"));
        setId("exercise");
        StepDrawing picture = new StepDrawing();
        step.pictureProperty().addListener((property, old, now) -> picture.show(now));
        picture.show(step.pictureProperty().get());
        VBox.setVgrow(picture, Priority.ALWAYS);
        left.setId("exercise-left");
        step.timeLeftProperty().addListener((property, old, time) -> left.setText(time));
        left.setText(step.timeLeftProperty().get());
        Label unmeasured = new Label(Words.of("practice.exercise.unmeasured"));
        unmeasured.getStyleClass().add("small-muted");
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(picture, new Still(Pos.CENTER, left), unmeasured);
    }
}
