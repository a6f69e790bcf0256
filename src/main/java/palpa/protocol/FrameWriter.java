package palpa.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds one message and frames it. Reused; one thread. Numbers allocate nothing. */
final class FrameWriter {

    private final byte[] message;
    private int length;

    FrameWriter(int maxMessageBytes) {
        message = new byte[maxMessageBytes];
    }

    /** Begins a message of {@code fixedLength} bytes, texts not counted, all zero but for its type. */
    FrameWriter begin(int type, int fixedLength) {
        Arrays.fill(message, 0, fixedLength, (byte) 0);
        message[0] = (byte) type;
        length = fixedLength;
        return this;
    }

    FrameWriter u8(int at, int value) {
        message[at] = (byte) value;
        return this;
    }

    FrameWriter u16(int at, int value) {
        Bytes.put16(message, at, value);
        return this;
    }

    FrameWriter u32(int at, long value) {
        Bytes.put32(message, at, value);
        return this;
    }

    FrameWriter u64(int at, long value) {
        Bytes.put64(message, at, value);
        return this;
    }

    FrameWriter count(SampleFormat format, int value) {
        format.write(message, length, value);
        length += format.bytes();
        return this;
    }

    /** Appends a text: its length, then its UTF-8 bytes, cut at {@code maxBytes}. */
    FrameWriter text(String text, int maxBytes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int size = wholeCharacters(bytes, maxBytes);
        message[length] = (byte) size;
        System.arraycopy(bytes, 0, message, length + 1, size);
        length += 1 + size;
        return this;
    }

    private static int wholeCharacters(byte[] utf8, int maxBytes) {
        int size = Math.min(utf8.length, maxBytes);
        while (size > 0 && size < utf8.length && (utf8[size] & 0xC0) == 0x80) {
            size--;
        }
        return size;
    }

    /** Where the next appended byte goes. */
    int length() {
        return length;
    }

    /** Appends {@code bytes} zero bytes to be filled in. */
    FrameWriter room(int bytes) {
        Arrays.fill(message, length, length + bytes, (byte) 0);
        length += bytes;
        return this;
    }

    /** CRC of what was written. */
    int crc() {
        return Crc16.of(message, 0, length);
    }

    /** Writes the frame, delimiter included, into {@code into} from {@code offset} on and returns its length. */
    int frame(byte[] into, int offset) {
        Bytes.put16(message, length, crc());
        int coded = Cobs.encode(message, 0, length + 2, into, offset);
        into[offset + coded] = Protocol.DELIMITER;
        return coded + 1;
    }
}
