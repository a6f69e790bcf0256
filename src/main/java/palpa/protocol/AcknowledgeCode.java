package palpa.protocol;

import palpa.model.Labelled;

/** What became of a command; its number on the wire is {@link #code()}. */
public enum AcknowledgeCode implements Labelled {
    DONE(0),
    UNKNOWN_COMMAND(1),
    BAD_LAYOUT(2),
    BAD_RATE(3),
    BAD_SAMPLES_PER_FRAME(4),
    BAD_CHANNEL_MASK(5),
    NOT_READY(6),
    HARDWARE_FAULT(7),
    UNSUPPORTED_VERSION(8);

    private final int code;

    AcknowledgeCode(int code) {
        this.code = code;
    }

    /** Its number in an {@link Acknowledge}. */
    public int code() {
        return code;
    }
}
