package palpa.protocol;

/**
 * Layout of the <em>hello request</em> message, host to glove; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1       2
 *  +------+-------+-------+
 *  | type | major | minor |
 *  +------+-------+-------+
 * </pre>
 */
final class HelloRequestLayout {

    static final int TYPE = 0x01;
    static final int MAJOR = 1;
    static final int MINOR = 2;
    static final int LENGTH = 3;

    private HelloRequestLayout() {}
}
