package palpa.protocol;

/**
 * Layout of the <em>ping</em> message, host to glove; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1       5               13
 *  +------+-------+---------------+
 *  | type | token | host time, us |
 *  +------+-------+---------------+
 * </pre>
 */
final class PingLayout {

    static final int TYPE = 0x05;
    static final int TOKEN = 1;
    static final int HOST_MICROS = 5;
    static final int LENGTH = 13;

    private PingLayout() {}
}
