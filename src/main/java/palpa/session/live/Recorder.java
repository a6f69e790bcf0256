package palpa.session.live;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.HostClock;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionStore;
import palpa.session.link.DutyCycle;
import palpa.session.link.Waiter;

/**
 * Writes one session file, on the recorder's thread, from what the pipeline hands over.
 *
 * <p><b>Assumes</b> one thread that hands over (the pipeline's). <b>Guarantees</b> that handing over never waits: when
 * {@link #LIMIT} pieces are waiting for the disk, blocks and events are refused and counted. After a failure the file is
 * closed as it is, the rest is dropped, and the problem is kept for whoever asks. A file that got no sample is not kept.
 */
final class Recorder implements DutyCycle {

    /** Pieces that may wait: a minute and more of two gloves' blocks. */
    static final int LIMIT = 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final long FLUSH_NANOS = 1_000_000_000;

    /** When no sample comes any more, what came is kept after this time. */
    private static final long STILL_NANOS = 250_000_000;

    private static final long WAIT_NANOS = 100_000_000;

    private final Path file;
    private final SessionStore.Recording recording;
    private final HostClock clock;
    private final DiskWatch disk;
    private final Queue<Piece> pieces = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong refused = new AtomicLong();
    private final Waiter waiter;
    private final CompletableFuture<Optional<UserProblem>> closed = new CompletableFuture<>();
    private volatile UserProblem problem;
    private volatile boolean ending;
    private long lastFlushNanos;
    private long lastPieceNanos;
    private boolean unflushed;
    private long blocks;

    /** One thing to write. */
    @FunctionalInterface
    private interface Piece {
        void write(SessionStore.Recording recording) throws UserProblem;
    }

    Recorder(Path file, SessionStore.Recording recording, DiskWatch disk, HostClock clock, Waiter waiter) {
        this.disk = disk;
        this.waiter = waiter;
        this.file = file;
        this.recording = recording;
        this.clock = clock;
        this.lastFlushNanos = clock.nanos();
        this.lastPieceNanos = lastFlushNanos;
    }

    Path file() {
        return file;
    }

    /** What went wrong, empty while all is well. Any thread. */
    Optional<UserProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** How much room there is. Any thread. */
    DiskWatch disk() {
        return disk;
    }

    /** Blocks and events refused because the disk was too slow. Any thread. */
    long refused() {
        return refused.get();
    }

    /** Completed when the file is closed, with the problem there was. */
    CompletableFuture<Optional<UserProblem>> closed() {
        return closed;
    }

    void glove(GloveOnRecord glove) {
        put(to -> to.glove(glove));
    }

    void block(RawBlock block) {
        putIfRoom(to -> {
            to.block(block);
            blocks++;
        });
    }

    void event(SessionEvent event) {
        putIfRoom(to -> to.event(event));
    }

    /** Nothing more will come: the file is ended when the rest is written. */
    void finish() {
        ending = true;
        waiter.wake();
    }

    private void putIfRoom(Piece piece) {
        if (waiting.get() >= LIMIT) {
            refused.incrementAndGet();
        } else {
            put(piece);
        }
    }

    private void put(Piece piece) {
        waiting.incrementAndGet();
        pieces.add(piece);
        waiter.wake();
    }

    @Override
    public boolean doWork() {
        boolean last = ending;
        int written = writeAll();
        if (last) {
            return false;
        }
        if (written == 0) {
            waiter.await(WAIT_NANOS, () -> !pieces.isEmpty() || ending);
        }
        flushWhenDue();
        attempt(disk::look);
        return true;
    }

    private int writeAll() {
        int written = 0;
        for (Piece piece = pieces.poll(); piece != null; piece = pieces.poll()) {
            waiting.decrementAndGet();
            attempt(piece);
            written++;
        }
        if (written > 0) {
            lastPieceNanos = clock.nanos();
            unflushed = true;
        }
        return written;
    }

    private void flushWhenDue() {
        long now = clock.nanos();
        boolean still = unflushed && now - lastPieceNanos >= STILL_NANOS;
        if (still || now - lastFlushNanos >= FLUSH_NANOS) {
            lastFlushNanos = now;
            unflushed = false;
            attempt(SessionStore.Recording::flush);
        }
    }

    private void attempt(Piece piece) {
        if (problem != null) {
            return;
        }
        try {
            piece.write(recording);
        } catch (UserProblem failed) {
            LOG.warn("Recording {} broke off", file, failed);
            problem = failed;
            conclude(blocks == 0 ? SessionStore.Recording::discard : SessionStore.Recording::close);
        }
    }

    private void conclude(Piece last) {
        try {
            last.write(recording);
        } catch (UserProblem failed) {
            LOG.warn("Recording {} has no proper end", file, failed);
            problem = problem == null ? failed : problem;
        }
    }

    @Override
    public void end() {
        if (blocks == 0 && problem == null) {
            conclude(SessionStore.Recording::discard);
            closed.complete(problem().or(() -> Optional.of(new UserProblem("session.nothing_recorded", file))));
        } else {
            conclude(SessionStore.Recording::close);
            closed.complete(problem());
        }
    }
}
