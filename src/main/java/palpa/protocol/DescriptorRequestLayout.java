package palpa.protocol;

/**
 * Layout of the <em>descriptor request</em> message, host to glove; offsets in bytes from its type byte.
 *
 * <pre>
 *  0
 *  +------+
 *  | type |
 *  +------+
 * </pre>
 */
final class DescriptorRequestLayout {

    static final int TYPE = 0x02;
    static final int LENGTH = 1;

    private DescriptorRequestLayout() {}
}
