package palpa.store.mcap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows every process that a file is being written. It ends with the process, however that ends.
 *
 * <p>One byte far behind any file's end is locked, so that reading is never in the way. POSIX drops a process's locks on
 * a file when the process closes the file, through whatever channel: hence {@link #renew}. Where a file system knows no
 * locks, the file only seems to be written by nobody. One thread.
 */
final class WriterLock {

    private static final Logger LOG = LoggerFactory.getLogger(WriterLock.class);
    private static final long AT = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private FileLock lock;

    WriterLock(FileChannel channel) {
        this.channel = channel;
        take();
    }

    private void take() {
        try {
            lock = channel.tryLock(AT, 1, false);
        } catch (IOException | OverlappingFileLockException e) {
            LOG.warn("a recording that cannot be locked", e);
        }
    }

    /** Takes the lock again, in case somebody in this process has read the file and closed it. */
    void renew() throws IOException {
        if (lock != null) {
            lock.release();
        }
        take();
    }

    /** Whether some process, this one included, is writing {@code file}. */
    static boolean isHeld(Path file) throws IOException {
        try (FileChannel reader = FileChannel.open(file, StandardOpenOption.READ);
                FileLock shared = reader.tryLock(AT, 1, true)) {
            return shared == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        }
    }
}
