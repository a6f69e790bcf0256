package palpa.session.link;

import java.util.List;
import java.util.Optional;
import palpa.glove.device.OutgoingFrame;
import palpa.glove.device.VirtualGlove;
import palpa.session.ByteSource;
import palpa.session.HostClock;
import palpa.session.PortDirectory;

/** One port with a virtual glove behind it, which lives on a hand-turned clock. One thread. */
final class VirtualWire implements PortDirectory, ByteSource {

    private final String name;
    private final VirtualGlove glove;
    private final HostClock clock;
    private final long originNanos;
    private final OutgoingFrame frame = new OutgoingFrame();

    VirtualWire(String name, VirtualGlove glove, HostClock clock) {
        this.name = name;
        this.glove = glove;
        this.clock = clock;
        this.originNanos = clock.nanos();
    }

    @Override
    public List<Port> ports() {
        return List.of(new Port(name, "", Optional.empty()));
    }

    @Override
    public ByteSource open(String wanted) {
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int read(byte[] into, int timeoutMillis) {
        glove.advanceTo((clock.nanos() - originNanos) / 1_000);
        int length = 0;
        while (length + frame.bytes().length <= into.length && glove.next(frame)) {
            System.arraycopy(frame.bytes(), 0, into, length, frame.length());
            length += frame.length();
        }
        return length;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        glove.receive(bytes, offset, length);
    }

    @Override
    public void close() {}
}
