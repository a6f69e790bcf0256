package palpa.store.mcap;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes an MCAP file that only grows: what is written is never touched again, and whole chunks are readable without
 * the file's end. One thread.
 *
 * <p>Times are nanoseconds since 1970 (UTC).
 */
final class McapWriter implements Closeable {

    private final FileChannel file;
    private final CRC32 dataCrc = new CRC32();
    private final ChunkBuilder chunk = new ChunkBuilder();
    private final Summary summary = new Summary();
    private final Out out = new Out();
    private long position;

    McapWriter(FileChannel file, String profile, String library) throws IOException {
        this.file = file;
        out.raw(Mcap.MAGIC);
        out.record(Mcap.HEADER, new Out().text(profile).text(library));
        write();
    }

    void schema(McapSchema schema) throws IOException {
        summary.schema(schema);
        out.record(Mcap.SCHEMA, schema.content());
        write();
    }

    /** Announces a channel; its schema was written before. */
    void channel(McapChannel channel) throws IOException {
        endChunk();
        summary.channel(channel);
        out.record(Mcap.CHANNEL, channel.content());
        write();
    }

    void metadata(String name, Map<String, String> values) throws IOException {
        endChunk();
        long offset = position;
        out.record(Mcap.METADATA, new Out().text(name).texts(values));
        summary.metadata(offset, out.size(), name);
        write();
    }

    /** Writes a file into the file, after everything that came before it. */
    void attachment(long nanos, String name, String mediaType, byte[] data) throws IOException {
        endChunk();
        long offset = position;
        Out content = new Out().u64(nanos).u64(nanos).text(name).text(mediaType);
        content.u64(data.length).raw(data);
        content.u32(content.crc());
        out.record(Mcap.ATTACHMENT, content);
        summary.attachment(offset, out.size(), nanos, data.length, name, mediaType);
        write();
    }

    /** Adds a message to the present chunk, which reaches the file with {@link #endChunk()}. */
    void message(McapChannel channel, long sequence, long logNanos, long publishNanos, byte[] data) throws IOException {
        if (chunk.size() + data.length > Mcap.MAX_RECORD_BYTES / 2) {
            endChunk();
        }
        chunk.add(channel, sequence, logNanos, publishNanos, data);
        summary.message(channel.id());
    }

    /** Hands the present chunk, where there is one, to the operating system. */
    void endChunk() throws IOException {
        if (!chunk.isEmpty()) {
            chunk.writeTo(out, position, summary);
            write();
        }
    }

    /** Writes the file's end. Nothing may be written afterwards. */
    void finish() throws IOException {
        endChunk();
        out.record(Mcap.DATA_END, new Out().u32(dataCrc.getValue()));
        write();
        summary.writeTo(out, position);
        out.raw(Mcap.MAGIC);
        write();
        file.force(false);
    }

    /** Puts what was written so far into a new file, in folders that are made where they are missing. */
    void copyTo(Path copy) throws IOException {
        Files.createDirectories(copy.toAbsolutePath().getParent());
        try (FileChannel to = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = file.size();
            long done = 0;
            while (done < size) {
                done += file.transferTo(done, size - done, to);
            }
            to.force(true);
        }
    }

    private void write() throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(out.array(), 0, out.size());
        dataCrc.update(out.array(), 0, out.size());
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        position += out.size();
        out.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
