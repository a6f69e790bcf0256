package palpa.store.mcap;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;

/** A growing buffer of little-endian fields, strings and records. One thread. */
final class Out {

    private byte[] bytes = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] array() {
        return bytes;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    Out u8(int value) {
        return number(value, 1);
    }

    Out u16(int value) {
        return number(value, 2);
    }

    Out u32(long value) {
        return number(value, 4);
    }

    Out u64(long value) {
        return number(value, 8);
    }

    private Out number(long value, int width) {
        reserve(width);
        for (int i = 0; i < width; i++) {
            bytes[size++] = (byte) (value >>> 8 * i);
        }
        return this;
    }

    Out raw(byte[] data) {
        return raw(data, 0, data.length);
    }

    Out raw(byte[] data, int offset, int length) {
        reserve(length);
        System.arraycopy(data, offset, bytes, size, length);
        size += length;
        return this;
    }

    Out text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return u32(utf8.length).raw(utf8);
    }

    Out texts(Map<String, String> map) {
        Out content = new Out();
        map.forEach((key, value) -> content.text(key).text(value));
        return u32(content.size).raw(content.bytes, 0, content.size);
    }

    /** A whole record: prefix and content. */
    Out record(int opcode, Out content) {
        return u8(opcode).u64(content.size).raw(content.bytes, 0, content.size);
    }

    /** CRC-32 (IEEE 802.3) of everything so far. */
    long crc() {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, size);
        return crc.getValue();
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
