package palpa.protocol;

/**
 * A host's ear: turns a glove's bytes into calls of a {@link GloveListener}, whatever lane the glove speaks on.
 *
 * <p>One thread feeds it and reads its counters; the listener is called on that thread. Bytes may be cut anywhere: the
 * calls are the same. Corrupt bytes are counted, never thrown, and reading goes on at the next delimiter or line end.
 * Data messages and sample lines allocate nothing.
 *
 * <p>The lane: the first good frame makes it {@link Lane#BINARY} for good, the first text line with a good checksum
 * {@link Lane#TEXT}, and {@value PlainShape#LINES_ALIKE} lines of numbers in a row that are alike
 * {@link Lane#PLAIN_TEXT}. Printable lines before that are a boot loader's and go to {@link GloveListener#onLog}.
 */
public final class GloveDecoder {

    private final LinkCounters counters = new LinkCounters();
    private final Framer framer = new Framer(Protocol.MAX_MESSAGE_BYTES, new Frames());
    private final BinaryLane binary;
    private final TextLane text;
    private boolean speaksBinary;

    public GloveDecoder(GloveListener listener) {
        DataFrame frame = new DataFrame();
        binary = new BinaryLane(listener, frame);
        text = new TextLane(listener, frame, counters);
    }

    /** Takes {@code length} bytes from {@code offset} on. */
    public void feed(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int at = offset;
        while (at < end && !speaksBinary) {
            acceptUndecided(bytes[at++]);
        }
        framer.accept(bytes, at, end);
    }

    private void acceptUndecided(byte value) {
        boolean undecided = text.lane() == Lane.UNKNOWN;
        framer.accept(value);
        text.accept(value);
        if (undecided && text.lane() != Lane.UNKNOWN) {
            counters.ignoredBytes += framer.pendingBytes() - text.lineBytes();
        }
    }

    /** What was met so far. */
    public LinkCounters counters() {
        return counters;
    }

    public Lane lane() {
        return speaksBinary ? Lane.BINARY : text.lane();
    }

    /** Hash of the descriptor message in force, as a hello should name it; -1 where none was read. */
    public int descriptorHash() {
        DescriptorBody body = binary.descriptor();
        return body == null ? -1 : body.hash();
    }

    /** Starts afresh, as for a port opened anew: forgets lane, descriptor and half a frame. Counters go on. */
    public void reset() {
        speaksBinary = false;
        framer.forget();
        binary.forget();
        text.forget();
    }

    private final class Frames implements Framer.Sink {

        @Override
        public void message(byte[] message, int length) {
            switch (binary.read(message, length)) {
                case UNDERSTOOD -> {
                    counters.framesOk++;
                    speaksBinary = true;
                }
                case UNDESCRIBED -> {
                    counters.undescribed++;
                    speaksBinary = true;
                }
                case BAD_LAYOUT -> counters.badLayout++;
                case UNKNOWN_TYPE -> counters.unknownType++;
            }
        }

        @Override
        public void refused(Framer.Fault fault, long wireBytes) {
            if (!speaksBinary) {
                counters.ignoredBytes += wireBytes;
                return;
            }
            switch (fault) {
                case BAD_CRC -> counters.badCrc++;
                case BAD_COBS -> counters.badCobs++;
                case TOO_SHORT -> counters.badLayout++;
                case OVER_LONG -> counters.overLong++;
            }
        }
    }
}
