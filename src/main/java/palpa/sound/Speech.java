package palpa.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.session.Sounds.Priority;

/**
 * Says sentences one after the other, each by a process of its own, on the thread {@code voice}. Any thread may ask;
 * nothing waits for a process but that thread, which begins with the first sentence.
 */
final class Speech implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Speech.class);

    private final Optional<Voice> voice;
    private final SpeechQueue queue = new SpeechQueue();
    private final Thread thread = new Thread(this::run, "voice");
    private volatile int percent = 100;
    private volatile boolean closed;
    private volatile boolean mute;
    private boolean begun;
    private boolean cut;
    private Process process;

    /** @param voice what speaks, or empty where nothing does */
    Speech(Optional<Voice> voice) {
        this.voice = voice;
        thread.setDaemon(true);
    }

    boolean canSpeak() {
        return voice.isPresent() && !mute;
    }

    void setVolume(int newPercent) {
        percent = Math.max(0, Math.min(100, newPercent));
    }

    synchronized void say(String text, Priority priority) {
        if (!canSpeak() || closed || text.isBlank()) {
            return;
        }
        if (queue.offer(text.strip(), priority, System.nanoTime())) {
            breakOff();
        }
        if (!begun) {
            begun = true;
            thread.start();
        }
        LockSupport.unpark(thread);
    }

    synchronized void hush() {
        queue.clear();
        breakOff();
    }

    private void breakOff() {
        cut = true;
        if (process != null) {
            process.destroy();
        }
    }

    private void run() {
        while (!closed && !mute) {
            Optional<String> sentence = next();
            if (sentence.isPresent()) {
                speak(sentence.get());
            } else {
                LockSupport.park(this);
            }
        }
    }

    private synchronized Optional<String> next() {
        cut = false;
        return queue.take(System.nanoTime());
    }

    private void speak(String sentence) {
        try {
            Process started = start(sentence);
            hold(started);
            int code = started.waitFor();
            if (release() && code != 0) {
                LOG.warn("{} ended with {}", voice.orElseThrow().program(), code);
            }
        } catch (IOException unable) {
            mute = true;
            LOG.warn("{} does not speak", voice.orElseThrow().program(), unable);
        } catch (InterruptedException over) {
            closed = true;
        }
    }

    private Process start(String sentence) throws IOException {
        Voice speaker = voice.orElseThrow();
        ProcessBuilder builder = new ProcessBuilder(speaker.command(sentence, percent))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(Voice.VOLUME, Integer.toString(percent));
        Process started = builder.start();
        try (OutputStream in = started.getOutputStream()) {
            if (speaker.readsInput()) {
                in.write(sentence.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException gone) {
            LOG.debug("the voice ended before it was told all", gone);
        }
        return started;
    }

    /** What was cut before it was known here ends now. */
    private synchronized void hold(Process started) {
        process = started;
        if (cut || closed) {
            started.destroy();
        }
    }

    /** Whether it came to its end by itself. */
    private synchronized boolean release() {
        process = null;
        return !cut && !closed;
    }

    /** Waits until its thread has ended. */
    void awaitEnd() throws InterruptedException {
        thread.join();
    }

    /** Ends the process that speaks, and the thread. */
    @Override
    public synchronized void close() {
        closed = true;
        hush();
        LockSupport.unpark(thread);
    }
}
