package palpa.session;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Labelled;

/**
 * Something that happened at one moment of a session.
 *
 * @param timeMicros session clock, microseconds
 * @param kind what happened
 * @param hand the hand it concerns, where it concerns one
 * @param value what goes with it: the region's label, the marker's text, the lost samples, the step's number
 */
public record SessionEvent(long timeMicros, Kind kind, Optional<Hand> hand, String value) {

    /** Whether it is about {@code of}: one without a hand is about both. */
    public boolean concerns(Hand of) {
        return hand.isEmpty() || hand.get() == of;
    }

    /** The kinds of event. REGION, ZERO and the tare button change what is decided, TARGET to FINISHED and GENTLER what
     * counts for what; the rest is told. */
    public enum Kind implements Labelled {
        REGION,
        TARGET,
        MARKER,
        LINK_UP,
        LINK_LOST,
        SAMPLES_LOST,
        GLOVE_RESTARTED,
        BUTTON,
        /** The trainee pauses: until RESUMED or the next TARGET no stroke counts and no time passes. */
        PAUSED,
        RESUMED,
        /** The step's dose is done: until the next TARGET what is done belongs to no step. */
        DONE,
        /** The last step's dose is done; else as DONE. */
        FINISHED,
        /** The receiver should be asked for comfort. */
        COMFORT_DUE,
        /** The receiver's answer, 0 to 10. */
        COMFORT,
        /** The trainee's own estimate of the time in the band, percent. */
        ESTIMATE,
        /** What is shown from here on: the mode's label, then "shown" or "hidden". */
        FEEDBACK,
        /** The pressure asked for is one level less from here on. */
        GENTLER,
        /**
         * A glove's zero is taken: it should be relaxed in the air for two seconds, or keeps the zero it had. Or the zero that
         * holds is told, where a recording begins or the glove comes back ({@link ZeroOnRecord}).
         */
        ZERO
    }
}
