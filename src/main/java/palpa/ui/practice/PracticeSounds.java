package palpa.ui.practice;

import palpa.session.LessonView;
import palpa.session.Sounds;
import palpa.ui.sound.Audio;
import palpa.ui.sound.PracticeTalk;

/** What is heard on the practice screen: the ceiling's alarm at once, all else as views come. FX thread but for {@link #alarm}. */
final class PracticeSounds {

    private final Sounds sounds;
    private final PracticeTalk talk;

    PracticeSounds(Audio audio) {
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
    }

    void sayWhere(LessonView view) {
        talk.sayWhere(view);
    }

    void stop() {
        talk.stop();
    }
}
