package palpa.store.mcap;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the disk keep what was written, on a thread of its own ({@code recorder-disk}).
 *
 * <p><b>Assumes</b> one thread that asks. <b>Guarantees</b> that asking never waits: a busy disk may take seconds, and
 * what is not yet handed to the operating system in that time would be lost with this program. One force runs at a time,
 * and one more waits; a failure is thrown at whoever asks next.
 */
final class DiskForce implements Closeable {

    /** A disk that takes longer to come to rest is left to itself. */
    private static final long PATIENCE_SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(DiskForce.class);

    private final FileChannel channel;
    private final Path file;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(DiskForce::daemon);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicReference<IOException> failure = new AtomicReference<>();
    private boolean nameKept;

    DiskForce(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "recorder-disk");
        thread.setDaemon(true);
        return thread;
    }

    /** Asks for all that was written up to now to be kept. */
    void ask() throws IOException {
        throwFailure();
        if (waiting.compareAndSet(false, true)) {
            thread.execute(this::force);
        }
    }

    private void force() {
        waiting.set(false);
        try {
            channel.force(false);
            if (!nameKept) {
                keepName();
            }
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        }
    }

    /** A folder that was removed has no name to keep; the recording goes on, and is put back when it ends. */
    private void keepName() throws IOException {
        try {
            SessionFolder.keepName(file);
            nameKept = true;
        } catch (NoSuchFileException removed) {
            LOG.debug("the folder of {} is gone", file, removed);
        }
    }

    private void throwFailure() throws IOException {
        IOException failed = failure.getAndSet(null);
        if (failed != null) {
            throw failed;
        }
    }

    /** Waits for what runs, and ends the thread; to be called before the channel is closed. */
    @Override
    public void close() throws IOException {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throwFailure();
    }
}
