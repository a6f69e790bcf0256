package palpa.ui.review;

import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import palpa.coaching.score.Score;
import palpa.session.SessionHeader;
import palpa.session.Words;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.ui.kit.When;

/** A session in a list: when, whose, of what, how well. FX thread only. */
final class SessionCell extends ListCell<SessionEntry> {

    private final ZoneId zone;
    private final Label when = new Label();
    private final Label what = new Label();
    private final Label tags = new Label();
    private final Label score = new Label();
    private final HBox row;

    SessionCell(ZoneId zone) {
        this.zone = zone;
        when.getStyleClass().add("muted");
        when.setMinWidth(140);
        what.setMinWidth(60);
        tags.getStyleClass().add("small-muted");
        tags.setMinWidth(0);
        score.getStyleClass().add("row-value");
        score.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(12, when, what, tags, gap, score);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SessionEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(null);
        if (!empty && entry != null && entry.digest().isPresent()) {
            show(entry, entry.digest().get());
            setGraphic(row);
        }
    }

    private void show(SessionEntry entry, SessionDigest digest) {
        SessionHeader header = digest.header();
        String trainee = header.trainee().isBlank() ? Words.of("review.unnamed") : header.trainee();
        when.setText(When.of(header.startedAt(), zone));
        what.setText(trainee + " · " + header.program().name());
        tags.setText(String.join(", ", entry.tags()));
        score.setText(points(digest.score().overall()));
        setAccessibleText(when.getText() + ", " + what.getText() + ", " + score.getText());
    }

    static String points(Optional<Score> score) {
        return score.map(Score::total)
                .filter(points -> !Double.isNaN(points))
                .map(points -> Long.toString(Math.round(points)))
                .orElse("–");
    }
}
