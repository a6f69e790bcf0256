package palpa.cli;

import java.util.List;
import java.util.Map;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.Worth;

/**
 * Passes a session on and notes what each hand's newtons are worth.
 *
 * @param to who takes the session
 * @param calibration receives what the newtons of the hand's newest glove are worth
 */
record Watched(SessionSink to, Map<Hand, Worth> calibration) implements SessionSink {

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        calibration.put(glove.hand(), new Worth(List.of(glove.profile())));
        to.glove(glove);
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        to.block(block);
    }

    @Override
    public void event(SessionEvent event) throws UserProblem {
        to.event(event);
    }
}
