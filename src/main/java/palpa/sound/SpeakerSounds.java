package palpa.sound;

import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.Hand;
import palpa.session.Sounds;

/**
 * Sounds on the machine's sound device, mixed on a thread of their own, {@code sound}, and its voice.
 *
 * <p>The thread begins with {@link #open}, or with the first sound. It sleeps while nothing sounds. What is asked for is
 * heard within some 20 ms: the line holds 15 ms, a block 4 ms.
 */
public final class SpeakerSounds implements Sounds {

    private static final Logger LOG = LoggerFactory.getLogger(SpeakerSounds.class);

    static final int BLOCK_FRAMES = 192;
    private static final int LINE_FRAMES = 672;
    private static final int BYTES_A_FRAME = 4;

    private final Mixture mixture = new Mixture();
    private final Speech speech = new Speech(Voice.ofThisMachine());
    private final Thread thread = new Thread(this::run, "sound");
    private boolean begun;
    private volatile boolean opened;
    private volatile boolean closed;
    private volatile boolean silent;

    /** Opens nothing yet. */
    public SpeakerSounds() {
        thread.setDaemon(true);
    }

    @Override
    public synchronized void open() {
        if (!begun && !closed) {
            begun = true;
            opened = true;
            thread.start();
        }
    }

    private void run() {
        AudioFormat format = new AudioFormat(SoundData.RATE_HERTZ, 16, 2, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format, LINE_FRAMES * BYTES_A_FRAME);
            line.start();
            serve(line);
        } catch (LineUnavailableException | IllegalArgumentException missing) {
            silent = true;
            LOG.info("no sound device: {}", missing.getMessage());
        }
    }

    private void serve(SourceDataLine line) {
        StereoBlock block = new StereoBlock(BLOCK_FRAMES);
        byte[] bytes = new byte[block.bytes()];
        while (!closed) {
            if (mixture.isIdle()) {
                LockSupport.park(this);
            } else {
                mixture.render(block, System.nanoTime());
                block.writeTo(bytes);
                line.write(bytes, 0, bytes.length);
            }
        }
    }

    private void wake() {
        if (!opened) {
            open();
        }
        LockSupport.unpark(thread);
    }

    @Override
    public void alarm() {
        if (!silent) {
            mixture.askAlarm();
            wake();
        }
    }

    @Override
    public void sign(Sign sign, Side side) {
        if (!silent) {
            mixture.askSign(sign, side);
            wake();
        }
    }

    @Override
    public void click(Side side, long inMicros) {
        if (!silent) {
            mixture.askClick(side, System.nanoTime() + inMicros * 1000);
            wake();
        }
    }

    @Override
    public void pressure(Hand hand, double place) {
        mixture.pressure(hand).aim(place);
        if (!silent && !Double.isNaN(place)) {
            wake();
        }
    }

    @Override
    public void say(String text, Priority priority) {
        speech.say(text, priority);
    }

    @Override
    public void hush() {
        speech.hush();
    }

    @Override
    public void setVolume(int percent) {
        mixture.setVolume(percent);
        speech.setVolume(percent);
    }

    @Override
    public boolean isSilent() {
        return silent;
    }

    @Override
    public boolean canSpeak() {
        return speech.canSpeak();
    }

    @Override
    public synchronized void close() {
        closed = true;
        LockSupport.unpark(thread);
        speech.close();
    }
}
