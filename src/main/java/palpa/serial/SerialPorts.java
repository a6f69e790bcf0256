package palpa.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;
import palpa.session.PortException;

/**
 * The machine's serial ports, through jSerialComm.
 *
 * <p>The library does not list pseudo-terminals, so paths that opened once are remembered and listed while they exist.
 * It resolves a symbolic link when its port object is made, so every {@link #open} makes a new one. Any thread.
 */
public final class SerialPorts implements PortDirectory {

    /** How the library describes a port that it did not find itself. */
    private static final String OPENED_BY_PATH = "User-Specified Port";

    private final RememberedPaths remembered;
    private final LatencyTimers latencyTimers;
    private final LineSpeeds speeds = new LineSpeeds();

    public SerialPorts() {
        this(RememberedPaths.ofThisUser(), new LatencyTimers(LatencyTimers.SYSFS));
    }

    SerialPorts(RememberedPaths remembered, LatencyTimers latencyTimers) {
        this.remembered = remembered;
        this.latencyTimers = latencyTimers;
    }

    @Override
    public List<Port> ports() {
        Map<String, Port> ports = new LinkedHashMap<>();
        for (SerialPort found : hardware()) {
            String name = found.getSystemPortPath();
            ports.put(name, new Port(name, descriptionOf(found), boxed(latencyTimers.millisOf(name))));
        }
        for (String path : remembered.paths()) {
            if (Files.exists(Path.of(path))) {
                ports.putIfAbsent(path, new Port(path, "", Optional.empty()));
            }
        }
        return new ArrayList<>(ports.values());
    }

    private static String descriptionOf(SerialPort port) {
        String description = port.getPortDescription();
        return description == null || description.equals(port.getSystemPortName()) ? "" : description;
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    @Override
    public void lookAt(String name) throws PortException {
        Optional<PortException> closed = OpenFailure.of(name);
        if (closed.isPresent()) {
            throw closed.get();
        }
    }

    @Override
    public ByteSource open(String name) throws PortException {
        return open(name, speeds.of(name));
    }

    @Override
    public ByteSource open(String name, int bitsPerSecond) throws PortException {
        SerialPort port = portNamed(name);
        port.setComPortParameters(bitsPerSecond, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, SerialSource.READ_MILLIS, 0);
        if (!port.openPort(0)) {
            throw OpenFailure.of(name, port.getLastErrorCode());
        }
        if (isPath(name) && !isHardware(name)) {
            remembered.add(name);
        }
        return new SerialSource(name, port, speeds);
    }

    private static SerialPort portNamed(String name) throws PortException {
        try {
            return SerialPort.getCommPort(name);
        } catch (SerialPortInvalidPortException missing) {
            throw OpenFailure.missing(name);
        }
    }

    private static boolean isPath(String name) {
        return name.contains("/");
    }

    private static boolean isHardware(String name) {
        return hardware().stream().anyMatch(port -> port.getSystemPortPath().equals(name));
    }

    /**
     * What the library found by itself. It also lists every path that was ever opened, links resolved: a second name for
     * a port in use, which must not be opened again.
     */
    private static List<SerialPort> hardware() {
        return Arrays.stream(SerialPort.getCommPorts())
                .filter(port -> !OPENED_BY_PATH.equals(port.getPortDescription()))
                .toList();
    }
}
