package palpa.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.KeyHint;

/** Lies calmly over what is not to be seen now. FX thread only. */
final class FeedbackCover extends VBox {

    private FeedbackCover(FeedbackModel model) {
        super(6);
        getStyleClass().add("feedback-cover");
        setAlignment(Pos.CENTER);
        visibleProperty().bind(model.hiddenProperty());
    }

    /** Says that {@code what} is hidden. */
    static FeedbackCover of(String what, FeedbackModel model) {
        FeedbackCover cover = new FeedbackCover(model);
        Label name = new Label(what);
        name.getStyleClass().add("cover-brief");
        cover.getChildren().addAll(name, words("practice.feedback.hidden_here", "small-muted"));
        return cover;
    }

    /** Says that it is hidden, when it is shown, and by which key. */
    static FeedbackCover whole(FeedbackModel model) {
        FeedbackCover cover = new FeedbackCover(model);
        Label mode = words("practice.feedback.hidden", "muted");
        mode.textProperty().bind(model.modeProperty());
        mode.setId("feedback-mode");
        Label title = words("practice.feedback.hidden", "cover-title");
        title.setId("feedback-hidden");
        HBox ask = new HBox(new KeyHint(Words.of("practice.feedback.ask"), Action.ASK.key()));
        ask.setAlignment(Pos.CENTER);
        ask.setId("feedback-ask");
        ask.visibleProperty().bind(model.canAskProperty());
        cover.getChildren().addAll(title, mode, ask);
        return cover;
    }

    private static Label words(String key, String styleClass) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
