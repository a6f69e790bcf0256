package palpa.ui.practice;

import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.model.Hand;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.Words;
import palpa.session.review.ExampleTrace;
import palpa.ui.kit.Action;
import palpa.ui.kit.Card;
import palpa.ui.plot.ForceChart;

/** The last seconds of both hands' forces, and the keys that work on them. FX thread only. */
final class ChartCard extends Card {

    private static final double LEAST_HEIGHT = 120;

    private final ForceChart chart;
    private Hand sites;

    ChartCard(Lesson lesson) {
        super(Words.of("ui.chart"));
        chart = new ForceChart(lesson.trace(Hand.LEFT), lesson.trace(Hand.RIGHT));
        chart.setId("chart");
        chart.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(chart, Priority.ALWAYS);
        addToHead(KeyHints.line(Action.CURSOR, Action.SITES, Action.EXAMPLE, Action.ZOOM_IN, Action.ZOOM_OUT));
        getChildren().add(chart);
    }

    /** Shows what has come by now; called at every screen refresh. */
    void refresh(LessonView view) {
        chart.update(view);
    }

    /** Shows how an expert did it, or nothing. */
    void showExample(Optional<ExampleTrace> example) {
        chart.showExample(example);
    }

    void setPaused(boolean paused) {
        chart.setPaused(paused);
    }

    void setDark(boolean dark) {
        chart.setDark(dark);
    }

    /** Does what a key asks of the chart; returns whether it was the chart's to do. */
    boolean perform(Action action) {
        switch (action) {
            case ZOOM_IN -> chart.zoomIn();
            case ZOOM_OUT -> chart.zoomOut();
            case ZOOM_RESET -> chart.resetZoom();
            case LEGEND -> chart.toggleLegend();
            case SITES -> showNextSites();
            case CURSOR -> toggleCursor();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The cursor comes with the focus, so that the arrow keys move it; the second time it goes. */
    private void toggleCursor() {
        if (chart.readout().isEmpty()) {
            chart.requestFocus();
            chart.cursorLeft();
        } else {
            chart.hideCursor();
        }
    }

    private void showNextSites() {
        sites = sites == null ? Hand.LEFT : sites == Hand.LEFT ? Hand.RIGHT : null;
        chart.showSites(sites);
    }
}
