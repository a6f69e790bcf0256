package palpa.protocol;

/**
 * Layout of the <em>acknowledge</em> message, glove to host; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1         2      3
 *  +------+---------+------+------+
 *  | type | command | code | text |
 *  +------+---------+------+------+
 * </pre>
 */
final class AcknowledgeLayout {

    static final int TYPE = 0x47;
    static final int COMMAND = 1;
    static final int CODE = 2;
    static final int TEXT = 3;

    /** Least length: empty text. */
    static final int LENGTH = 4;

    private AcknowledgeLayout() {}
}
