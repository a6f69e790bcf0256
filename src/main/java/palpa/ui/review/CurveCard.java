package palpa.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.coaching.score.Score;
import palpa.session.Words;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.ui.kit.Card;
import palpa.ui.plot.LearningCurveChart;

/** A trainee's scores from session to session. FX thread only. */
final class CurveCard extends Card {

    private final LearningCurveChart chart = new LearningCurveChart();

    CurveCard() {
        super(Words.of("review.curve"));
        setId("curve-card");
        chart.setMinHeight(60);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().add(chart);
    }

    /**
     * Shows {@code sessions}, the oldest first.
     *
     * @param looked at which of them one looks
     */
    void show(List<SessionEntry> sessions, Set<Path> looked) {
        chart.setPoints(sessions.stream()
                .filter(entry -> entry.digest().isPresent())
                .map(entry -> point(entry.digest().get(), looked.contains(entry.file())))
                .toList());
    }

    private static LearningCurveChart.Point point(SessionDigest digest, boolean chosen) {
        double points = digest.score().overall().map(Score::total).orElse(Double.NaN);
        return new LearningCurveChart.Point(digest.header().startedAt(), points, chosen);
    }

    void setDark(boolean dark) {
        chart.setDark(dark);
    }
}
