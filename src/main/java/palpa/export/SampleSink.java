package palpa.export;

import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;

/** Takes the chosen samples of a session one by one, each just after it was analysed. One thread. */
interface SampleSink {

    /** Samples of {@code block} follow. */
    default void block(GloveOnRecord glove, RawBlock block) {}

    /**
     * One sample.
     *
     * @param block the block it is in
     * @param index its place there
     * @param timeMicros session time, microseconds
     * @param analysis knows the newtons of this very sample
     */
    void sample(GloveOnRecord glove, RawBlock block, int index, long timeMicros, SessionAnalysis analysis)
            throws UserProblem;

    /** An event, between the samples between which it happened. */
    default void event(SessionEvent event) throws UserProblem {}
}
