package palpa.protocol;

/**
 * Layout of the <em>stop</em> message, host to glove; offsets in bytes from its type byte.
 *
 * <pre>
 *  0
 *  +------+
 *  | type |
 *  +------+
 * </pre>
 */
final class StopLayout {

    static final int TYPE = 0x04;
    static final int LENGTH = 1;

    private StopLayout() {}
}
