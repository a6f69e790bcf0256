package palpa.coaching.score;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.Technique;

/**
 * One thing that went wrong, counted: "12 of 40 hamstring strikes too firm, right hand". Immutable.
 *
 * @param kind what
 * @param region where
 * @param technique doing what; of another technique than asked, the other one
 * @param hand which hand, or empty for both together
 * @param count how often, or seconds where {@link Kind#isTime}
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
        /** The intervals between strokes differ too much. */
        UNSTEADY_RHYTHM,
        /** The force of the strokes differs too much. */
        UNSTEADY_FORCE,
        UNEVEN_HANDS,
        /** Seconds of another technique than the one asked for. */
        OTHER_TECHNIQUE,
        /** Strokes missing of those asked for. */
        TOO_FEW,
        /** Seconds missing of those asked for. */
        TOO_SHORT;

        /** Whether it is counted in seconds, not in strokes. */
        public boolean isTime() {
            return this == OTHER_TECHNIQUE || this == TOO_SHORT;
        }
    }
}
