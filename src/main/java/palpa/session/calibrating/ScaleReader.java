package palpa.session.calibrating;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.link.DutyCycle;
import palpa.session.link.Waiter;

/**
 * Reads a scale on a serial port for as long as it is wanted; a port that is gone or busy is tried again, one that says
 * nothing legible at another speed. One thread does its rounds; any thread may ask.
 */
public final class ScaleReader implements DutyCycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScaleReader.class);
    private static final int[] BITS_PER_SECOND = {9600, 115_200, 19_200, 4800, 2400};
    private static final int READ_MILLIS = 100;
    private static final int PATIENT_READS = 30;
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final PortDirectory ports;
    private final String port;
    private final Waiter waiter;
    private final byte[] buffer = new byte[512];
    private ScaleLines lines = new ScaleLines();
    private ByteSource source;
    private int speed;
    private int mute;
    private volatile Reading newest = new Reading(OptionalDouble.empty(), 0);
    private volatile boolean ending;

    /**
     * What the scale said last.
     *
     * @param newtons empty before its first line
     * @param number counts the lines understood
     */
    public record Reading(OptionalDouble newtons, long number) {}

    /** Reads {@code port}, as one of {@code ports} is called; {@code waiter} passes the time until a port is tried again. */
    public ScaleReader(PortDirectory ports, String port, Waiter waiter) {
        this.ports = ports;
        this.port = port;
        this.waiter = waiter;
    }

    public Reading newest() {
        return newest;
    }

    /** Ends it. */
    public void finish() {
        ending = true;
        waiter.wake();
    }

    @Override
    public boolean doWork() {
        try {
            if (source == null) {
                source = ports.open(port, BITS_PER_SECOND[speed]);
                lines = new ScaleLines();
                mute = 0;
            }
            listen();
        } catch (PortException trouble) {
            LOG.info("The scale on {} cannot be read: {}", port, trouble.getMessage());
            hangUp();
            waiter.await(RETRY_NANOS, () -> ending);
        }
        return !ending;
    }

    private void listen() throws PortException {
        OptionalDouble load = lines.take(buffer, source.read(buffer, READ_MILLIS));
        if (load.isPresent()) {
            newest = new Reading(load, newest.number() + 1);
            mute = 0;
        } else if (++mute >= PATIENT_READS) {
            speed = (speed + 1) % BITS_PER_SECOND.length;
            hangUp();
        }
    }

    private void hangUp() {
        if (source != null) {
            source.close();
            source = null;
        }
    }

    @Override
    public void end() {
        hangUp();
    }
}
