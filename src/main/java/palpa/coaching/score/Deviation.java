package palpa.coaching.score;

import java.util.Comparator;
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
        TOO_SHORT,
        /** Places of the route left out. */
        LEFT_OUT;

        /** Whether it is counted in seconds, not in strokes. */
        public boolean isTime() {
            return this == OTHER_TECHNIQUE || this == TOO_SHORT;
        }
    }

    /** The worst first; where two weigh the same, in an order that never depends on what was told first. */
    static final Comparator<Deviation> WORST_FIRST = Comparator.comparingDouble(Deviation::weight)
            .reversed()
            .thenComparing(Deviation::kind)
            .thenComparing(Deviation::region)
            .thenComparing(Deviation::technique)
            .thenComparing(deviation -> deviation.hand().map(Hand::ordinal).orElse(-1));

    /** The same with another weight. */
    Deviation weighing(double newWeight) {
        return new Deviation(kind, region, technique, hand, count, of, newWeight);
    }
}
