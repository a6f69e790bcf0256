package palpa.session.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.SessionStore;

/** Keeps one session in memory, piece by piece, and plays it back; fails on demand. */
final class MemoryStore implements SessionStore {

    /** One piece of the session. */
    interface Piece {
        void into(SessionSink sink) throws UserProblem;
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<SessionEvent> events = new ArrayList<>();
    private SessionHeader header;
    private SessionSink listener;
    private int flushes;
    private long freeBytes = Long.MAX_VALUE;
    private boolean failing;
    private boolean closed;
    private boolean discarded;
    private boolean failingEnd;

    /** Has {@code who} told of everything while it is recorded. */
    void tell(SessionSink who) {
        listener = who;
    }

    SessionHeader header() {
        return header;
    }

    List<RawBlock> blocks() {
        return blocks;
    }

    List<SessionEvent> events() {
        return events;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isDiscarded() {
        return discarded;
    }

    int flushes() {
        return flushes;
    }

    void haveFree(long bytes) {
        freeBytes = bytes;
    }

    void failAtTheEnd() {
        failingEnd = true;
    }

    void failFromNowOn() {
        failing = true;
    }

    void replay(SessionSink sink) throws UserProblem {
        for (Piece piece : pieces) {
            piece.into(sink);
        }
    }

    @Override
    public Recording create(Path file, SessionHeader newHeader, boolean overwrite) {
        header = newHeader;
        return new Recording() {

            @Override
            public void glove(GloveOnRecord glove) throws UserProblem {
                keep(sink -> sink.glove(glove));
            }

            @Override
            public void block(RawBlock block) throws UserProblem {
                keep(sink -> sink.block(block));
                blocks.add(block);
            }

            @Override
            public void event(SessionEvent event) throws UserProblem {
                keep(sink -> sink.event(event));
                events.add(event);
            }

            @Override
            public void flush() {
                flushes++;
            }

            @Override
            public long freeBytes() {
                return freeBytes;
            }

            @Override
            public void discard() {
                discarded = true;
            }

            @Override
            public void close() throws UserProblem {
                closed = true;
                if (failingEnd) {
                    throw new UserProblem("store.disk_full", "memory");
                }
            }
        };
    }

    private void keep(Piece piece) throws UserProblem {
        if (failing) {
            throw new UserProblem("store.disk_full", "memory");
        }
        pieces.add(piece);
        if (listener != null) {
            piece.into(listener);
        }
    }

    @Override
    public boolean isContainer(Path file) {
        return false;
    }

    @Override
    public Recorded open(Path file) {
        throw new UnsupportedOperationException("played back by replay");
    }

    @Override
    public Damage rewrite(Path from, Path to, SessionHeader newHeader, Progress progress) {
        throw new UnsupportedOperationException("there is one session, in memory");
    }

    @Override
    public List<Path> unfinished(Path folder) {
        return List.of();
    }

    @Override
    public boolean isBeingWritten(Path file) {
        return !closed;
    }
}
