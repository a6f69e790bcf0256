package palpa.ui.practice;

import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.coaching.score.SessionScore;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.PracticeView.Phase;
import palpa.session.Sounds;
import palpa.ui.sound.Audio;
import palpa.ui.sound.PracticeTalk;

/** What is heard on the practice screen: the ceiling's alarm at once, all else as views come. FX thread but for {@link #alarm}. */
final class PracticeSounds {

    private static final Logger LOG = LoggerFactory.getLogger(PracticeSounds.class);

    private final Lesson lesson;
    private final Sounds sounds;
    private final PracticeTalk talk;
    private boolean finished;

    PracticeSounds(Lesson lesson, Audio audio) {
        this.lesson = lesson;
        sounds = audio.sounds();
        talk = new PracticeTalk(audio);
    }

    /** The ceiling is exceeded; any thread. */
    void alarm() {
        sounds.alarm();
    }

    boolean isSilent() {
        return sounds.isSilent();
    }

    void update(LessonView view, long nowNanos) {
        talk.update(view, nowNanos);
        boolean now = view.practice().phase() == Phase.FINISHED;
        if (now && !finished) {
            lesson.score().whenComplete((score, failure) -> Platform.runLater(() -> scored(score, failure)));
        }
        finished = now;
    }

    private void scored(SessionScore score, Throwable failure) {
        if (failure == null) {
            talk.finished(score);
        } else {
            LOG.warn("the practice that has ended is not scored", failure);
        }
    }

    void sayWhere() {
        talk.sayWhere(lesson.view());
    }

    void stop() {
        talk.stop();
    }
}
