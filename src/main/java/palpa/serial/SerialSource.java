package palpa.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import palpa.session.ByteSource;
import palpa.session.PortException;
import palpa.session.PortTrouble;

/**
 * One open serial port.
 *
 * <p>After an unplug a read gives -1 while the library still calls the port open, so -1 alone counts. The port is closed
 * on the reader's thread when a read is under way, never under it: a waiting read ends within {@link #READ_MILLIS}.
 */
final class SerialSource implements ByteSource {

    /** Longest wait of one read, milliseconds; Linux counts it in tenths of a second. */
    static final int READ_MILLIS = 100;

    private final String name;
    private final SerialPort port;
    private final LineSpeeds speeds;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean closed;

    SerialSource(String name, SerialPort port, LineSpeeds speeds) {
        this.name = name;
        this.port = port;
        this.speeds = speeds;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int read(byte[] into, int timeoutMillis) throws PortException {
        if (timeoutMillis == 0 && port.bytesAvailable() == 0) {
            return 0;
        }
        int count = readOnce(into);
        if (count < 0) {
            throw gone();
        }
        return count;
    }

    private int readOnce(byte[] into) {
        reading.lock();
        try {
            return closed ? -1 : port.readBytes(into, into.length);
        } finally {
            reading.unlock();
            if (closed) {
                closeUnlessReading();
            }
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws PortException {
        int written = 0;
        while (written < length) {
            int count = closed ? -1 : port.writeBytes(bytes, length - written, offset + written);
            if (count <= 0) {
                throw gone();
            }
            written += count;
        }
    }

    @Override
    public int speeds() {
        return LineSpeeds.countOf(Path.of(port.getSystemPortPath()));
    }

    /** {@inheritDoc} Where the port refuses, it is gone, and the next read says so. */
    @Override
    public void nextSpeed() {
        speeds.advance(name);
        port.setBaudRate(speeds.of(name));
    }

    private PortException gone() {
        return new PortException(PortTrouble.GONE, name, "");
    }

    @Override
    public void close() {
        closed = true;
        closeUnlessReading();
    }

    private void closeUnlessReading() {
        if (reading.tryLock()) {
            try {
                port.closePort();
            } finally {
                reading.unlock();
            }
        }
    }
}
