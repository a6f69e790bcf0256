package palpa.glove;

import java.util.concurrent.atomic.AtomicBoolean;
import palpa.glove.device.OutgoingFrame;
import palpa.session.ByteSource;
import palpa.session.PortException;
import palpa.session.PortTrouble;

/**
 * An open port to a virtual glove in this process. It has no thread of its own: the reader's thread lets the glove live,
 * and sleeps in {@link #read} until the next sample is due.
 */
final class VirtualGloveLine implements ByteSource {

    private final String name;
    private final PoweredGlove glove;
    private final StampRing stamps;
    private final Runnable whenClosed;
    private final int plug;
    private final OutgoingFrame frame = new OutgoingFrame();
    private final AtomicBoolean closed = new AtomicBoolean();
    private int taken;

    VirtualGloveLine(String name, PoweredGlove glove, StampRing stamps, Runnable whenClosed) {
        this.name = name;
        this.glove = glove;
        this.stamps = stamps;
        this.whenClosed = whenClosed;
        this.plug = glove.plugs();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int read(byte[] into, int timeoutMillis) throws PortException {
        long left = PoweredGlove.nanos(timeoutMillis);
        long end = System.nanoTime() + left;
        int length = take(into);
        while (length == 0 && left > 0) {
            try {
                glove.await(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return 0;
            }
            length = take(into);
            left = end - System.nanoTime();
        }
        return length;
    }

    /** Copies as many bytes as there are now and fit. */
    private int take(byte[] into) throws PortException {
        int length = 0;
        while (length < into.length && hasBytes()) {
            int part = Math.min(into.length - length, frame.length() - taken);
            System.arraycopy(frame.bytes(), taken, into, length, part);
            taken += part;
            length += part;
        }
        if (length == 0) {
            checkAlive();
        }
        return length;
    }

    private boolean hasBytes() {
        while (taken == frame.length()) {
            if (closed.get() || !glove.next(frame)) {
                return false;
            }
            taken = 0;
            stamps.stamp(frame);
        }
        return true;
    }

    private void checkAlive() throws PortException {
        if (closed.get() || !glove.plugged() || glove.plugs() != plug) {
            throw new PortException(PortTrouble.GONE, name, "");
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws PortException {
        checkAlive();
        glove.receive(bytes, offset, length);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            glove.wake();
            whenClosed.run();
        }
    }
}
