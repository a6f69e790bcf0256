package palpa.protocol;

import palpa.model.Labelled;

/** How a glove talks, told apart by the host. */
public enum Lane implements Labelled {
    /** Nothing understood yet. */
    UNKNOWN,
    /** COBS frames with CRC: the default, full trust. */
    BINARY,
    /** Text lines with side, sequence, device time and CRC: full trust, to 250 Hz. */
    TEXT,
    /** Bare numbers or {@code name:value} lines: the host stamps time and cannot see losses. */
    PLAIN_TEXT;

    /** Whether samples carry number and time; if not, the host stamps them and losses go unseen. */
    public boolean numbersSamples() {
        return this != PLAIN_TEXT;
    }
}
