package palpa.protocol;

/**
 * Layout of the <em>hello</em> message, glove to host; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1       2       3      4     12        16       18                20
 *  +------+-------+-------+------+-----+---------+--------+-----------------+---------------+------------------+
 *  | type | major | minor | side | uid | boot id | max Hz | descriptor hash | firmware name | firmware version |
 *  +------+-------+-------+------+-----+---------+--------+-----------------+---------------+------------------+
 * </pre>
 */
final class HelloLayout {

    static final int TYPE = 0x41;
    static final int MAJOR = 1;
    static final int MINOR = 2;
    static final int SIDE = 3;
    static final int UID = 4;
    static final int BOOT_ID = 12;
    static final int MAX_RATE_HERTZ = 16;
    static final int DESCRIPTOR_HASH = 18;
    static final int FIRMWARE_NAME = 20;

    /** Least length: both texts empty. */
    static final int LENGTH = 22;

    static final int SIDE_UNKNOWN = 0;
    static final int SIDE_LEFT = 1;
    static final int SIDE_RIGHT = 2;

    private HelloLayout() {}
}
