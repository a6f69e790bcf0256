package palpa.cli;

import java.util.Locale;
import java.util.Map;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;

/**
 * Passes a session on and notes what each hand's newtons are worth.
 *
 * @param to who takes the session
 * @param calibration receives the label of the hand's newest glove's state
 */
record Watched(SessionSink to, Map<Hand, String> calibration) implements SessionSink {

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        calibration.put(glove.hand(), glove.profile().state().kind().name().toLowerCase(Locale.ROOT));
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
