package palpa.pipeline;

import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;

/** Told what a {@link HandPipeline} found, on the thread that feeds it, by rising time. */
public interface HandListener {

    /** A stroke has ended and is counted. */
    void onStroke(Stroke stroke);

    /** Every 100 ms of session time (on its multiples): what is known of the hand. */
    default void onDecision(Decision decision) {}

    /** Two raw samples running were at or above the ceiling; once a breach, told before any filter. */
    default void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {}
}
