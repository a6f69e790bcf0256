package palpa.ui.practice;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Card;

/** How the step that is done went, in the place of the chart until the next one begins. FX thread only. */
final class BoutPane extends Card {

    BoutPane(BoutModel model) {
        super(Words.of("practice.bout"));
        setId("bout");
        setMinSize(0, 0);
        visibleProperty().bind(model.shownProperty());
        HBox result = result(model);
        result.visibleProperty().bind(model.knownProperty());
        StackPane either = new StackPane(result, new EstimatePane(model.estimate(), Words.of("practice.bout.skip")));
        VBox.setVgrow(either, Priority.ALWAYS);
        getChildren().add(either);
    }

    /** The score, and beside it what it means: a small window is not high. */
    private static HBox result(BoutModel model) {
        ScoreRing ring = new ScoreRing(model.score());
        ring.setId("bout-score");
        HBox figures = new HBox(
                34,
                figure(Words.of("practice.in_band"), model.score().inBandProperty(), "bout-in-band"),
                guessed(model.guessProperty(), "bout-guess"));
        figures.setAlignment(Pos.CENTER_LEFT);
        Label reason = new Label();
        reason.textProperty().bind(model.reasonProperty());
        reason.getStyleClass().add("bout-reason");
        reason.setWrapText(true);
        reason.setId("bout-reason");
        reason.setMinHeight(USE_PREF_SIZE);
        VBox meaning = new VBox(12, figures, reason);
        meaning.setAlignment(Pos.CENTER_LEFT);
        HBox result = new HBox(34, ring, meaning);
        result.setAlignment(Pos.CENTER);
        return result;
    }

    /** A figure of its own name, as large as is read from a metre away. */
    static VBox figure(String name, ObservableStringValue value, String id) {
        Label figure = new Label();
        figure.textProperty().bind(value);
        figure.getStyleClass().add("result-figure");
        figure.setId(id);
        figure.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(name);
        words.getStyleClass().add("small-muted");
        words.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(figure, words);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** What the trainee guessed, where anything was. */
    static VBox guessed(ObservableStringValue guess, String id) {
        VBox box = figure(Words.of("practice.guessed"), guess, id);
        box.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !guess.get().isEmpty(), guess));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
