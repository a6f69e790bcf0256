package palpa.ui.review;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import palpa.session.HostClock;
import palpa.session.review.ReplaySpeed;

/**
 * Lets the cursor run through the session as time goes by. FX thread only.
 *
 * <p>{@link #refresh} is called once a screen refresh; how far the cursor goes depends on the host's clock alone, not on
 * how often that is. While a replay is followed the cursor is where the replay stands, and a cursor that is moved takes
 * the replay along.
 */
final class Transport {

    /** A lesson that is replayed. */
    interface Replay {

        void play();

        void pause();

        boolean isPlaying();

        void seek(long micros);

        long positionMicros();

        void setSpeed(ReplaySpeed speed);
    }

    private final HostClock clock;
    private final TimelineModel timeline;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<ReplaySpeed> speed = new SimpleObjectProperty<>(ReplaySpeed.REAL);
    private Replay replay;
    private long putMicros;
    private long atNanos;
    private double restMicros;

    Transport(HostClock clock, TimelineModel timeline) {
        this.clock = clock;
        this.timeline = timeline;
    }

    /** Lets {@code lesson} set the pace from now on, beginning at the cursor; null lets it go. */
    void follow(Replay lesson) {
        pause();
        replay = lesson;
        if (lesson != null) {
            lesson.setSpeed(speed.get());
            seek();
        }
    }

    private void seek() {
        putMicros = cursor();
        replay.seek(putMicros);
    }

    private long cursor() {
        return timeline.cursorProperty().get();
    }

    private boolean isAtEnd() {
        return cursor() >= timeline.wholeProperty().get().endMicros();
    }

    /** Goes on, from the start where it had come to the end; or stops. */
    void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    private void play() {
        if (isAtEnd()) {
            timeline.moveTo(timeline.wholeProperty().get().startMicros());
        }
        atNanos = clock.nanos();
        restMicros = 0;
        if (replay != null) {
            seek();
            replay.play();
        }
        playing.set(true);
    }

    void pause() {
        if (replay != null) {
            replay.pause();
        }
        playing.set(false);
    }

    /** Takes the {@code number}th speed, the slowest of which is 1; others are ignored. */
    void takeSpeed(int number) {
        if (number >= 1 && number <= ReplaySpeed.values().length) {
            take(ReplaySpeed.values()[number - 1]);
        }
    }

    void faster() {
        take(speed.get().faster());
    }

    void slower() {
        take(speed.get().slower());
    }

    private void take(ReplaySpeed next) {
        speed.set(next);
        if (replay != null) {
            replay.setSpeed(next);
        }
    }

    /** Moves the cursor by the time that went by; at the end of the session it stops. */
    void refresh() {
        if (replay != null) {
            followReplay();
        } else if (playing.get()) {
            run();
        }
    }

    private void followReplay() {
        if (cursor() != putMicros) {
            seek();
        } else {
            timeline.moveTo(replay.positionMicros());
            putMicros = cursor();
        }
        playing.set(replay.isPlaying());
    }

    private void run() {
        long now = clock.nanos();
        double micros = (now - atNanos) / 1e3 * speed.get().factor() + restMicros;
        long whole = (long) micros;
        restMicros = micros - whole;
        atNanos = now;
        timeline.moveBy(whole);
        if (isAtEnd()) {
            pause();
        }
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing;
    }

    ReadOnlyObjectProperty<ReplaySpeed> speedProperty() {
        return speed;
    }
}
