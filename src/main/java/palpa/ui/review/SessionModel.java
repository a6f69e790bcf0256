package palpa.ui.review;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.score.SessionScore;
import palpa.session.library.Notes;
import palpa.session.review.Overview;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SessionReview;
import palpa.ui.plot.SessionOnChart;

/** What is known of one session by now, as its reading goes on. FX thread only. */
final class SessionModel implements ReviewReader.Hearer {

    private final ObjectProperty<SessionReview> review = new SimpleObjectProperty<>();
    private final ObjectProperty<Overview> overview = new SimpleObjectProperty<>();
    private final ObjectProperty<ReviewFindings> findings = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<SessionScore>> score = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final StringProperty problem = new SimpleStringProperty("");

    /** Nothing is known. */
    void clear() {
        review.set(null);
        overview.set(null);
        findings.set(null);
        score.set(Optional.empty());
        progress.set(0);
        problem.set("");
    }

    @Override
    public void opened(SessionReview opened) {
        review.set(opened);
    }

    @Override
    public void seen(Overview read) {
        overview.set(read);
    }

    @Override
    public void found(ReviewFindings all) {
        findings.set(all);
    }

    @Override
    public void judged(SessionScore judged) {
        score.set(Optional.of(judged));
    }

    @Override
    public void progress(double part) {
        progress.set(part);
    }

    @Override
    public void failed(String sentence) {
        problem.set(sentence);
    }

    /** All that is known, for a chart; empty while the session is being opened. */
    Optional<SessionOnChart> onChart(Notes notes) {
        return Optional.ofNullable(review.get())
                .map(opened -> new SessionOnChart(
                        opened,
                        Optional.ofNullable(overview.get()),
                        Optional.ofNullable(findings.get()),
                        score.get().orElse(SessionScore.NONE),
                        notes));
    }

    /** Null while it is being opened. */
    ReadOnlyObjectProperty<SessionReview> reviewProperty() {
        return review;
    }

    /** Null while it is being read. */
    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview;
    }

    /** Null while it is being looked for. */
    ReadOnlyObjectProperty<ReviewFindings> findingsProperty() {
        return findings;
    }

    /** Empty while it is not known. */
    ReadOnlyObjectProperty<Optional<SessionScore>> scoreProperty() {
        return score;
    }

    /** How much has been read, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /** Why it cannot be read; empty while it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem;
    }
}
