package palpa.ui.practice;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.Brand;
import palpa.ui.kit.Digits;
import palpa.ui.kit.KeyCap;

/** The line at the top: the program and the place in it, the recording, the trainee. FX thread only. */
final class HeaderBar extends HBox {

    private final Digits time = new Digits(8, "recording-time");

    HeaderBar(PracticeModel model, String trainee, boolean recordsByItself) {
        super(16);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        StepModel step = model.step();
        Label program = text("", "program-name");
        program.textProperty().bind(step.programProperty());
        program.setMaxWidth(340);
        HBox programLine = new HBox(6, program, new KeyCap(Action.PROGRAMS.key()));
        programLine.setAlignment(Pos.CENTER_LEFT);
        Label place = text("", "step-place");
        place.textProperty().bind(step.placeProperty());
        place.visibleProperty().bind(step.placeProperty().isNotEmpty());
        place.managedProperty().bind(place.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new Brand(), programLine, place, gap, recording(model, recordsByItself), person(trainee));
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox recording(PracticeModel model, boolean byItself) {
        Circle dot = new Circle(5);
        dot.getStyleClass().add("recording-dot");
        Label idle = text(Words.of("ui.recording.off"), "small-muted");
        idle.textProperty()
                .bind(Bindings.when(model.step().freeProperty().not().and(new SimpleBooleanProperty(byItself)))
                        .then(Words.of("practice.recording.itself"))
                        .otherwise(Words.of("ui.recording.off")));
        HBox on = new HBox(8, dot, time);
        on.setAlignment(Pos.CENTER_LEFT);
        on.setId("recording-on");
        on.visibleProperty().bind(model.recordingProperty());
        on.managedProperty().bind(on.visibleProperty());
        idle.setId("recording-off");
        idle.visibleProperty().bind(model.recordingProperty().not());
        idle.managedProperty().bind(idle.visibleProperty());
        model.recordedTimeProperty().addListener((property, old, text) -> time.setText(text));
        time.setId("recording-time");
        time.setText(model.recordedTimeProperty().get());
        HBox line = new HBox(6, on, idle, new KeyCap(Action.RECORD.key()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(Region.USE_PREF_SIZE);
        return line;
    }

    private static HBox person(String trainee) {
        Label person = text(trainee.isEmpty() ? Words.of("ui.action.trainee") : trainee, "trainee");
        person.setId("trainee");
        person.setMinWidth(0);
        person.pseudoClassStateChanged(PseudoClass.getPseudoClass("nobody"), trainee.isEmpty());
        HBox line = new HBox(6, person, new KeyCap(Action.TRAINEE.key()));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
