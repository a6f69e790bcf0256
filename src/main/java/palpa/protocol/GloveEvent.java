package palpa.protocol;

import palpa.model.Labelled;

/**
 * Something happened on the glove.
 *
 * @param kind what
 * @param deviceMicros device time, unsigned 32 bits, microseconds, not unwrapped
 * @param value channel of an over-range, number of a button
 */
public record GloveEvent(Kind kind, long deviceMicros, int value) {

    /** What can happen on a glove; UNKNOWN is an event of a newer minor version. */
    public enum Kind implements Labelled {
        TARE_BUTTON,
        MARKER_BUTTON,
        OVER_RANGE,
        UNKNOWN
    }
}
