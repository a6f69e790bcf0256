package palpa.protocol;

import java.nio.charset.StandardCharsets;

/** Little-endian numbers and texts in a byte array. */
final class Bytes {

    private Bytes() {}

    static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    static int i16(byte[] bytes, int at) {
        return (short) u16(bytes, at);
    }

    static int i32(byte[] bytes, int at) {
        return u16(bytes, at) | u16(bytes, at + 2) << 16;
    }

    static long u32(byte[] bytes, int at) {
        return i32(bytes, at) & 0xFFFF_FFFFL;
    }

    static long u64(byte[] bytes, int at) {
        return u32(bytes, at) | u32(bytes, at + 4) << 32;
    }

    static float f32(byte[] bytes, int at) {
        return Float.intBitsToFloat(i32(bytes, at));
    }

    /** Where the text at {@code at} (a length byte, then UTF-8) ends, or -1 where it runs over {@code end}. */
    static int textEnd(byte[] bytes, int at, int end) {
        if (at < 0 || at >= end) {
            return -1;
        }
        int textEnd = at + 1 + u8(bytes, at);
        return textEnd <= end ? textEnd : -1;
    }

    /** The text at {@code at}, which is known to fit; control characters become spaces, lest a glove moves a cursor. */
    static String text(byte[] bytes, int at) {
        return printable(new String(bytes, at + 1, u8(bytes, at), StandardCharsets.UTF_8));
    }

    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    static void put16(byte[] into, int at, int value) {
        into[at] = (byte) value;
        into[at + 1] = (byte) (value >>> 8);
    }

    static void put32(byte[] into, int at, long value) {
        put16(into, at, (int) value);
        put16(into, at + 2, (int) (value >>> 16));
    }

    static void put64(byte[] into, int at, long value) {
        put32(into, at, value);
        put32(into, at + 4, value >>> 32);
    }
}
