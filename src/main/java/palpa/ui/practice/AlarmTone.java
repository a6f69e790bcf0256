package palpa.ui.practice;

import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ceiling's tone: two short rising notes, computed and their line opened in advance, played on a thread of its own.
 *
 * <p>{@link #play} may be called from any thread, returns at once and allocates nothing. Without a sound device the tone
 * is silent, which {@link #isSilent} says. Notes: 880 and 1320 Hz (a fifth, well above a voice), 90 ms each.
 */
public final class AlarmTone implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmTone.class);

    private static final int RATE_HERTZ = 44_100;
    private static final double NOTE_SECONDS = 0.09;
    private static final double FADE_SECONDS = 0.006;
    private static final double[] NOTES_HERTZ = {880, 1320};
    private static final double LOUDNESS = 0.6;

    /** Small enough that the tone is heard within some 20 ms. */
    private static final int LINE_BYTES = 4096;

    private final byte[] tone = synthesise();
    private final Thread thread = new Thread(this::run, "alarm-tone");
    private volatile boolean asked;
    private volatile boolean closed;
    private volatile boolean silent;

    /** Opens the line on the tone's own thread, which it starts. */
    public AlarmTone() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Plays the tone now; while it sounds, further calls make it sound once more. */
    public void play() {
        asked = true;
        LockSupport.unpark(thread);
    }

    /** Whether no sound device could be opened; known shortly after the start. */
    public boolean isSilent() {
        return silent;
    }

    private void run() {
        AudioFormat format = new AudioFormat(RATE_HERTZ, 16, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format, LINE_BYTES);
            line.start();
            serve(line);
        } catch (LineUnavailableException | IllegalArgumentException missing) {
            silent = true;
            LOG.info("no sound device: {}", missing.getMessage());
        }
    }

    private void serve(SourceDataLine line) {
        while (!closed) {
            if (asked) {
                asked = false;
                line.write(tone, 0, tone.length);
            } else {
                LockSupport.park(this);
            }
        }
    }

    /** The tone as signed 16 bit little-endian samples, each note faded in and out so that it does not click. */
    static byte[] synthesise() {
        int perNote = (int) (NOTE_SECONDS * RATE_HERTZ);
        byte[] bytes = new byte[2 * perNote * NOTES_HERTZ.length];
        for (int i = 0; i < perNote * NOTES_HERTZ.length; i++) {
            double seconds = i % perNote / (double) RATE_HERTZ;
            double fade = Math.min(1, Math.min(seconds, NOTE_SECONDS - seconds) / FADE_SECONDS);
            double wave = Math.sin(2 * Math.PI * NOTES_HERTZ[i / perNote] * seconds);
            short sample = (short) (LOUDNESS * fade * wave * Short.MAX_VALUE);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
