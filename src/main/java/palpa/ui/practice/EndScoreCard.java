package palpa.ui.practice;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.coaching.score.Part;
import palpa.session.Words;
import palpa.ui.kit.Card;

/** The whole practice's score, what it is made of, and how it compares with the trainee's guess. FX thread only. */
final class EndScoreCard extends Card {

    EndScoreCard(EndModel model) {
        super(Words.of("review.score"));
        setId("end-score-card");
        ScoreRing ring = new ScoreRing(model.score());
        ring.setId("end-score");
        HBox figures = new HBox(
                22,
                BoutPane.figure(Words.of("practice.in_band"), model.score().inBandProperty(), "end-in-band"),
                BoutPane.guessed(model.guessProperty(), "end-guess"));
        figures.setAlignment(Pos.CENTER);
        VBox parts = new VBox(9);
        for (Part part : Part.values()) {
            parts.getChildren().add(part(model, part));
        }
        Label remark = new Label();
        remark.textProperty().bind(model.score().remarkProperty());
        remark.getStyleClass().add("small-muted");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        VBox all = new VBox(14, ring, figures, parts, remark);
        all.setAlignment(Pos.TOP_CENTER);
        getChildren().add(all);
    }

    private static VBox part(EndModel model, Part part) {
        Label name = new Label(Words.of("review.score." + part.label()));
        name.getStyleClass().add("row-name");
        Label points = new Label();
        points.textProperty().bind(model.score().partProperty(part));
        points.getStyleClass().add("row-value");
        points.setId("end-" + part.label());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar(0);
        bar.getStyleClass().add("step-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(name.getText());
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.score().partShare(part), model.score().partProperty(part)));
        return new VBox(2, new HBox(name, gap, points), bar);
    }
}
