package palpa.session;

import java.util.List;
import java.util.Optional;

/** Where ports are found and opened. Any thread; opening may take some hundred milliseconds. */
public interface PortDirectory {

    /**
     * A port that exists now.
     *
     * @param name what {@link #open} takes
     * @param description what the system says of it, may be empty
     * @param latencyTimerMillis the FTDI adapter's latency timer, where there is one
     */
    record Port(String name, String description, Optional<Integer> latencyTimerMillis) {}

    /** The ports there are now, hardware first, then paths given by hand that exist. */
    List<Port> ports();

    /**
     * Refuses a port of which can be told without opening it that it will not open; opening might restart a glove. Quick; what is
     * not refused may fail to open all the same.
     */
    default void lookAt(String name) throws PortException {}

    /** Opens a port; a new attempt resolves symbolic links anew. */
    ByteSource open(String name) throws PortException;

    /** Opens a port at a line speed, bits a second; where speeds do not matter this is {@link #open(String)}. */
    default ByteSource open(String name, int bitsPerSecond) throws PortException {
        return open(name);
    }
}
