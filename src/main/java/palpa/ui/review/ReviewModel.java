package palpa.ui.review;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.score.SessionScore;
import palpa.session.HostClock;
import palpa.session.Words;
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

    private final SessionModel session = new SessionModel();
    private final TimelineModel timeline = new TimelineModel();
    private final Transport transport;
    private final SummaryModel summary;
    private final CursorModel cursor = new CursorModel();
    private final NotesModel notes;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.READING);
    private final StringProperty notice = new SimpleStringProperty("");
    private final ObjectProperty<List<NoteLine>> lines = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<NoteLine> chosen = new SimpleObjectProperty<>();
    private ReviewFindings found;
    private boolean again;

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
        found = null;
        again = false;
        session.clear();
        summary.clear();
        notice.set("");
        state.set(State.READING);
        notes.open(file, this::say);
    }

    /** What was found is being found anew; until then it stays. */
    void beginAnew() {
        again = true;
        state.set(State.SEEN);
    }

    @Override
    public void opened(SessionReview opened) {
        timeline.begin(opened.span());
        summary.opened(opened);
        session.opened(opened);
        takeNotes(notes.notesProperty().get());
    }

    @Override
    public void seen(Overview read) {
        session.seen(read);
        if (read.complete()) {
            summary.seen(read);
        }
        state.set(State.SEEN);
        showCursor();
    }

    @Override
    public void found(ReviewFindings all) {
        found = all;
        session.found(all.with(notes.notesProperty().get()));
        summary.found(findings());
        session.scoreProperty().get().ifPresent(judged -> summary.judged(judged, all));
        state.set(State.FOUND);
        showCursor();
        if (again) {
            again = false;
            say(Words.of("teach.analysed_anew", all.digest().model()));
        }
    }

    @Override
    public void judged(SessionScore judged) {
        session.judged(judged);
        summary.judged(judged, findings());
    }

    @Override
    public void progress(double part) {
        session.progress(part);
    }

    @Override
    public void failed(String sentence) {
        session.failed(sentence);
        state.set(State.PROBLEM);
    }

    private void takeNotes(Notes now) {
        List<NoteLine> all = NoteLine.of(now, review() == null ? List.of() : review().events());
        chosen.set(all.stream()
                .filter(line -> line.isSame(chosen.get()))
                .findFirst()
                .orElse(null));
        lines.set(all);
        if (found != null) {
            session.found(found.with(now));
            summary.corrected(findings());
            showCursor();
        }
    }

    private void showCursor() {
        if (state.get() == State.SEEN || state.get() == State.FOUND) {
            cursor.show(review(), findings(), timeline.cursorProperty().get());
        }
    }

    private SessionReview review() {
        return session.reviewProperty().get();
    }

    private ReviewFindings findings() {
        return session.findingsProperty().get();
    }

    /** Brings the cursor up to the host's clock; called at every screen refresh. */
    void refresh() {
        transport.refresh();
    }

    /** What every site feels at the cursor, as it was read. */
    void feel(CursorValues values) {
        if (review() != null) {
            cursor.feel(review(), findings(), values);
        }
    }

    /** All that is known by now, for a chart; empty while the session is being opened. */
    Optional<SessionOnChart> onChart() {
        return session.onChart(notes.notesProperty().get());
    }

    /** From one sample to the next of the faster glove, microseconds. */
    long sampleMicros() {
        int fastest = review().gloves().stream()
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

    /** The session as far as it was read, corrections laid over what was found. */
    SessionModel session() {
        return session;
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
}
