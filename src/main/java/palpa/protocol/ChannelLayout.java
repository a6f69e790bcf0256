package palpa.protocol;

/**
 * Layout of one channel within a {@link DescriptorLayout descriptor}; offsets in bytes from its own first byte.
 *
 * <pre>
 *  0                 1      2        3     7     11      15
 *  +-----------------+------+--------+-----+-----+-------+------+------+
 *  | bytes to follow | kind | format | min | max | scale | name | unit |
 *  +-----------------+------+--------+-----+-----+-------+------+------+
 * </pre>
 */
final class ChannelLayout {

    static final int BYTES_TO_FOLLOW = 0;
    static final int KIND = 1;
    static final int FORMAT = 2;
    static final int MIN_COUNTS = 3;
    static final int MAX_COUNTS = 7;
    static final int SCALE = 11;
    static final int NAME = 15;

    /** Least length: both texts empty. */
    static final int LENGTH = 17;

    private ChannelLayout() {}
}
