package palpa.protocol;

/**
 * Layout of the <em>status</em> message, glove to host; offsets in bytes from its type byte.
 *
 * <pre>
 *  0      1            5         9             11             13                  15          16
 *  +------+------------+---------+-------------+--------------+-------------------+-----------+
 *  | type | uptime, ms | dropped | high water  | bad commands | temperature/10 C  | battery % |
 *  +------+------------+---------+-------------+--------------+-------------------+-----------+
 * </pre>
 */
final class StatusLayout {

    static final int TYPE = 0x44;
    static final int UPTIME_MILLIS = 1;
    static final int DROPPED_SAMPLES = 5;
    static final int BUFFER_HIGH_WATER = 9;
    static final int BAD_COMMANDS = 11;
    static final int TEMPERATURE_DECICELSIUS = 13;
    static final int BATTERY_PERCENT = 15;
    static final int LENGTH = 16;

    static final int NO_TEMPERATURE = -32768;
    static final int NO_BATTERY = 0xFF;

    private StatusLayout() {}
}
