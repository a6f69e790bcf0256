package palpa.store.mcap;

import java.util.Map;
import java.util.TreeMap;

/** What the end of the file says about the rest of it, collected while it grows. One thread. */
final class Summary {

    private final Out schemas = new Out();
    private final Out channels = new Out();
    private final Out chunks = new Out();
    private final Out attachments = new Out();
    private final Out metadata = new Out();
    private final Map<Integer, Long> messages = new TreeMap<>();
    private int schemaCount;
    private int chunkCount;
    private int attachmentCount;
    private int metadataCount;
    private long firstTime = Long.MAX_VALUE;
    private long lastTime;

    void schema(McapSchema schema) {
        schemas.record(Mcap.SCHEMA, schema.content());
        schemaCount++;
    }

    void channel(McapChannel channel) {
        channels.record(Mcap.CHANNEL, channel.content());
        messages.put(channel.id(), 0L);
    }

    void message(int channel) {
        messages.merge(channel, 1L, Long::sum);
    }

    void chunk(Out indexContent, long firstNanos, long lastNanos) {
        chunks.record(Mcap.CHUNK_INDEX, indexContent);
        chunkCount++;
        firstTime = Math.min(firstTime, firstNanos);
        lastTime = Math.max(lastTime, lastNanos);
    }

    void attachment(long offset, long length, long nanos, long dataSize, String name, String mediaType) {
        Out content = new Out().u64(offset).u64(length).u64(nanos).u64(nanos).u64(dataSize);
        attachments.record(Mcap.ATTACHMENT_INDEX, content.text(name).text(mediaType));
        attachmentCount++;
    }

    void metadata(long offset, long length, String name) {
        metadata.record(Mcap.METADATA_INDEX, new Out().u64(offset).u64(length).text(name));
        metadataCount++;
    }

    /**
     * Puts summary, summary offsets and footer into {@code out}.
     *
     * @param start where in the file {@code out} will begin
     */
    void writeTo(Out out, long start) {
        Out offsets = new Out();
        group(out, start, offsets, Mcap.SCHEMA, schemas);
        group(out, start, offsets, Mcap.CHANNEL, channels);
        group(out, start, offsets, Mcap.CHUNK_INDEX, chunks);
        group(out, start, offsets, Mcap.ATTACHMENT_INDEX, attachments);
        group(out, start, offsets, Mcap.METADATA_INDEX, metadata);
        group(out, start, offsets, Mcap.STATISTICS, new Out().record(Mcap.STATISTICS, statistics()));
        long offsetsStart = start + out.size();
        out.raw(offsets.array(), 0, offsets.size());
        out.u8(Mcap.FOOTER).u64(Mcap.FOOTER_CONTENT_BYTES).u64(start).u64(offsetsStart);
        out.u32(out.crc());
    }

    private static void group(Out out, long start, Out offsets, int opcode, Out records) {
        if (records.size() == 0) {
            return;
        }
        Out offset = new Out().u8(opcode).u64(start + out.size()).u64(records.size());
        offsets.record(Mcap.SUMMARY_OFFSET, offset);
        out.raw(records.array(), 0, records.size());
    }

    private Out statistics() {
        Out counts = new Out();
        messages.forEach((channel, count) -> counts.u16(channel).u64(count));
        long all = messages.values().stream().mapToLong(Long::longValue).sum();
        Out content = new Out().u64(all).u16(schemaCount).u32(messages.size());
        content.u32(attachmentCount).u32(metadataCount).u32(chunkCount);
        content.u64(all == 0 ? 0 : firstTime).u64(lastTime);
        return content.u32(counts.size()).raw(counts.array(), 0, counts.size());
    }
}
