package palpa.glove;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.PortTrouble;

/** Virtual gloves in this process, each on a port of its own: {@code virtual-left}, {@code virtual-right}. Any thread. */
final class InProcessPorts implements PortDirectory {

    /** A port, there as long as its glove is plugged in; one may have it open. */
    record Socket(Port port, PoweredGlove glove, StampRing stamps, AtomicBoolean open) {

        Socket(String name, String description, PoweredGlove glove, StampRing stamps) {
            this(new Port(name, description, Optional.empty()), glove, stamps, new AtomicBoolean());
        }
    }

    private final List<Socket> sockets;

    InProcessPorts(List<Socket> sockets) {
        this.sockets = List.copyOf(sockets);
    }

    @Override
    public List<Port> ports() {
        return sockets.stream()
                .filter(socket -> socket.glove().plugged())
                .map(Socket::port)
                .toList();
    }

    @Override
    public ByteSource open(String name) throws PortException {
        Socket socket = sockets.stream()
                .filter(candidate -> candidate.port().name().equals(name))
                .filter(candidate -> candidate.glove().plugged())
                .findFirst()
                .orElseThrow(() -> new PortException(PortTrouble.MISSING, name, ""));
        if (!socket.open().compareAndSet(false, true)) {
            throw new PortException(PortTrouble.BUSY, name, "");
        }
        return new VirtualGloveLine(
                name, socket.glove(), socket.stamps(), () -> socket.open().set(false));
    }
}
