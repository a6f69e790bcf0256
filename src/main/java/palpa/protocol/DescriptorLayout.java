package palpa.protocol;

/**
 * Layout of the <em>descriptor</em> message, glove to host; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1          2              4           5       6         8          10         11
 *  +------+----------+--------------+-----------+-------+---------+----------+----------+----------------+-----
 *  | type | ADC bits | reference mV | front end | flags | low  Hz | high  Hz | channels | calibration id | ...
 *  +------+----------+--------------+-----------+-------+---------+----------+----------+----------------+-----
 *  followed by one {@link ChannelLayout} a channel
 * </pre>
 */
final class DescriptorLayout {

    static final int TYPE = 0x42;
    static final int ADC_BITS = 1;
    static final int REFERENCE_MILLIVOLTS = 2;
    static final int FRONT_END = 4;
    static final int FLAGS = 5;
    static final int LOWEST_RATE_HERTZ = 6;
    static final int HIGHEST_RATE_HERTZ = 8;
    static final int CHANNELS = 10;
    static final int CALIBRATION_ID = 11;

    /** Least length: empty calibration id, no channel. */
    static final int LENGTH = 12;

    static final int FLAG_BATTERY = 1;

    private DescriptorLayout() {}
}
