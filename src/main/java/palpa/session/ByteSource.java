package palpa.session;

import java.io.Closeable;

/**
 * One open port to one glove, whatever carries it: a serial port, a pseudo-terminal, a virtual glove in this process.
 *
 * <p>One thread reads, any one thread at a time writes; {@link #close()} may come from any thread, may be repeated, and
 * ends a waiting read.
 */
public interface ByteSource extends Closeable {

    /** The port's name as a person knows it, e.g. {@code /dev/ttyUSB0}. */
    String name();

    /**
     * Waits up to {@code timeoutMillis} for at least one byte.
     *
     * @return how many bytes were put at the start of {@code into}; 0 when the time ran out
     * @throws PortException when the port is gone or closed; it is then dead and has to be closed
     */
    int read(byte[] into, int timeoutMillis) throws PortException;

    /** Writes all {@code length} bytes. */
    void write(byte[] bytes, int offset, int length) throws PortException;

    /** How many line speeds there are to try; 1 where the speed does not matter. */
    default int speeds() {
        return 1;
    }

    /** Goes on to the next line speed, round and round, because the far end has not been understood. Reader's thread. */
    default void nextSpeed() {}

    @Override
    void close();
}
