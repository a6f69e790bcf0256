package palpa.store.mcap;

import com.github.luben.zstd.Zstd;
import java.util.Map;
import java.util.TreeMap;

/**
 * The messages of one chunk as they come, and their index. One thread.
 *
 * <p>Every chunk begins each of its channels with the channel's record, so that it can be read when all before it is
 * lost.
 */
final class ChunkBuilder {

    private static final int COMPRESSION_LEVEL = 3;

    private final Out records = new Out();
    private final Map<Integer, Out> index = new TreeMap<>();
    private long firstTime = Long.MAX_VALUE;
    private long lastTime;

    boolean isEmpty() {
        return records.size() == 0;
    }

    int size() {
        return records.size();
    }

    void add(McapChannel channel, long sequence, long logNanos, long publishNanos, byte[] data) {
        Out entries = index.get(channel.id());
        if (entries == null) {
            records.record(Mcap.CHANNEL, channel.content());
            entries = new Out();
            index.put(channel.id(), entries);
        }
        entries.u64(logNanos).u64(records.size());
        Out message = new Out().u16(channel.id()).u32(sequence).u64(logNanos).u64(publishNanos);
        records.u8(Mcap.MESSAGE).u64((long) message.size() + data.length);
        records.raw(message.array(), 0, message.size()).raw(data);
        firstTime = Math.min(firstTime, logNanos);
        lastTime = Math.max(lastTime, logNanos);
    }

    /**
     * Puts the chunk and its message indexes into {@code out}, notes it for the summary, and begins anew.
     *
     * @param offset where in the file {@code out} will begin
     */
    void writeTo(Out out, long offset, Summary summary) {
        byte[] packed = Zstd.compress(records.copy(), COMPRESSION_LEVEL);
        Out content = new Out().u64(firstTime).u64(lastTime).u64(records.size()).u32(records.crc());
        content.text(Mcap.ZSTD).u64(packed.length).raw(packed);
        out.record(Mcap.CHUNK, content);
        int chunkLength = out.size();
        Out offsets = new Out();
        index.forEach((channel, entries) -> {
            offsets.u16(channel).u64(offset + out.size());
            Out indexContent = new Out().u16(channel).u32(entries.size()).raw(entries.array(), 0, entries.size());
            out.record(Mcap.MESSAGE_INDEX, indexContent);
        });
        Out note = new Out().u64(firstTime).u64(lastTime).u64(offset).u64(chunkLength);
        note.u32(offsets.size()).raw(offsets.array(), 0, offsets.size());
        note.u64((long) out.size() - chunkLength)
                .text(Mcap.ZSTD)
                .u64(packed.length)
                .u64(records.size());
        summary.chunk(note, firstTime, lastTime);
        clear();
    }

    private void clear() {
        records.clear();
        index.clear();
        firstTime = Long.MAX_VALUE;
        lastTime = 0;
    }
}
