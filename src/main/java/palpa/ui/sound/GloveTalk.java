package palpa.ui.sound;

import palpa.model.Hand;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.Sounds.Priority;
import palpa.session.Sounds.Side;
import palpa.session.Sounds.Sign;
import palpa.session.Words;

/** Tells when a glove is lost and when it is there; what is there at the beginning is not told. FX thread only. */
final class GloveTalk {

    private final Audio audio;
    private final boolean[] there = new boolean[Hand.values().length];
    private boolean begun;

    GloveTalk(Audio audio) {
        this.audio = audio;
    }

    void update(LessonView view) {
        follow(Hand.LEFT, view.leftLink());
        follow(Hand.RIGHT, view.rightLink());
        begun = true;
    }

    private void follow(Hand hand, LinkView link) {
        boolean now = link.state() == LinkView.State.STREAMING;
        if (begun && now != there[hand.ordinal()]) {
            String words = Words.of("sound.glove." + (now ? "found." : "lost.") + hand.label());
            audio.tell(words, Priority.NOTICE, now ? Sign.FOUND : Sign.LOST, Side.of(hand));
        }
        there[hand.ordinal()] = now;
    }
}
