package palpa.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * The latency timers of FTDI adapters: how long an adapter may hold bytes back to fill a USB packet, 16 ms from the
 * factory. Linux shows it in a file of the port's folder in sysfs; elsewhere it is not known.
 */
final class LatencyTimers {

    /** Where Linux lists its USB serial adapters. */
    static final Path SYSFS = Path.of("/sys/bus/usb-serial/devices");

    private final Path devices;

    LatencyTimers(Path devices) {
        this.devices = devices;
    }

    /** The timer of the adapter behind {@code port}, milliseconds; empty where it has none. */
    OptionalInt millisOf(String port) {
        Path name = Path.of(port).getFileName();
        if (name == null) {
            return OptionalInt.empty();
        }
        Path timer = devices.resolve(name.toString()).resolve("latency_timer");
        if (!Files.isReadable(timer)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(Files.readString(timer).strip()));
        } catch (IOException | NumberFormatException unplugged) {
            return OptionalInt.empty();
        }
    }
}
