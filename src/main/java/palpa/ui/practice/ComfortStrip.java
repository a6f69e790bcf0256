package palpa.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.KeyHint;
import palpa.ui.practice.ComfortModel.Stage;

/** A quiet question over the lower edge of what is seen: how comfortable, 0 to 10? FX thread only. */
final class ComfortStrip extends StackPane {

    private static final int MOST = 10;

    ComfortStrip(ComfortModel model) {
        getStyleClass().add("comfort-strip");
        setId("comfort");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox question = question(model);
        HBox lighter = new HBox(words("practice.comfort.lighter", "comfort-lighter"));
        lighter.setAlignment(Pos.CENTER);
        lighter.setId("comfort-lighter");
        getChildren().addAll(question, lighter);
        model.stageProperty().addListener((property, old, stage) -> show(stage, question, lighter));
        show(model.stageProperty().get(), question, lighter);
    }

    private void show(Stage stage, VBox question, HBox lighter) {
        setVisible(stage != Stage.QUIET);
        setManaged(stage != Stage.QUIET);
        question.setVisible(stage == Stage.ASKING);
        lighter.setVisible(stage == Stage.LIGHTER);
    }

    private static VBox question(ComfortModel model) {
        HBox answers = new HBox(3);
        answers.setAlignment(Pos.CENTER);
        for (int answer = 0; answer <= MOST; answer++) {
            answers.getChildren().add(answer(model, answer));
        }
        HBox later = new KeyHint(Words.of("practice.comfort.later"), "⌫");
        later.setOnMouseClicked(event -> model.later());
        HBox ask = new HBox(10, words("practice.comfort.ask", "comfort-ask"), later);
        ask.setAlignment(Pos.CENTER);
        return new VBox(5, ask, answers);
    }

    private static Button answer(ComfortModel model, int answer) {
        String text = Integer.toString(answer);
        Button button = new Button(answer == MOST ? text + " " + AnswerKeys.TEN : text);
        button.getStyleClass().add("comfort-answer");
        button.setFocusTraversable(false);
        button.setAccessibleText(Words.of("practice.comfort.spoken", text));
        button.setOnAction(event -> model.answer(answer));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label words(String key, String styleClass) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
