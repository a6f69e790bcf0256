package palpa.serial;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The line speed to use on each port.
 *
 * <p>Boards with USB of their own and pseudo-terminals ignore it; behind an adapter the glove's speed is not known, and
 * a silent port is asked at each in turn. The speed reached last is the first one when the port is opened again. Any
 * thread.
 */
final class LineSpeeds {

    /** Bits a second, likeliest first: binary lane at 1 kHz needs 0.48 Mbit/s, most sketches use 115200. */
    private static final int[] BITS_PER_SECOND = {921_600, 115_200, 1_000_000};

    private static final Path PSEUDO_TERMINALS = Path.of("/dev/pts");

    private final Map<String, Integer> places = new HashMap<>();

    synchronized int of(String port) {
        return BITS_PER_SECOND[places.getOrDefault(port, 0)];
    }

    /** How many speeds there are to try on {@code device}. */
    static int countOf(Path device) {
        return device.startsWith(PSEUDO_TERMINALS) ? 1 : BITS_PER_SECOND.length;
    }

    /** Goes on to the next speed of {@code port}; after the last comes the first. */
    synchronized void advance(String port) {
        places.merge(port, 1, (place, one) -> (place + one) % BITS_PER_SECOND.length);
    }
}
