package palpa.serial;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The line speed to use on each port.
 *
 * <p>Boards with USB of their own and pseudo-terminals ignore it; behind an adapter the glove's speed is not known, and
 * a silent port is asked at the next speed. The speed reached last is the first one when the port is opened again. Any
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

    /** Goes on to the next speed of {@code port}; false, and back at the first, where all have been tried. */
    synchronized boolean advance(String port, Path device) {
        if (device.startsWith(PSEUDO_TERMINALS)) {
            return false;
        }
        int place = (places.getOrDefault(port, 0) + 1) % BITS_PER_SECOND.length;
        places.put(port, place);
        return place != 0;
    }
}
