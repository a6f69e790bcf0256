package palpa.ui.review;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.coaching.score.Part;
import palpa.session.Words;
import palpa.ui.kit.Announcement;
import palpa.ui.kit.Card;
import palpa.ui.kit.Digits;
import palpa.ui.kit.ScoreModel;

/** The score, large, and what it is made of. FX thread only. */
final class ScoreCard extends Card {

    private final Digits total = new Digits(3, "big-number");

    ScoreCard(ScoreModel model) {
        super(Words.of("review.score"));
        setId("score-card");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(model.spokenProperty());
        model.spokenProperty().addListener((property, old, spoken) -> Announcement.announce(this, spoken));
        total.setId("score-total");
        model.totalProperty().addListener((property, old, text) -> total.setText(text));
        total.setText(model.totalProperty().get());
        Label of = new Label(Words.of("review.score.of"));
        of.getStyleClass().add("big-unit");
        Label percent = new Label();
        percent.textProperty().bind(model.inBandProperty());
        percent.getStyleClass().add("score-aside");
        percent.setId("score-in_band");
        Label inBand = new Label(Words.of("review.score.in_band"));
        inBand.getStyleClass().add("small-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox aside = new VBox(-2, percent, inBand);
        aside.setAlignment(Pos.BASELINE_RIGHT);
        aside.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, total, of, gap, aside);
        line.setAlignment(Pos.BASELINE_LEFT);
        Label remark = new Label();
        remark.textProperty().bind(model.remarkProperty());
        remark.getStyleClass().add("small-muted");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        getChildren().addAll(line, rows(model), remark);
    }

    private static VBox rows(ScoreModel model) {
        VBox rows = new VBox();
        rows.getStyleClass().add("score-rows");
        for (Part part : Part.values()) {
            rows.getChildren().add(row("review.score." + part.label(), model.partProperty(part), part.label()));
        }
        return rows;
    }

    private static HBox row(String key, ObservableStringValue value, String id) {
        Label name = new Label(Words.of(key));
        name.getStyleClass().add("row-name");
        Label figure = new Label();
        figure.textProperty().bind(value);
        figure.getStyleClass().add("row-value");
        figure.setId("score-" + id);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(name, gap, figure);
    }
}
