package palpa.pipeline.health;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Site;

/**
 * Something that is wrong with a sensor. Immutable.
 *
 * @param hand the hand its glove is on
 * @param kind what is wrong
 * @param site where its sensor lies
 * @param other the site it is confused with, where it is: one of the two; the one whose reading it shows in part
 * @param part how much more it shows than before, as a fraction (below 0: less); how much of the other's counts it shows; NaN
 *     where that is no question
 * @param timeMicros session time at which it was certain, microseconds
 */
public record SensorTrouble(Hand hand, Kind kind, Site site, Optional<Site> other, double part, long timeMicros) {

    /** What may be wrong. */
    public enum Kind implements Labelled {
        /** Shows the same while others change. */
        STUCK,
        /** Lies at the end of its range where there is no load, and others never do: its wire is broken. */
        OPEN,
        /** Pressed harder than it can show. */
        SATURATED,
        /** Shows more or less of the same grip than before; or the other one does the opposite, where there is one. */
        DRIFT,
        /** Shows a load though nothing is touched: its zero has wandered. */
        ZERO,
        /** Shows what another one showed, and that one what it showed. */
        SWAPPED,
        /** Shows a part of what the other one shows, though it is not touched itself. */
        CROSS_TALK,
        /** The glove was not relaxed in the air when its zero was to be taken; this site was the worst. */
        NOT_RELAXED
    }

    /** Told at once, on the thread that feeds the samples. */
    @FunctionalInterface
    public interface Listener {
        void onTrouble(SensorTrouble trouble);
    }
}
