package palpa.pipeline;

import java.util.List;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.pipeline.health.SensorTrouble;

/** Told what a {@link HandPipeline} found, on the thread that feeds it, by rising time. */
public interface HandListener {

    /** A stroke has ended and is counted. */
    void onStroke(Stroke stroke);

    /** Every 100 ms of session time (on its multiples): what is known of the hand. */
    default void onDecision(Decision decision) {}

    /** Whether {@link #onFeatures} is to be told; asked once, before the first sample. Features nobody wants cost nothing. */
    default boolean wantsFeatures() {
        return false;
    }

    /**
     * At the same instants, just before the decision: the features it rests on.
     *
     * @param names what each value is, the same list every time
     * @param values the features, NaN where unknown: a view, valid during the call
     */
    default void onFeatures(Hand hand, long timeMicros, List<String> names, double[] values) {}

    /** Two raw samples running were at or above the ceiling; once a breach, told before any filter. */
    default void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {}

    /** Something is wrong with a sensor; each trouble of a site once. */
    default void onTrouble(SensorTrouble trouble) {}
}
