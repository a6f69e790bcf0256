package palpa.ui.review;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyHint;
import palpa.ui.plot.DetailChart;

/** A close look at the cursor: single samples, what was found there, and what every site feels. FX thread only. */
final class CursorCard extends HBox {

    private static final double LEAST_HEIGHT = 110;
    private static final double USUAL_SECONDS = 3;

    private final ReviewModel model;
    private final DetailChart chart = new DetailChart();
    private final HandsCard hands;

    CursorCard(ReviewModel model) {
        super(12);
        this.model = model;
        chart.setId("detail-chart");
        chart.setMinHeight(LEAST_HEIGHT);
        chart.setFocusTraversable(false);
        VBox.setVgrow(chart, Priority.ALWAYS);
        Card close = new Card(Words.of("review.cursor"), chart, doing(Hand.LEFT), doing(Hand.RIGHT));
        close.addToHead(place(), new KeyHint(Words.of("review.hint.sample"), "Ctrl ←", "Ctrl →"));
        HBox.setHgrow(close, Priority.ALWAYS);
        hands = new HandsCard(model.cursor());
        getChildren().addAll(close, hands);
        follow();
    }

    private Label place() {
        Label place = new Label();
        place.textProperty()
                .bind(model.cursor()
                        .momentProperty()
                        .concat(" · ")
                        .concat(model.cursor().placeProperty()));
        place.getStyleClass().add("cursor-moment");
        place.setId("cursor-moment");
        place.setMinWidth(USE_PREF_SIZE);
        return place;
    }

    /** The hand's letter, and what it does. */
    private HBox doing(Hand hand) {
        Label side = new Label(Words.of("ui.hand.short." + hand.label()));
        side.getStyleClass().addAll("link-side", hand.label());
        side.setMinWidth(USE_PREF_SIZE);
        Label words = new Label();
        words.textProperty().bind(model.cursor().doingProperty(hand));
        words.getStyleClass().add("cursor-doing");
        words.setId("doing-" + hand.label());
        return new HBox(6, side, words);
    }

    private void follow() {
        List<ObservableValue<?>> known = List.of(
                model.session().reviewProperty(),
                model.session().overviewProperty(),
                model.session().findingsProperty(),
                model.notes().notesProperty());
        known.forEach(property -> property.addListener((same, old, now) -> show()));
        model.timeline().cursorProperty().addListener((property, old, now) -> chart.setCursor(now.longValue()));
        model.timeline().seenProperty().addListener((property, old, now) -> zoom(now));
        chart.setOnCursor(model.timeline()::moveTo);
        chart.setOnValues(model::feel);
        chart.setOnProblem(problem -> Platform.runLater(() -> model.say(Words.of(problem))));
    }

    private void show() {
        model.onChart().ifPresent(session -> {
            chart.show(session);
            chart.setCursor(model.timeline().cursorProperty().get());
        });
    }

    /** Shows no more time than the session's chart does. */
    private void zoom(TimeSpan seen) {
        double most = Math.min(USUAL_SECONDS, seen.lengthMicros() / 1e6);
        double before = Double.NaN;
        while (chart.spanSeconds() > most && chart.spanSeconds() != before) {
            before = chart.spanSeconds();
            chart.zoom(1);
        }
        before = Double.NaN;
        while (chart.spanSeconds() < most && chart.spanSeconds() != before) {
            before = chart.spanSeconds();
            chart.zoom(-1);
        }
        if (chart.spanSeconds() > most) {
            chart.zoom(1);
        }
    }

    void setNarrow(boolean narrow) {
        hands.setNarrow(narrow);
    }

    void setDark(boolean dark) {
        chart.setDark(dark);
    }
}
