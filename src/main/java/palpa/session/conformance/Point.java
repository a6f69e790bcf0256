package palpa.session.conformance;

import palpa.model.Labelled;

/**
 * One thing the protocol asks of a glove: the section of {@code firmware-interface/PROTOCOL.md} and how strongly it asks.
 *
 * <p>The sentence a person sees is {@code protocol.point.<label>}.
 */
public enum Point implements Labelled {
    HELLO("1.2", true),
    VERSION("4.3", true),
    HELLO_PROMPT("6.1", true),
    HELLO_OF_NEWER_HOST("4.2", true),
    IDENTITY_STABLE("6.1", true),
    UID_GIVEN("6.1", false),
    SIDE_GIVEN("6.1", false),
    SILENT_BEFORE_START("6.3", true),
    DESCRIPTOR("6.2", true),
    DESCRIPTOR_HASH("6.2", true),
    DESCRIPTOR_SENSIBLE("5", false),
    RATE_TOO_HIGH_REFUSED("6.4", true),
    NO_SAMPLES_REFUSED("6.4", true),
    NO_CHANNELS_REFUSED("6.4", true),
    START("6.4", true),
    FIRST_DATA("6.4", true),
    SAMPLES_AS_ASKED("6.4", true),
    COUNTS_IN_RANGE("5", true),
    RATE_BY_HOST("6.5", true),
    RATE_BY_DEVICE("6.5", true),
    SEQUENCE_RISES("6.5", true),
    NOTHING_LOST("6.6", false),
    STATUS("6.10", true),
    PONG("6.7", true),
    PONG_FAST("6.7", false),
    HELLO_WHILE_STREAMING("6.1", true),
    UNKNOWN_TYPE_TOLERATED("6.11", true),
    UNKNOWN_TYPE_ANSWERED("6.11", false),
    BAD_COMMANDS_COUNTED("6.11", true),
    BAD_FRAME_UNANSWERED("6.11", true),
    STOP("6.9", true),
    SILENT_AFTER_STOP("6.9", true),
    CHANNELS_AS_ASKED("6.4", true),
    SEQUENCE_GOES_ON("6.5", true),
    LOWEST_RATE("6.4", true),
    WATCHDOG("6.8", true),
    FRAMES_WHOLE("2", true),

    TEXT_LINES_GOOD("8", true),
    TEXT_CHECKED("8.1", false),
    TEXT_IDENTITY("8.2", false),
    TEXT_RATE("8", true),
    TEXT_SEQUENCE("8.1", true),
    TEXT_TIME("8.1", true);

    private final String section;
    private final boolean must;

    Point(String section, boolean must) {
        this.section = section;
        this.must = must;
    }

    /** Section of the protocol's text. */
    public String section() {
        return section;
    }

    /** Whether the text says MUST; else it says SHOULD. */
    public boolean isMust() {
        return must;
    }
}
