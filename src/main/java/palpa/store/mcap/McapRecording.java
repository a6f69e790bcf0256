package palpa.store.mcap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionStore.Recording;
import palpa.store.json.EventJson;
import palpa.store.json.GloveJson;
import palpa.store.json.ProfileJson;
import palpa.store.json.ProgramJson;
import palpa.store.json.TextsJson;

/**
 * A session file being written. One thread.
 *
 * <p>A chunk is handed to the operating system once it holds 200 ms of session time, and the disk is told to keep it
 * once a second of session time has gone: a crash of this program costs a quarter of a second, one of the machine about
 * a second. Time is that of the samples themselves, so the same samples give the same bytes.
 */
final class McapRecording implements Recording {

    /** A little less than a block, so that one block ends a chunk rather than waits for the next. */
    private static final long CHUNK_MICROS = 200_000;

    private static final long FORCE_MICROS = 1_000_000;
    private static final long NEVER = Long.MIN_VALUE;

    private final Path target;
    private final Path written;
    private final SessionHeader header;
    private final McapWriter writer;
    private final Keeping keeping;
    private final WriterLock lock;
    private final DiskForce disk;
    private final Map<Integer, McapChannel> gloves = new HashMap<>();
    private final Map<Integer, Long> sequences = new HashMap<>();
    private long chunkSinceMicros = NEVER;
    private long forcedAtMicros = NEVER;
    private boolean open = true;
    private boolean failed;

    /** When the disk is told to keep what was written. */
    enum Keeping {
        /** Once a second: what happens now happens once. */
        LIVE,
        /** At the end: it is a copy. */
        AT_THE_END
    }

    /**
     * @param target the file's name when it is closed
     * @param written its name until then, mostly the same
     * @param channel of {@code written}, empty; closed with the recording
     */
    McapRecording(Path target, Path written, FileChannel channel, SessionHeader header, Keeping keeping)
            throws UserProblem {
        this.keeping = keeping;
        lock = new WriterLock(channel);
        disk = new DiskForce(channel, written);
        this.target = target;
        this.written = written;
        this.header = header;
        try {
            writer = new McapWriter(channel, Layout.PROFILE, Layout.LIBRARY);
            begin();
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private void begin() throws IOException {
        writer.metadata(Layout.SESSION, Layout.metadata(header));
        long start = Layout.nanos(header.startedAt(), 0);
        attachTwice(start, Layout.SESSION_ATTACHMENT, TextsJson.write(Layout.metadata(header)));
        attachTwice(start, Layout.PROGRAM_ATTACHMENT, ProgramJson.write(header.program()));
        writer.schema(Layout.RAW_SCHEMA);
        writer.schema(Layout.EVENT_SCHEMA);
        writer.channel(Layout.EVENTS);
        writer.channel(Layout.MARKERS);
        if (keeping == Keeping.LIVE) {
            disk.ask();
        }
    }

    private void attachTwice(long nanos, String name, byte[] json) throws IOException {
        attach(nanos, name, json);
        attach(nanos, Layout.copy(name), json);
    }

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        McapChannel channel = Layout.raw(glove.index(), glove.hand());
        if (gloves.putIfAbsent(glove.index(), channel) != null) {
            throw new IllegalArgumentException("glove " + glove.index() + " is on record already");
        }
        String name = Layout.gloveAttachment(glove.index());
        String profileName = Layout.profileAttachment(glove.index());
        byte[] descriptor = GloveJson.write(glove);
        byte[] profile = ProfileJson.write(glove.profile(), glove.descriptor());
        attempt(() -> {
            long now = Layout.nanos(header.startedAt(), Math.max(0, chunkSinceMicros));
            attach(now, name, descriptor);
            attach(now, profileName, profile);
            attach(now, Layout.copy(name), descriptor);
            attach(now, Layout.copy(profileName), profile);
            writer.channel(channel);
        });
    }

    private void attach(long nanos, String name, byte[] json) throws IOException {
        writer.attachment(nanos, name, Layout.MEDIA_JSON, json);
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        McapChannel channel = gloves.get(block.gloveIndex());
        if (channel == null) {
            throw new IllegalArgumentException("glove " + block.gloveIndex() + " was not announced");
        }
        long first = block.clock().sessionMicros(block.deviceMicros()[0]);
        long last = block.clock().sessionMicros(block.deviceMicros()[block.samples() - 1]);
        attempt(() -> message(channel, last, first, RawBlockCodec.encode(block)));
    }

    @Override
    public void event(SessionEvent event) throws UserProblem {
        long at = event.timeMicros();
        attempt(() -> message(Layout.channelOf(event), at, at, EventJson.write(event)));
    }

    private void message(McapChannel channel, long recordedMicros, long sampledMicros, byte[] data) throws IOException {
        long sequence = sequences.merge(channel.id(), 1L, Long::sum);
        long logged = Layout.nanos(header.startedAt(), recordedMicros);
        writer.message(channel, sequence, logged, Layout.nanos(header.startedAt(), sampledMicros), data);
        if (chunkSinceMicros == NEVER) {
            chunkSinceMicros = sampledMicros;
            forcedAtMicros = sampledMicros;
        }
        if (recordedMicros - chunkSinceMicros >= CHUNK_MICROS) {
            writer.endChunk();
            chunkSinceMicros = recordedMicros;
        }
        if (keeping == Keeping.LIVE && recordedMicros - forcedAtMicros >= FORCE_MICROS) {
            writer.endChunk();
            force();
            forcedAtMicros = recordedMicros;
        }
    }

    @Override
    public void flush() throws UserProblem {
        attempt(() -> {
            writer.endChunk();
            force();
        });
    }

    private void force() throws IOException {
        disk.ask();
        lock.renew();
    }

    @Override
    public long freeBytes() throws UserProblem {
        try {
            if (!Files.exists(written)) {
                throw new UserProblem("store.removed", written);
            }
            return Files.getFileStore(written).getUsableSpace();
        } catch (IOException e) {
            throw problem(e);
        }
    }

    @Override
    public void discard() throws UserProblem {
        open = false;
        try (writer;
                disk) {
            Files.deleteIfExists(written);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** Closes the file properly; where that fails, it stays readable up to its last whole chunk. */
    @Override
    public void close() throws UserProblem {
        if (!open) {
            return;
        }
        open = false;
        try {
            end();
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private void end() throws IOException {
        try (writer;
                disk) {
            if (!failed) {
                writer.finish();
            }
            if (!Files.exists(written)) {
                writer.copyTo(written);
            }
        }
        if (!written.equals(target) && !failed) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            SessionFolder.keepName(target);
        }
    }

    private void attempt(Writing writing) throws UserProblem {
        if (!open) {
            throw new IllegalStateException(written + " is closed");
        }
        try {
            writing.run();
        } catch (IOException e) {
            failed = true;
            throw problem(e);
        }
    }

    private UserProblem problem(IOException cause) {
        return new UserProblem(cause, "store.not_written", written, String.valueOf(cause.getMessage()));
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
