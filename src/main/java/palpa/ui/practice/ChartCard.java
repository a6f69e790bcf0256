package palpa.ui.practice;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.Words;
import palpa.ui.kit.Card;

/** The last seconds of both hands' forces, and the keys that work on them. FX thread only. */
final class ChartCard extends Card {

    private final Region chart = new Region();

    ChartCard(Lesson lesson) {
        super(Words.of("ui.chart"));
        addToHead(
                KeyHints.of(Action.CURSOR),
                KeyHints.of(Action.ZOOM_IN),
                KeyHints.of(Action.ZOOM_OUT),
                KeyHints.of(Action.LEGEND));
        VBox.setVgrow(chart, Priority.ALWAYS);
        chart.setMinHeight(120);
        getChildren().add(chart);
    }

    void refresh(LessonView view) {}

    void setPaused(boolean paused) {}

    void setDark(boolean dark) {}

    boolean perform(Action action) {
        return false;
    }
}
