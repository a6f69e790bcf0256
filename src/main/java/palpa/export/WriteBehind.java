package palpa.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets another thread, {@code export-writer}, hash and write what one thread makes: while one buffer is filled the other
 * is written, in order. What fits into a buffer is written by {@link #close()} and starts no thread.
 *
 * <p>One thread writes. A failure of the other is thrown by the next call that hands a buffer over, or by {@link #close()}.
 */
final class WriteBehind extends OutputStream {

    private static final int BUFFER_BYTES = 1 << 18;

    private final OutputStream target;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(WriteBehind::thread);
    private byte[] filling = new byte[BUFFER_BYTES];
    private byte[] written = new byte[BUFFER_BYTES];
    private int length;
    private Future<?> writing = CompletableFuture.completedFuture(null);
    private boolean closed;

    WriteBehind(OutputStream target) {
        this.target = target;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "export-writer");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (length == BUFFER_BYTES) {
                handOver();
            }
            int part = Math.min(count - done, BUFFER_BYTES - length);
            System.arraycopy(bytes, from + done, filling, length, part);
            length += part;
            done += part;
        }
    }

    private void handOver() throws IOException {
        await();
        byte[] full = filling;
        int bytes = length;
        filling = written;
        written = full;
        length = 0;
        writing = writer.submit(() -> {
            target.write(full, 0, bytes);
            return null;
        });
    }

    /** Until the buffer handed over before is written. */
    private void await() throws IOException {
        try {
            writing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a buffer was written");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw new IOException(failure.getMessage(), failure);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Writes what is left and closes the target, once; where that fails, or writing did before, the target is closed too. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream closing = target) {
            await();
            closing.write(filling, 0, length);
        } finally {
            writer.shutdown();
        }
    }
}
