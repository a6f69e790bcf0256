package palpa.ui.review;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyHint;
import palpa.ui.plot.SessionChart;

/** The session as a whole, and how to move about in it. FX thread only. */
final class SessionCard extends Card {

    private static final double LEAST_HEIGHT = 200;

    private final ReviewModel model;
    private final SessionChart chart = new SessionChart();

    SessionCard(ReviewModel model) {
        super(Words.of("review.session"));
        this.model = model;
        Label length = new Label();
        length.textProperty().bind(model.summary().lengthProperty());
        length.getStyleClass().add("small-muted");
        addToHead(finding(), length, hints());
        chart.setId("session-chart");
        chart.setMinHeight(LEAST_HEIGHT);
        chart.setFocusTraversable(false);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(chart, new TransportBar(model));
        follow();
    }

    /** Said while what was done is still being found. */
    private Label finding() {
        Label finding = new Label(Words.of("review.finding"));
        finding.getStyleClass().add("small-muted");
        finding.setId("finding");
        finding.visibleProperty().bind(model.stateProperty().isEqualTo(ReviewModel.State.SEEN));
        finding.managedProperty().bind(finding.visibleProperty());
        return finding;
    }

    private static HBox hints() {
        return new HBox(
                10,
                new KeyHint(Words.of("review.hint.zoom"), "+", "−"),
                new KeyHint(Words.of("review.hint.zoom_all"), ReviewAction.ZOOM_ALL.key()),
                new KeyHint(Words.of("review.hint.select"), "[", "]"));
    }

    private void follow() {
        List<ObservableValue<?>> known = List.of(
                model.session().reviewProperty(),
                model.session().overviewProperty(),
                model.session().findingsProperty(),
                model.session().scoreProperty(),
                model.notes().notesProperty());
        known.forEach(property -> property.addListener((same, old, now) -> show()));
        TimelineModel timeline = model.timeline();
        timeline.cursorProperty().addListener((property, old, now) -> chart.setCursor(now.longValue()));
        timeline.seenProperty().addListener((property, old, now) -> chart.setWindow(now));
        timeline.selectionProperty().addListener((property, old, now) -> chart.setSelection(now));
        chart.setOnCursor(timeline::moveTo);
        chart.setOnWindow(timeline::see);
        chart.setOnSelection(span -> span.ifPresentOrElse(timeline::select, timeline::selectNothing));
        chart.setOnProblem(problem -> Platform.runLater(() -> model.say(Words.of(problem))));
    }

    private void show() {
        model.onChart().ifPresent(session -> {
            chart.show(session);
            chart.setCursor(model.timeline().cursorProperty().get());
        });
    }

    void setDark(boolean dark) {
        chart.setDark(dark);
    }
}
