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
 * @param value what goes with it: the region's label, the marker's text, the lost samples
 */
public record SessionEvent(long timeMicros, Kind kind, Optional<Hand> hand, String value) {

    /** Whether it is about {@code of}: one without a hand is about both. */
    public boolean concerns(Hand of) {
        return hand.isEmpty() || hand.get() == of;
    }

    /** The kinds of event. REGION, TARGET, ZERO and the tare button change what is decided; the rest is told. */
    public enum Kind implements Labelled {
        REGION,
        TARGET,
        MARKER,
        LINK_UP,
        LINK_LOST,
        SAMPLES_LOST,
        GLOVE_RESTARTED,
        BUTTON,
        PAUSED,
        RESUMED,
        /** A glove's zero is taken: it should be relaxed in the air for two seconds, or keeps the zero it had. */
        ZERO
    }
}
