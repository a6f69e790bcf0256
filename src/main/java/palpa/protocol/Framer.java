package palpa.protocol;

/**
 * Cuts a stream of bytes at its zeros and undoes stuffing and checksum.
 *
 * <p>Whatever comes, the next frame after the next zero is read properly. Allocates nothing after construction.
 */
final class Framer {

    /** Type and CRC. */
    private static final int SHORTEST_MESSAGE = 3;

    private static final int CRC_BYTES = 2;

    /** Why a frame was refused. */
    enum Fault {
        OVER_LONG,
        BAD_COBS,
        TOO_SHORT,
        BAD_CRC
    }

    /** Takes what was cut out. */
    interface Sink {

        /** A message without its CRC, at the start of {@code message}; valid during the call. */
        void message(byte[] message, int length);

        /** A frame of {@code wireBytes} bytes, its delimiter included, is no good. */
        void refused(Fault fault, long wireBytes);
    }

    private final byte[] frame;
    private final int maxMessageBytes;
    private final Sink sink;
    /** Long, because a text glove never sends a zero. */
    private long collected;

    Framer(int maxMessageBytes, Sink sink) {
        this.frame = new byte[maxMessageBytes + maxMessageBytes / 254 + 1];
        this.maxMessageBytes = maxMessageBytes;
        this.sink = sink;
    }

    /** Bytes since the last delimiter, those that no longer fit included. */
    long pendingBytes() {
        return collected;
    }

    void forget() {
        collected = 0;
    }

    void accept(byte value) {
        if (value == Protocol.DELIMITER) {
            finish();
        } else {
            if (collected < frame.length) {
                frame[(int) collected] = value;
            }
            collected++;
        }
    }

    /** The same as {@link #accept} for each byte from {@code from} to before {@code to}, faster. */
    void accept(byte[] bytes, int from, int to) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (bytes[at] == Protocol.DELIMITER) {
                collect(bytes, start, at);
                finish();
                start = at + 1;
            }
        }
        collect(bytes, start, to);
    }

    private void collect(byte[] bytes, int from, int to) {
        int room = (int) Math.min(to - from, frame.length - collected);
        if (room > 0) {
            System.arraycopy(bytes, from, frame, (int) collected, room);
        }
        collected += to - from;
    }

    private void finish() {
        long length = collected;
        collected = 0;
        if (length > frame.length) {
            sink.refused(Fault.OVER_LONG, length + 1);
        } else if (length > 0) {
            check((int) length);
        }
    }

    private void check(int length) {
        int decoded = Cobs.decode(frame, 0, length, frame, 0);
        if (decoded == Cobs.MALFORMED) {
            sink.refused(Fault.BAD_COBS, length + 1);
        } else if (decoded > maxMessageBytes) {
            sink.refused(Fault.OVER_LONG, length + 1);
        } else if (decoded < SHORTEST_MESSAGE) {
            sink.refused(Fault.TOO_SHORT, length + 1);
        } else if (Crc16.of(frame, 0, decoded - CRC_BYTES) != Bytes.u16(frame, decoded - CRC_BYTES)) {
            sink.refused(Fault.BAD_CRC, length + 1);
        } else {
            sink.message(frame, decoded - CRC_BYTES);
        }
    }
}
