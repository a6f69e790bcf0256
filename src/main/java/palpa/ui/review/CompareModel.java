package palpa.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.session.library.SessionEntry;
import palpa.session.review.SessionReview;

/** Two sessions, and how they lie to each other. FX thread only. */
final class CompareModel {

    private final SessionModel first = new SessionModel();
    private final SessionModel second = new SessionModel();
    private final TimelineModel timeline = new TimelineModel();
    private final LongProperty offset = new SimpleLongProperty();
    private final BooleanProperty over = new SimpleBooleanProperty();
    private final StringProperty notice = new SimpleStringProperty("");
    private final ObjectProperty<List<SessionEntry>> choices = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Path>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<SessionEntry>> curve = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> differences = new SimpleObjectProperty<>(List.of());

    CompareModel() {
        first.reviewProperty().addListener((property, old, now) -> {
            if (now != null) {
                timeline.begin(now.span());
                alignAtStart();
            }
        });
        second.reviewProperty().addListener((property, old, now) -> alignAtStart());
        offset.addListener((property, old, now) -> bound());
        over.addListener((property, old, now) -> bound());
        first.scoreProperty().addListener((property, old, now) -> compare());
        second.scoreProperty().addListener((property, old, now) -> compare());
    }

    /** Nothing is known yet. */
    void begin() {
        first.clear();
        second.clear();
        other.set(Optional.empty());
        choices.set(List.of());
        curve.set(List.of());
        notice.set("");
    }

    void offer(List<SessionEntry> sessions, List<SessionEntry> learning) {
        choices.set(List.copyOf(sessions));
        curve.set(List.copyOf(learning));
    }

    /** Compares with {@code session} from now on. */
    void take(Path session) {
        second.clear();
        other.set(Optional.of(session));
    }

    /** Lets another one be chosen. */
    void chooseAgain() {
        other.set(Optional.empty());
        second.clear();
    }

    private void compare() {
        boolean known = first.scoreProperty().get().isPresent()
                && second.scoreProperty().get().isPresent();
        differences.set(
                known
                        ? Differences.words(
                                first.scoreProperty().get().get().overall(),
                                second.scoreProperty().get().get().overall())
                        : List.of());
    }

    /** Lets both begin at the same place. */
    void alignAtStart() {
        if (bothAreOpen()) {
            offset.set(Alignment.atStart(review(first), review(second)));
            bound();
        }
    }

    /** One below the other, only what both have is shown: else the same place would not be the same time. */
    private void bound() {
        if (review(first) == null) {
            return;
        }
        TimeSpan whole = review(first).span();
        if (review(second) != null && !over.get()) {
            TimeSpan other = review(second).span();
            long start = Math.max(whole.startMicros(), other.startMicros() + offset.get());
            long end = Math.min(whole.endMicros(), other.endMicros() + offset.get());
            whole = end > start ? new TimeSpan(start, end) : whole;
        }
        timeline.resize(whole);
    }

    /** Lets the step at the cursor begin at the same place in both, or says that the other one does not have it. */
    void alignAtStep() {
        if (bothAreOpen()) {
            SessionReview one = review(first);
            Alignment.atStep(
                            one.places(),
                            review(second).places(),
                            one.placeAt(timeline.cursorProperty().get()))
                    .ifPresentOrElse(offset::set, () -> say(Words.of("review.compare.no_step")));
        }
    }

    /** Moves the second by hand. */
    void shift(long micros) {
        offset.set(offset.get() + micros);
    }

    private boolean bothAreOpen() {
        return review(first) != null && review(second) != null;
    }

    private static SessionReview review(SessionModel session) {
        return session.reviewProperty().get();
    }

    /** One over the other, or one below the other. */
    void toggleOver() {
        over.set(!over.get());
    }

    void say(String sentence) {
        notice.set(sentence);
    }

    SessionModel first() {
        return first;
    }

    SessionModel second() {
        return second;
    }

    /** Cursor and window, by the first one's times. */
    TimelineModel timeline() {
        return timeline;
    }

    /** What is added to the second one's times so that they are the first one's, microseconds. */
    ReadOnlyLongProperty offsetProperty() {
        return offset;
    }

    ReadOnlyBooleanProperty overProperty() {
        return over;
    }

    ReadOnlyStringProperty noticeProperty() {
        return notice;
    }

    /** The sessions one can compare with, the likeliest first. */
    ReadOnlyObjectProperty<List<SessionEntry>> choicesProperty() {
        return choices;
    }

    /** The session compared with; empty until one was taken. */
    ReadOnlyObjectProperty<Optional<Path>> otherProperty() {
        return other;
    }

    /** The trainee's sessions with a score, the oldest first. */
    ReadOnlyObjectProperty<List<SessionEntry>> curveProperty() {
        return curve;
    }

    /** In what the scores differ; empty while they are not known. */
    ReadOnlyObjectProperty<List<String>> differencesProperty() {
        return differences;
    }
}
