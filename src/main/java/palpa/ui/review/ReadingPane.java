package palpa.ui.review;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.session.Words;
import palpa.ui.kit.KeyHint;

/** A session that is still being read, as the shape of what will be there; or why it cannot be read. FX thread only. */
final class ReadingPane extends StackPane {

    ReadingPane(ReviewModel model) {
        setId("reading");
        HBox shape = shape();
        VBox reading = reading(model);
        VBox problem = problem(model);
        var broken = model.stateProperty().isEqualTo(ReviewModel.State.PROBLEM);
        shape.visibleProperty().bind(broken.not());
        reading.visibleProperty().bind(broken.not());
        problem.visibleProperty().bind(broken);
        getChildren().addAll(shape, reading, problem);
    }

    /** Empty cards where the charts and figures will be. */
    private static HBox shape() {
        VBox centre = new VBox(12, blank(Double.MAX_VALUE), blank(220));
        HBox.setHgrow(centre, Priority.ALWAYS);
        VBox side = new VBox(12, blank(220), blank(110), blank(100), blank(Double.MAX_VALUE));
        side.setPrefWidth(268);
        side.setMinWidth(250);
        HBox shape = new HBox(14, centre, side);
        shape.getStyleClass().add("body");
        shape.setOpacity(0.6);
        return shape;
    }

    private static Region blank(double height) {
        Region blank = new Region();
        blank.getStyleClass().add("card-panel");
        if (height == Double.MAX_VALUE) {
            VBox.setVgrow(blank, Priority.ALWAYS);
        } else {
            blank.setPrefHeight(height);
            blank.setMinHeight(height / 2);
        }
        return blank;
    }

    private static VBox reading(ReviewModel model) {
        Label words = new Label(Words.of("review.reading"));
        words.getStyleClass().add("reading-title");
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(280);
        bar.getStyleClass().add("step-progress");
        bar.setAccessibleText(Words.of("review.reading"));
        bar.progressProperty()
                .bind(Bindings.when(model.session().progressProperty().isEqualTo(0))
                        .then(ProgressBar.INDETERMINATE_PROGRESS)
                        .otherwise(model.session().progressProperty()));
        VBox box = new VBox(14, words, bar, new HBox(new KeyHint(Words.of("review.hint.cancel"), "Esc")));
        ((HBox) box.getChildren().get(2)).setAlignment(Pos.CENTER);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static VBox problem(ReviewModel model) {
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().addAll("problem-icon", "large-icon");
        Label title = new Label(Words.of("review.problem"));
        title.getStyleClass().add("sheet-title");
        Label why = new Label();
        why.setId("review-problem");
        why.textProperty().bind(model.session().problemProperty());
        why.setWrapText(true);
        why.setMaxWidth(520);
        why.setMinHeight(USE_PREF_SIZE);
        HBox hint = new HBox(new KeyHint(Words.of("review.hint.leave"), "Esc"));
        hint.setAlignment(Pos.CENTER);
        VBox box = new VBox(14, sign, title, why, hint);
        box.getStyleClass().add("problem-box");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return box;
    }
}
