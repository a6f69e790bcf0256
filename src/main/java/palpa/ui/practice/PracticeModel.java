package palpa.ui.practice;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.session.LessonView;
import palpa.session.PracticeView.Phase;
import palpa.ui.kit.Times;

/**
 * Everything the practice screen shows, without a control in it. FX thread only.
 *
 * <p>{@link #update} is called once a screen refresh. Words and numbers change ten times a second at most, so that they
 * can be read; needles and heat maps follow every view. While paused what is shown stands still, but recording time and
 * what is wrong go on.
 */
public final class PracticeModel {

    private static final long READING_PACE_NANOS = 100_000_000L;

    private final HandModel left = new HandModel(Hand.LEFT);
    private final HandModel right = new HandModel(Hand.RIGHT);
    private final TechniqueModel technique = new TechniqueModel();
    private final StepModel step = new StepModel();
    private final StatusModel status = new StatusModel();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final BooleanProperty recording = new SimpleBooleanProperty();
    private final StringProperty recordedTime = new SimpleStringProperty("0:00");
    private final ObjectProperty<Region> region = new SimpleObjectProperty<>(Region.CALF);

    private boolean begun;
    private long readAtNanos;
    private LessonView shown;
    private Optional<Boolean> wanted = Optional.empty();

    /**
     * Takes in the newest view.
     *
     * @param nowNanos the screen's clock at this refresh, nanoseconds, rising
     */
    public void update(LessonView view, long nowNanos) {
        boolean readable = !begun || nowNanos - readAtNanos >= READING_PACE_NANOS;
        boolean first = !begun;
        region.set(view.region());
        followPause(view.practice().phase() == Phase.PAUSED);
        if (readable) {
            begun = true;
            readAtNanos = nowNanos;
            status.update(view, nowNanos);
            step.update(view);
            recording.set(view.recording().isPresent());
            recordedTime.set(Times.minutes(view.recordedMicros() / 1e6));
        }
        if (!paused.get() || first) {
            show(view, readable);
        }
        left.updateAlarm(view.left(), view.leftLink());
        right.updateAlarm(view.right(), view.rightLink());
    }

    private void show(LessonView view, boolean readable) {
        shown = view;
        left.update(view.left(), view.leftLink(), view.step().level(), readable);
        right.update(view.right(), view.rightLink(), view.step().level(), readable);
        if (readable) {
            technique.update(view);
        }
    }

    /** What the lesson says of a pause counts again once it has done what was wanted. */
    private void followPause(boolean isPaused) {
        if (wanted.isPresent() && wanted.get() == isPaused) {
            wanted = Optional.empty();
        }
        if (wanted.isEmpty()) {
            paused.set(isPaused);
        }
    }

    /** Freezes what is shown, or lets it go on, at once; answers which, for the lesson to follow. */
    public boolean togglePause() {
        paused.set(!paused.get());
        wanted = Optional.of(paused.get());
        return paused.get();
    }

    public ReadOnlyBooleanProperty pausedProperty() {
        return paused;
    }

    public HandModel hand(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    public TechniqueModel technique() {
        return technique;
    }

    public StepModel step() {
        return step;
    }

    public StatusModel status() {
        return status;
    }

    public ReadOnlyBooleanProperty recordingProperty() {
        return recording;
    }

    public ReadOnlyStringProperty recordedTimeProperty() {
        return recordedTime;
    }

    public ReadOnlyObjectProperty<Region> regionProperty() {
        return region;
    }

    /** The view that is shown, an older one while paused; null before the first. */
    public LessonView shown() {
        return shown;
    }
}
