package palpa.protocol;

/**
 * Layout of the <em>data</em> message, glove to host; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1       2          6          10             14        15
 *  +------+-------+----------+----------+--------------+---------+-----------------------------+
 *  | type | flags | sequence | time, us | channel mask | samples | counts, sample after sample |
 *  +------+-------+----------+----------+--------------+---------+-----------------------------+
 * </pre>
 */
final class DataLayout {

    static final int TYPE = 0x43;
    static final int FLAGS = 1;
    static final int SEQUENCE = 2;
    static final int DEVICE_MICROS = 6;
    static final int CHANNEL_MASK = 10;
    static final int SAMPLES = 14;
    static final int COUNTS = 15;

    /** Least length: no samples. */
    static final int LENGTH = 15;

    private DataLayout() {}
}
