package palpa.glove;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.glove.device.OutgoingFrame;
import palpa.model.UserProblem;
import palpa.session.ByteSource;
import palpa.session.PortException;
import palpa.session.VirtualGloves.Plug;

/**
 * A virtual glove on a line: the calling thread speaks, a second one ({@code glove-ear}) hears. It sleeps until the next
 * sample is due; when it is late it sends all that is due.
 */
final class GloveService {

    private static final Logger LOG = LoggerFactory.getLogger(GloveService.class);
    private static final int READ_MILLIS = 100;
    private static final long LONGEST_SLEEP_NANOS = 100_000_000;

    private final PoweredGlove glove;
    private final StampRing stamps;
    private final Plug plug;
    private final OutgoingFrame frame = new OutgoingFrame();

    GloveService(PoweredGlove glove, StampRing stamps, Plug plug) {
        this.glove = glove;
        this.stamps = stamps;
        this.plug = plug;
    }

    /** Serves until the scenario is over, the line fails, or the thread is interrupted; the flag then stays set. */
    void serve() throws UserProblem {
        ByteSource line = plug.in();
        try {
            while (speak(line)) {
                LOG.info("Unplugged from {}", line.name());
                line.close();
                awaitPlug();
                line = plug.in();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (PortException gone) {
            LOG.info("The line {} ended: {}", line.name(), gone.getMessage());
        } finally {
            line.close();
        }
    }

    /** Serves one line; true where the glove was unplugged from it. */
    private boolean speak(ByteSource line) throws PortException, InterruptedException {
        Thread ear = new Thread(() -> hear(line), "glove-ear");
        ear.setDaemon(true);
        ear.start();
        while (glove.plugged()) {
            while (glove.next(frame)) {
                stamps.stamp(frame);
                line.write(frame.bytes(), 0, frame.length());
            }
            if (glove.over() || !ear.isAlive()) {
                return false;
            }
            glove.await(LONGEST_SLEEP_NANOS);
        }
        return true;
    }

    private void hear(ByteSource line) {
        byte[] heard = new byte[512];
        try {
            while (true) {
                glove.receive(heard, 0, line.read(heard, READ_MILLIS));
            }
        } catch (PortException closed) {
            LOG.debug("No more to hear on {}: {}", line.name(), closed.getMessage());
            glove.wake();
        }
    }

    private void awaitPlug() throws InterruptedException {
        while (!glove.plugged()) {
            glove.await(LONGEST_SLEEP_NANOS);
        }
    }
}
