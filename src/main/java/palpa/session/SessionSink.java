package palpa.session;

import palpa.model.UserProblem;

/**
 * Takes a session in, piece by piece, in the order in which it happened: every glove before its first block, and blocks
 * and events by rising session time within a hand. One thread.
 *
 * <p>A recorder is a sink that keeps; an analysis is a sink that decides. Both see the same calls, live or from a file.
 */
public interface SessionSink {

    void glove(GloveOnRecord glove) throws UserProblem;

    void block(RawBlock block) throws UserProblem;

    void event(SessionEvent event) throws UserProblem;
}
