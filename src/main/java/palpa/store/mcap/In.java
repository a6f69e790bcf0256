package palpa.store.mcap;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Little-endian fields read out of a record's content; nothing outside the content can be reached. One thread. */
final class In {

    private final ByteBuffer buffer;

    In(byte[] content) {
        this(ByteBuffer.wrap(content));
    }

    private In(ByteBuffer buffer) {
        this.buffer = buffer.order(ByteOrder.LITTLE_ENDIAN);
    }

    int remaining() {
        return buffer.remaining();
    }

    int position() {
        return buffer.position();
    }

    int u8() throws DamagedException {
        return need(1).get() & 0xFF;
    }

    int u16() throws DamagedException {
        return need(2).getShort() & 0xFFFF;
    }

    long u32() throws DamagedException {
        return need(4).getInt() & 0xFFFF_FFFFL;
    }

    long u64() throws DamagedException {
        return need(8).getLong();
    }

    /** The next {@code length} bytes; a length beyond the content is damage, not an allocation. */
    byte[] raw(long length) throws DamagedException {
        byte[] bytes = new byte[checked(length)];
        buffer.get(bytes);
        return bytes;
    }

    /** Unpacks the next {@code length} bytes as zstd; false where they do not give {@code into} exactly. */
    boolean unpack(long length, byte[] into) throws DamagedException {
        int size = checked(length);
        try {
            long unpacked = Zstd.decompressByteArray(
                    into, 0, into.length, buffer.array(), buffer.arrayOffset() + buffer.position(), size);
            buffer.position(buffer.position() + size);
            return unpacked == into.length;
        } catch (ZstdException e) {
            throw new DamagedException("a chunk that does not unpack", e);
        }
    }

    /** A view on the next {@code length} bytes. */
    In part(long length) throws DamagedException {
        int size = checked(length);
        ByteBuffer view = buffer.slice(buffer.position(), size);
        buffer.position(buffer.position() + size);
        return new In(view);
    }

    String text() throws DamagedException {
        byte[] utf8 = raw(u32());
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DamagedException("a text that is no UTF-8", e);
        }
    }

    Map<String, String> texts() throws DamagedException {
        In content = part(u32());
        Map<String, String> map = new LinkedHashMap<>();
        while (content.remaining() > 0) {
            map.put(content.text(), content.text());
        }
        return map;
    }

    /** CRC-32 of the content from its beginning to here. */
    long crcSoFar() {
        CRC32 crc = new CRC32();
        crc.update(buffer.array(), buffer.arrayOffset(), buffer.position());
        return crc.getValue();
    }

    private ByteBuffer need(int bytes) throws DamagedException {
        checked(bytes);
        return buffer;
    }

    private int checked(long length) throws DamagedException {
        if (length < 0 || length > buffer.remaining()) {
            throw new DamagedException(length + " bytes where " + buffer.remaining() + " are left");
        }
        return (int) length;
    }
}
