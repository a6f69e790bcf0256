package palpa.protocol;

/**
 * The numbers of the glove protocol that are not part of one message; {@code firmware-interface/PROTOCOL.md} is the text.
 *
 * <p>A message is {@code type u8 | body | crc u16}; on the wire it is COBS-coded and ended by one zero byte. All numbers
 * are little-endian.
 */
public final class Protocol {

    /** Major version spoken here; a glove with another one is refused. */
    public static final int MAJOR = 1;

    /** Minor version spoken here; a glove may have a newer one. */
    public static final int MINOR = 0;

    /** Longest message, type and CRC included, bytes. */
    public static final int MAX_MESSAGE_BYTES = 2048;

    /** Longest frame on the wire, delimiter included, bytes: COBS adds one byte for each 254 begun. */
    public static final int MAX_FRAME_BYTES = MAX_MESSAGE_BYTES + MAX_MESSAGE_BYTES / 254 + 2;

    /** Longest message a host may send, type and CRC included, bytes: a glove needs no larger buffer. */
    public static final int MAX_COMMAND_BYTES = 64;

    /** The byte that ends every frame. */
    public static final int DELIMITER = 0;

    /** Longest text line of a glove without its line end, bytes. */
    public static final int MAX_LINE_BYTES = 1024;

    /** A mask that asks for every channel. */
    public static final int ALL_CHANNELS = 0xFFFF_FFFF;

    /** Lowest sampling rate every glove offers, hertz. */
    public static final int LOWEST_RATE_HERTZ = 10;

    /** How long a host repeats its hello request after opening a port, which may have reset the glove, milliseconds. */
    public static final int HELLO_PATIENCE_MILLIS = 3_000;

    /** How often it repeats it, milliseconds. */
    public static final int HELLO_INTERVAL_MILLIS = 250;

    /** How often a host pings, milliseconds; every 1 to 5 s is allowed. */
    public static final int PING_INTERVAL_MILLIS = 1_000;

    /** A streaming glove that saw no ping (nor start) for so long stops, milliseconds. */
    public static final int PING_WATCHDOG_MILLIS = 5_000;

    /** How often a glove sends its status, milliseconds. */
    public static final int STATUS_INTERVAL_MILLIS = 1_000;

    /** Flag of a data message: the glove dropped samples right before this message. */
    public static final int FLAG_DROPPED = 1;

    /** Flag of a data message: a channel stood at an end of its range in one of its samples. */
    public static final int FLAG_OVER_RANGE = 2;

    /** Highest sampling rate of the text lanes, hertz. */
    public static final int TEXT_MAX_RATE_HERTZ = 250;

    private Protocol() {}
}
