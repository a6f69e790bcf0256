package palpa.store.mcap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Unpacks chunks and checks them. Knows the channels it has met. One thread. */
final class ChunkReader {

    private final Map<Integer, McapChannel> channels = new HashMap<>();

    /** Takes note of a channel announced outside a chunk. */
    void channel(In content) throws DamagedException {
        McapChannel channel = McapChannel.read(content);
        channels.put(channel.id(), channel);
    }

    Item.Chunk read(In content) throws DamagedException {
        content.u64();
        content.u64();
        long size = content.u64();
        long crc = content.u32();
        String compression = content.text();
        long packed = content.u64();
        if (size < 0 || size > Mcap.MAX_RECORD_BYTES) {
            throw new DamagedException("a chunk of " + size + " bytes");
        }
        byte[] records = unpack(compression, content, packed, (int) size);
        if (crc != 0 && crcOf(records) != crc) {
            throw new DamagedException("a chunk whose checksum is wrong");
        }
        return new Item.Chunk(messages(new In(records)));
    }

    private static byte[] unpack(String compression, In content, long packed, int size) throws DamagedException {
        if (compression.isEmpty() && packed == size) {
            return content.raw(packed);
        }
        if (!compression.equals(Mcap.ZSTD)) {
            throw new DamagedException("a chunk compressed as " + compression);
        }
        byte[] records = new byte[size];
        if (!content.unpack(packed, records)) {
            throw new DamagedException("a chunk that does not unpack to " + size + " bytes");
        }
        return records;
    }

    private static long crcOf(byte[] records) {
        CRC32 crc = new CRC32();
        crc.update(records);
        return crc.getValue();
    }

    private List<Item.Message> messages(In records) throws DamagedException {
        List<Item.Message> messages = new ArrayList<>();
        while (records.remaining() > 0) {
            int opcode = records.u8();
            In content = records.part(records.u64());
            if (opcode == Mcap.CHANNEL) {
                channel(content);
            } else if (opcode == Mcap.MESSAGE) {
                messages.add(message(content));
            }
        }
        return messages;
    }

    private Item.Message message(In content) throws DamagedException {
        int id = content.u16();
        McapChannel channel = channels.get(id);
        if (channel == null) {
            throw new DamagedException("a message on channel " + id + ", which nobody announced");
        }
        content.u32();
        content.u64();
        content.u64();
        return new Item.Message(channel, content.raw(content.remaining()));
    }
}
