package palpa.ui.sound;

import palpa.coaching.Cue;
import palpa.model.Hand;
import palpa.session.LessonView;
import palpa.session.Sounds;
import palpa.session.Sounds.Priority;
import palpa.session.Sounds.Side;
import palpa.session.Sounds.Sign;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;

/**
 * Lets the word for a hand be heard: once, and while the fault lasts again after waits that grow, so that it helps and
 * does not nag. Praise is heard after a correction only. One thread; only session time enters.
 */
final class CueTalk {

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final long gapMicros = TalkDefaults.FIGURES.microsOfSeconds("cue.gap_seconds");
    private final EnumWords<Cue> words = new EnumWords<>(Cue.class, "ui.cue.");
    private final HandFault left = new HandFault();
    private final HandFault right = new HandFault();
    private final Audio audio;
    private long heardMicros = NEVER;

    CueTalk(Audio audio) {
        this.audio = audio;
    }

    /** Takes in the cues of {@code view}; to be called only while they may be told. */
    void update(LessonView view) {
        long now = view.sessionMicros();
        left.follow(view.left().cue(), now);
        right.follow(view.right().cue(), now);
        if (now - heardMicros < gapMicros || !left.isDue(now) && !right.isDue(now)) {
            return;
        }
        if (left.isDue(now) && view.left().cue() == view.right().cue()) {
            hear(view.left().cue(), Side.BOTH, now);
        } else if (left.isDue(now)) {
            hear(view.left().cue(), Side.LEFT, now);
        } else {
            hear(view.right().cue(), view.left().cue() == view.right().cue() ? Side.BOTH : Side.RIGHT, now);
        }
    }

    private void hear(Cue cue, Side side, long now) {
        heardMicros = now;
        if (side != Side.RIGHT) {
            left.heard(now);
        }
        if (side != Side.LEFT) {
            right.heard(now);
        }
        Sounds sounds = audio.sounds();
        CueSound how = audio.choices().cues();
        if (how == CueSound.WORDS && sounds.canSpeak()) {
            String key = "sound.cue." + (side == Side.BOTH ? "both" : hand(side).label());
            sounds.say(Words.of(key, words.of(cue)), Priority.CUE);
        } else if (how != CueSound.OFF) {
            sounds.sign(Sign.of(cue), side);
        }
    }

    private static Hand hand(Side side) {
        return side == Side.LEFT ? Hand.LEFT : Hand.RIGHT;
    }
}
