package palpa.ui.review;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
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
import palpa.session.HostClock;
import palpa.session.SessionEvent;
import palpa.session.library.Notes;
import palpa.session.review.Overview;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SessionReview;
import palpa.ui.plot.CursorValues;
import palpa.ui.plot.SessionOnChart;

/** Everything the review page shows of one session, without a control in it. FX thread only. */
final class ReviewModel implements ReviewReader.Hearer {

    /** How far the session is known. */
    enum State {
        /** Its file is being opened, or read for the first time. */
        READING,
        /** It can be seen as a whole, and looked at closely; what was done is still being found. */
        SEEN,
        /** All is there. */
        FOUND,
        /** It cannot be read. */
        PROBLEM
    }

    private final TimelineModel timeline = new TimelineModel();
    private final Transport transport;
    private final SummaryModel summary;
    private final CursorModel cursor = new CursorModel();
    private final NotesModel notes;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.READING);
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty notice = new SimpleStringProperty("");
    private final ObjectProperty<List<NoteLine>> lines = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<NoteLine> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Overview> overview = new SimpleObjectProperty<>();
    private final ObjectProperty<ReviewFindings> findings = new SimpleObjectProperty<>();
    private final ObjectProperty<SessionReview> review = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<SessionScore>> score = new SimpleObjectProperty<>(Optional.empty());
    private ReviewFindings found;

    ReviewModel(HostClock clock, ZoneId zone, NotesModel notes) {
        this.notes = notes;
        transport = new Transport(clock, timeline);
        summary = new SummaryModel(zone);
        notes.notesProperty().addListener((property, old, now) -> takeNotes(now));
        timeline.cursorProperty().addListener((property, old, now) -> showCursor());
    }

    /** Begins anew: nothing of {@code file} is known yet but its name. */
    void begin(Path file) {
        transport.pause();
        review.set(null);
        overview.set(null);
        found = null;
        findings.set(null);
        score.set(Optional.empty());
        summary.clear();
        progress.set(0);
        problem.set("");
        notice.set("");
        state.set(State.READING);
        notes.open(file, this::say);
    }

    @Override
    public void opened(SessionReview opened) {
        timeline.begin(opened.span());
        summary.opened(opened);
        review.set(opened);
        takeNotes(notes.notesProperty().get());
    }

    @Override
    public void seen(Overview read) {
        overview.set(read);
        summary.seen(read);
        state.set(State.SEEN);
        showCursor();
    }

    @Override
    public void found(ReviewFindings all) {
        found = all;
        Notes now = notes.notesProperty().get();
        findings.set(now.corrections().isEmpty() ? all : all.with(now));
        summary.found(findings.get());
        score.get().ifPresent(judged -> summary.judged(judged, all));
        progress.set(1);
        state.set(State.FOUND);
        showCursor();
    }

    @Override
    public void judged(SessionScore judged) {
        score.set(Optional.of(judged));
        summary.judged(judged, findings.get());
    }

    @Override
    public void progress(double part) {
        progress.set(part);
    }

    @Override
    public void failed(String sentence) {
        problem.set(sentence);
        state.set(State.PROBLEM);
    }

    private void takeNotes(Notes now) {
        List<SessionEvent> events =
                review.get() == null ? List.of() : review.get().events();
        List<NoteLine> all = NoteLine.of(now, events);
        chosen.set(all.stream()
                .filter(line -> line.isSame(chosen.get()))
                .findFirst()
                .orElse(null));
        lines.set(all);
        if (found != null) {
            findings.set(found.with(now));
            summary.corrected(findings.get());
            showCursor();
        }
    }

    private void showCursor() {
        if (review.get() != null && overview.get() != null) {
            cursor.show(review.get(), findings.get(), timeline.cursorProperty().get());
        }
    }

    /** Brings the cursor up to the host's clock; called at every screen refresh. */
    void refresh() {
        transport.refresh();
    }

    /** What every site feels at the cursor, as it was read. */
    void feel(CursorValues values) {
        if (review.get() != null) {
            cursor.feel(review.get(), findings.get(), values);
        }
    }

    /** All that is known by now, for a chart; empty while the session is being opened. */
    Optional<SessionOnChart> onChart() {
        return Optional.ofNullable(review.get())
                .map(opened -> new SessionOnChart(
                        opened,
                        Optional.ofNullable(overview.get()),
                        Optional.ofNullable(findings.get()),
                        score.get().orElse(SessionScore.NONE),
                        notes.notesProperty().get()));
    }

    /** The times of this session as people read them. */
    SessionTimes times() {
        return new SessionTimes(timeline.wholeProperty().get().startMicros());
    }

    /** From one sample to the next of the faster glove, microseconds. */
    long sampleMicros() {
        int fastest = review.get().gloves().stream()
                .mapToInt(glove -> glove.rateHertz())
                .max()
                .orElse(1000);
        return Math.max(1, 1_000_000 / fastest);
    }

    /** Says {@code sentence} to the person. */
    void say(String sentence) {
        notice.set(sentence);
    }

    /** Chooses {@code line}, or none for null. */
    void choose(NoteLine line) {
        chosen.set(line);
    }

    TimelineModel timeline() {
        return timeline;
    }

    Transport transport() {
        return transport;
    }

    SummaryModel summary() {
        return summary;
    }

    CursorModel cursor() {
        return cursor;
    }

    NotesModel notes() {
        return notes;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    /** How much of the session has been read, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /** Why the session cannot be read; empty while it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem;
    }

    /** What is to be told the person now; the page takes it away again. */
    ReadOnlyStringProperty noticeProperty() {
        return notice;
    }

    /** Notes and markers, by time. */
    ReadOnlyObjectProperty<List<NoteLine>> linesProperty() {
        return lines;
    }

    /** The note that is chosen, null for none. */
    ReadOnlyObjectProperty<NoteLine> chosenProperty() {
        return chosen;
    }

    /** Null while it is being opened. */
    ReadOnlyObjectProperty<SessionReview> reviewProperty() {
        return review;
    }

    /** Null while it is being read. */
    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview;
    }

    /** Empty while it is not known. */
    ReadOnlyObjectProperty<Optional<SessionScore>> scoreProperty() {
        return score;
    }

    /** What was found, corrections laid over; null while it is being looked for. */
    ReadOnlyObjectProperty<ReviewFindings> findingsProperty() {
        return findings;
    }
}
