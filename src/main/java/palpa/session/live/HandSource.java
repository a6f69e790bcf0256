package palpa.session.live;

import java.util.Optional;
import palpa.model.Hand;
import palpa.pipeline.HandState;
import palpa.session.LinkView;

/** Where a {@link ViewMaker} takes one hand from, live or recorded. On the thread that makes views. */
public interface HandSource {

    Hand hand();

    /** What is known of the hand while its glove streams. */
    Optional<HandState> state();

    /** Force of every site at the newest sample, newtons: a view. Only where there is a state. */
    double[] siteNewtons();

    /** How far its force may be off, newtons, NaN where nobody knows. Only where there is a state. */
    double uncertaintyNewtons();

    /** Whether a sensor was pressed beyond what it was calibrated for within two seconds. Only where there is a state. */
    boolean isBeyondTop();

    /** How its glove's link is. */
    LinkView link();
}
