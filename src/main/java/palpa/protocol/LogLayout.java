package palpa.protocol;

/**
 * Layout of the <em>log</em> message, glove to host; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1          2
 *  +------+----------+------+
 *  | type | severity | text |
 *  +------+----------+------+
 * </pre>
 */
final class LogLayout {

    static final int TYPE = 0x48;
    static final int SEVERITY = 1;
    static final int TEXT = 2;

    /** Least length: empty text. */
    static final int LENGTH = 3;

    static final int GREATEST_SEVERITY = 3;

    private LogLayout() {}
}
