package palpa.protocol;

/**
 * What a decoder met on its link since it was made. Live, never reset; written and read on the thread that feeds the
 * decoder.
 */
public final class LinkCounters {

    long framesOk;
    long badCrc;
    long badCobs;
    long badLayout;
    long overLong;
    long unknownType;
    long undescribed;
    long ignoredBytes;
    long textLinesOk;
    long textLinesBad;

    LinkCounters() {}

    /** Frames understood. */
    public long framesOk() {
        return framesOk;
    }

    /** Frames whose checksum is wrong. */
    public long badCrc() {
        return badCrc;
    }

    /** Frames whose byte stuffing is wrong. */
    public long badCobs() {
        return badCobs;
    }

    /** Frames with a good checksum that are too short or contradict themselves. */
    public long badLayout() {
        return badLayout;
    }

    /** Frames longer than any message may be. */
    public long overLong() {
        return overLong;
    }

    /** Good frames of a type not known here: skipped, as the protocol asks. */
    public long unknownType() {
        return unknownType;
    }

    /** Data messages that came before the descriptor which explains them. */
    public long undescribed() {
        return undescribed;
    }

    /** Bytes before the first good frame or line: boot text, the rest of a frame, garbage. */
    public long ignoredBytes() {
        return ignoredBytes;
    }

    /** Text lines understood. */
    public long textLinesOk() {
        return textLinesOk;
    }

    /** Text lines refused after the text lane was entered. */
    public long textLinesBad() {
        return textLinesBad;
    }

    /** Frames and lines refused for their checksum or form: the figure for "bad frames" on a screen. */
    public long refused() {
        return badCrc + badCobs + badLayout + overLong + textLinesBad;
    }
}
