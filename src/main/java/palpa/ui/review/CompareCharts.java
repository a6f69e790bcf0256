package palpa.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.session.library.Notes;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyHint;
import palpa.ui.plot.SecondSession;
import palpa.ui.plot.SessionChart;

/** Two sessions, one over the other in one chart or one below the other in two that move together. FX thread only. */
final class CompareCharts extends VBox {

    /** Less than a chart alone wants: there are two. */
    private static final double LEAST_HEIGHT = 100;

    private final CompareModel model;
    private final SessionChart upper = new SessionChart();
    private final SessionChart lower = new SessionChart();
    private final Card lowerCard;

    CompareCharts(CompareModel model) {
        super(12);
        this.model = model;
        Card upperCard = card(Words.of("review.compare.first"), upper);
        upperCard.addToHead(
                hint(CompareAction.OVER),
                hint(CompareAction.ALIGN_START),
                hint(CompareAction.ALIGN_STEP),
                new KeyHint(Words.of("review.compare.hint.shift"), ",", "."));
        lowerCard = card(Words.of("review.compare.second"), lower);
        getChildren().addAll(upperCard, lowerCard);
        follow(model.first());
        follow(model.second());
        model.offsetProperty().addListener((property, old, now) -> show());
        model.overProperty().addListener((property, old, now) -> show());
        TimelineModel timeline = model.timeline();
        timeline.seenProperty().addListener((property, old, now) -> move());
        timeline.cursorProperty().addListener((property, old, now) -> move());
        upper.setOnWindow(timeline::see);
        upper.setOnCursor(timeline::moveTo);
        lower.setOnCursor(
                micros -> timeline.moveTo(micros + model.offsetProperty().get()));
    }

    private static KeyHint hint(CompareAction action) {
        return new KeyHint(Words.of("review.compare.hint." + action.label()), action.key());
    }

    private static Card card(String caption, SessionChart chart) {
        chart.setFocusTraversable(false);
        chart.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(chart, Priority.ALWAYS);
        Card card = new Card(caption, chart);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void follow(SessionModel session) {
        List<ObservableValue<?>> known = List.of(
                session.reviewProperty(),
                session.overviewProperty(),
                session.findingsProperty(),
                session.scoreProperty());
        known.forEach(property -> property.addListener((same, old, now) -> show()));
    }

    private void show() {
        boolean over = model.overProperty().get();
        lowerCard.setVisible(!over);
        lowerCard.setManaged(!over);
        model.first().onChart(Notes.NONE).ifPresent(upper::show);
        model.second().onChart(Notes.NONE).ifPresent(lower::show);
        upper.setSecond(
                over
                        ? model.second()
                                .onChart(Notes.NONE)
                                .map(session -> new SecondSession(
                                        session, model.offsetProperty().get()))
                        : Optional.empty());
        move();
    }

    private void move() {
        TimeSpan seen = model.timeline().seenProperty().get();
        long cursor = model.timeline().cursorProperty().get();
        long offset = model.offsetProperty().get();
        if (upper.shown().isPresent()) {
            upper.setWindow(seen);
            upper.setCursor(cursor);
        }
        if (lower.shown().isPresent()) {
            lower.setWindow(new TimeSpan(seen.startMicros() - offset, seen.endMicros() - offset));
            lower.setCursor(cursor - offset);
        }
    }

    void setDark(boolean dark) {
        upper.setDark(dark);
        lower.setDark(dark);
    }
}
