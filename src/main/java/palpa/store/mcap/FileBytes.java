package palpa.store.mcap;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file's bytes by their place, through a window, so that searching byte by byte is cheap. One thread. */
final class FileBytes implements Closeable {

    private static final int WINDOW_BYTES = 1 << 17;

    private final FileChannel file;
    private final long size;
    private final ByteBuffer window =
            ByteBuffer.allocate(WINDOW_BYTES).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    private long windowStart;

    /** Opens {@code path} at the size it has now; what is appended later is not seen. */
    FileBytes(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.READ);
        size = file.size();
    }

    long size() {
        return size;
    }

    int u8(long position) throws IOException {
        return window.get(at(position, 1)) & 0xFF;
    }

    long u32(long position) throws IOException {
        return window.getInt(at(position, 4)) & 0xFFFF_FFFFL;
    }

    long u64(long position) throws IOException {
        return window.getLong(at(position, 8));
    }

    /** {@code length} bytes that are known to be within the file. */
    byte[] read(long position, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(length);
        readFully(into, position);
        return into.array();
    }

    /** The content of a record that is known to be within the file. */
    byte[] content(long record) throws IOException {
        return read(record + Mcap.PREFIX_BYTES, (int) u64(record + 1));
    }

    private int at(long position, int width) throws IOException {
        long offset = position - windowStart;
        if (offset < 0 || offset + width > window.limit()) {
            window.clear().limit((int) Math.min(WINDOW_BYTES, size - position));
            readFully(window, position);
            window.flip();
            windowStart = position;
            offset = 0;
        }
        return (int) offset;
    }

    private void readFully(ByteBuffer into, long position) throws IOException {
        int start = into.position();
        while (into.hasRemaining()) {
            if (file.read(into, position + into.position() - start) < 0) {
                throw new IOException("the file became shorter while it was read");
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
