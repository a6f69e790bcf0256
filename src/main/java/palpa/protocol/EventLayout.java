package palpa.protocol;

/**
 * Layout of the <em>event</em> message, glove to host; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1      2                6       8
 *  +------+------+----------------+-------+
 *  | type | kind | glove time, us | value |
 *  +------+------+----------------+-------+
 * </pre>
 */
final class EventLayout {

    static final int TYPE = 0x46;
    static final int KIND = 1;
    static final int DEVICE_MICROS = 2;
    static final int VALUE = 6;
    static final int LENGTH = 8;

    static final int TARE_BUTTON = 1;
    static final int MARKER_BUTTON = 2;
    static final int OVER_RANGE = 3;

    private EventLayout() {}
}
