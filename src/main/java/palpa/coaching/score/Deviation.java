package palpa.coaching.score;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.Technique;

/**
 * One thing that went wrong, counted: "12 of 40 percussion strokes too firm, right hand, hamstring". Immutable.
 *
 * @param kind what
 * @param region where
 * @param technique doing what
 * @param hand which hand, or empty for both together
 * @param count how often, or seconds where it is time
 * @param of out of how many
 * @param weight points it cost the score: by this it is the worst
 */
public record Deviation(
        Kind kind, Region region, Technique technique, Optional<Hand> hand, int count, int of, double weight) {

    /** What can go wrong. */
    public enum Kind implements Labelled {
        OVER_CEILING,
        TOO_FIRM,
        TOO_SOFT,
        TOO_FAST,
        TOO_SLOW,
        UNEVEN_HANDS,
        OTHER_TECHNIQUE,
        TOO_LITTLE
    }
}
