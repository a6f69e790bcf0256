package palpa.protocol;

/**
 * Consistent overhead byte stuffing: takes every zero byte out of a message, so that a zero can end it.
 *
 * <p>Source: S. Cheshire and M. Baker, "Consistent Overhead Byte Stuffing", IEEE/ACM Transactions on Networking 7(2),
 * 1999. The overhead is one byte, and one more for each 254 bytes. Any thread.
 */
public final class Cobs {

    /** What {@link #decode} answers where a block runs over the end. */
    public static final int MALFORMED = -1;

    private static final int FULL_BLOCK = 0xFF;

    private Cobs() {}

    /**
     * Codes {@code length} bytes of {@code message} into {@code into} from {@code intoOffset} on, without delimiter.
     *
     * @return how many bytes were written; {@code into} needs room for {@code length + length / 254 + 1}
     */
    public static int encode(byte[] message, int offset, int length, byte[] into, int intoOffset) {
        int codeAt = intoOffset;
        int out = intoOffset + 1;
        int end = offset + length;
        for (int in = offset; in < end; in++) {
            if (message[in] != 0) {
                into[out++] = message[in];
            }
            boolean full = out - codeAt == FULL_BLOCK && in + 1 < end;
            if (message[in] == 0 || full) {
                into[codeAt] = (byte) (out - codeAt);
                codeAt = out++;
            }
        }
        into[codeAt] = (byte) (out - codeAt);
        return out - intoOffset;
    }

    /**
     * Decodes {@code length} bytes that hold no zero. May work in place ({@code into == bytes}, same offset), because
     * the result never overtakes the input.
     *
     * @return the length of the message, or {@link #MALFORMED}
     */
    public static int decode(byte[] bytes, int offset, int length, byte[] into, int intoOffset) {
        int in = offset;
        int out = intoOffset;
        int end = offset + length;
        while (in < end) {
            int code = bytes[in++] & 0xFF;
            int run = code - 1;
            if (code == 0 || in + run > end) {
                return MALFORMED;
            }
            System.arraycopy(bytes, in, into, out, run);
            in += run;
            out += run;
            if (code != FULL_BLOCK && in < end) {
                into[out++] = 0;
            }
        }
        return out - intoOffset;
    }
}
