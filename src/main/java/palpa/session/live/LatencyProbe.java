package palpa.session.live;

import palpa.model.Hand;

/** Told of every sample when its decision is available, on the pipeline's thread; must return quickly. */
@FunctionalInterface
public interface LatencyProbe {

    /** Does nothing. */
    LatencyProbe NONE = (hand, number, arrivalNanos, decidedNanos) -> {};

    /**
     * A sample has been decided upon.
     *
     * @param number its unwrapped number as the glove counts
     * @param arrivalNanos host clock when the read returned that brought its last byte, nanoseconds
     * @param decidedNanos host clock when the pipeline was done with it, nanoseconds
     */
    void decided(Hand hand, long number, long arrivalNanos, long decidedNanos);
}
