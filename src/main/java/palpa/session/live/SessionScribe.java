package palpa.session.live;

import palpa.model.Hand;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.link.LinkedGlove;

/** Numbers the gloves of a session, and passes it to the score, and to the recorder while there is one. Pipeline's thread. */
final class SessionScribe {

    private final LiveScoring scoring;
    private Recorder recorder;
    private int nextGlove;

    SessionScribe(LiveScoring scoring) {
        this.scoring = scoring;
    }

    /** Begins a session on record, or one that nobody keeps (null); its gloves are numbered from 0. */
    void begin(Recorder newRecorder) {
        recorder = newRecorder;
        nextGlove = 0;
    }

    /** Whether somebody keeps the blocks. */
    boolean isRecording() {
        return recorder != null;
    }

    GloveOnRecord announce(Hand hand, LinkedGlove glove) {
        GloveOnRecord onRecord =
                new GloveOnRecord(nextGlove++, hand, glove.descriptor(), glove.profile(), glove.rateHertz());
        scoring.glove(onRecord);
        if (recorder != null) {
            recorder.glove(onRecord);
        }
        return onRecord;
    }

    void block(RawBlock block) {
        if (recorder != null) {
            recorder.block(block);
        }
    }

    void event(SessionEvent event) {
        scoring.event(event);
        if (recorder != null) {
            recorder.event(event);
        }
    }
}
