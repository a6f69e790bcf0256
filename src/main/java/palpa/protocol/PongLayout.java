package palpa.protocol;

/**
 * Layout of the <em>pong</em> message, glove to host; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1       5               13               17
 *  +------+-------+---------------+----------------+
 *  | type | token | host time, us | glove time, us |
 *  +------+-------+---------------+----------------+
 * </pre>
 */
final class PongLayout {

    static final int TYPE = 0x45;
    static final int TOKEN = 1;
    static final int HOST_MICROS = 5;
    static final int DEVICE_MICROS = 13;
    static final int LENGTH = 17;

    private PongLayout() {}
}
