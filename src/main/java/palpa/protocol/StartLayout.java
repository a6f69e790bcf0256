package palpa.protocol;

/**
 * Layout of the <em>start</em> message, host to glove; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1            3                 4              8
 *  +------+------------+-----------------+--------------+
 *  | type | rate Hz    | samples a frame | channel mask |
 *  +------+------------+-----------------+--------------+
 * </pre>
 */
final class StartLayout {

    static final int TYPE = 0x03;
    static final int RATE_HERTZ = 1;
    static final int SAMPLES_PER_FRAME = 3;
    static final int CHANNEL_MASK = 4;
    static final int LENGTH = 8;

    private StartLayout() {}
}
