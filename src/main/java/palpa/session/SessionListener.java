package palpa.session;

import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;

/**
 * Wants to know something of a session while it is read: what it holds, and what is found in it. Whatever does not matter
 * to a listener may be left as it is. Told on the thread that reads.
 */
public interface SessionListener extends SessionSink, HandListener {

    @Override
    default void glove(GloveOnRecord glove) throws UserProblem {}

    /** A block, after everything was told that is found in it. */
    @Override
    default void block(RawBlock block) throws UserProblem {}

    /** An event, before anything is told that is found after it. */
    @Override
    default void event(SessionEvent event) throws UserProblem {}

    @Override
    default void onStroke(Stroke stroke) {}
}
