package palpa.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Announcement;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyHint;

/** The question for the trainee's own guess: keys or a slider. FX thread only. */
final class EstimatePane extends VBox {

    private static final double MOST_WIDTH = 460;
    private static final int PERCENT = 100;

    /** @param skipped says what comes without a guess */
    EstimatePane(EstimateModel model, String skipped) {
        super(6);
        setId("estimate");
        setAlignment(Pos.CENTER);
        setMaxWidth(MOST_WIDTH);
        Label question = new Label(Words.of("practice.estimate.ask"));
        question.getStyleClass().add("cover-title");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        Label guess = new Label();
        guess.textProperty().bind(model.percentProperty().asString().concat(" %"));
        guess.getStyleClass().add("estimate-guess");
        guess.setId("estimate-guess");
        Slider slider = new Slider(0, PERCENT, model.percentProperty().get());
        slider.valueProperty().bindBidirectional(model.percentProperty());
        slider.setBlockIncrement(1);
        slider.setAccessibleText(question.getText());
        slider.setFocusTraversable(false);
        Button accept = new Button(Words.of("practice.estimate.go"), new KeyCap("Enter"));
        accept.getStyleClass().addAll("accent", "header-button");
        accept.setId("estimate-go");
        accept.setFocusTraversable(false);
        accept.setOnAction(event -> model.confirm());
        HBox keys = new HBox(
                14,
                new KeyHint(Words.of("practice.estimate.tens"), "0–9", AnswerKeys.TEN),
                new KeyHint(Words.of("practice.estimate.fine"), "+", "−"),
                accept);
        keys.setAlignment(Pos.CENTER);
        getChildren().addAll(question, guess, slider, keys, skip(model, skipped));
        visibleProperty().bind(model.askingProperty());
        managedProperty().bind(visibleProperty());
        String aloud = Words.of("practice.estimate.spoken", question.getText());
        visibleProperty().addListener((known, was, asks) -> Announcement.announce(this, asks ? aloud : ""));
    }

    private static HBox skip(EstimateModel model, String words) {
        HBox skip = new KeyHint(words, "⌫");
        skip.setId("estimate-skip");
        skip.setAlignment(Pos.CENTER);
        skip.setOnMouseClicked(event -> model.skip());
        return skip;
    }
}
