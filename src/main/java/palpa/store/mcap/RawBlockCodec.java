package palpa.store.mcap;

import static palpa.store.mcap.RawBlockSchema.CHANNELS;
import static palpa.store.mcap.RawBlockSchema.CLOCK_DEVICE_ORIGIN_MICROS;
import static palpa.store.mcap.RawBlockSchema.CLOCK_RATE_OFFSET;
import static palpa.store.mcap.RawBlockSchema.CLOCK_SESSION_ORIGIN_MICROS;
import static palpa.store.mcap.RawBlockSchema.COUNTS;
import static palpa.store.mcap.RawBlockSchema.COUNT_STEPS;
import static palpa.store.mcap.RawBlockSchema.DEVICE_OFFSET_MICROS;
import static palpa.store.mcap.RawBlockSchema.DEVICE_STEP_MICROS;
import static palpa.store.mcap.RawBlockSchema.FIRST_DEVICE_MICROS;
import static palpa.store.mcap.RawBlockSchema.FIRST_SAMPLE;
import static palpa.store.mcap.RawBlockSchema.GLOVE_INDEX;
import static palpa.store.mcap.RawBlockSchema.HAND;
import static palpa.store.mcap.RawBlockSchema.HOST_NANOS;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import palpa.model.ClockMapping;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.session.RawBlock;

/**
 * A {@link RawBlock} as a protobuf message of {@link RawBlockSchema} and back, number by number, because a generated or
 * dynamic message would box every count. Stateless; any thread.
 *
 * <p>Counts are kept channel after channel, and of each count how far it is from the one before: neighbours are alike, so
 * most take one byte of few different values, which pack to three bits and unpack fast. Format 1 kept the counts
 * themselves; it is read as well.
 */
final class RawBlockCodec {

    private RawBlockCodec() {}

    static byte[] encode(RawBlock block) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(block.counts().length * 2 + 256);
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            writeHead(out, block);
            writePacked(out, DEVICE_STEP_MICROS, timeSteps(block.deviceMicros()));
            out.writeUInt32(CHANNELS, block.channels());
            writePacked(out, COUNT_STEPS, countSteps(block));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("an array refused bytes", e);
        }
        return bytes.toByteArray();
    }

    private static void writeHead(CodedOutputStream out, RawBlock block) throws IOException {
        out.writeString(HAND, block.hand().label());
        out.writeUInt32(GLOVE_INDEX, block.gloveIndex());
        out.writeInt64(FIRST_SAMPLE, block.firstSample());
        out.writeSFixed64(HOST_NANOS, block.hostNanos());
        out.writeSInt64(CLOCK_DEVICE_ORIGIN_MICROS, block.clock().deviceOriginMicros());
        out.writeSInt64(CLOCK_SESSION_ORIGIN_MICROS, block.clock().sessionOriginMicros());
        out.writeDouble(CLOCK_RATE_OFFSET, block.clock().rateOffset());
        out.writeSInt64(FIRST_DEVICE_MICROS, block.deviceMicros()[0]);
    }

    /** Numbers already in their wire form (zigzagged), as one packed field. */
    private static void writePacked(CodedOutputStream out, int field, int[] values) throws IOException {
        int size = 0;
        for (int value : values) {
            size += CodedOutputStream.computeUInt32SizeNoTag(value);
        }
        out.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        out.writeUInt32NoTag(size);
        for (int value : values) {
            out.writeUInt32NoTag(value);
        }
    }

    private static int[] timeSteps(long[] micros) {
        int[] steps = new int[micros.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = CodedOutputStream.encodeZigZag32(Math.toIntExact(micros[i + 1] - micros[i]));
        }
        return steps;
    }

    private static int[] countSteps(RawBlock block) {
        int channels = block.channels();
        int[] counts = block.counts();
        int[] steps = new int[counts.length];
        int next = 0;
        for (int channel = 0; channel < channels; channel++) {
            int before = 0;
            for (int at = channel; at < counts.length; at += channels) {
                steps[next++] = CodedOutputStream.encodeZigZag32(counts[at] - before);
                before = counts[at];
            }
        }
        return steps;
    }

    /** Reads a block of any format up to the present; fields of a later one are skipped. */
    static RawBlock decode(byte[] message) throws DamagedException {
        try {
            return new Decoder(message).read();
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedException("a block that cannot be decoded", e);
        }
    }

    /** The fields of one message while they come in. */
    private static final class Decoder {

        private final byte[] message;
        private final CodedInputStream in;
        private Hand hand;
        private int gloveIndex;
        private long firstSample;
        private long hostNanos;
        private long deviceOrigin;
        private long sessionOrigin;
        private double rateOffset;
        private long firstDeviceMicros;
        private int channels;
        private PackedNumbers offsets = PackedNumbers.NONE;
        private PackedNumbers timeSteps = PackedNumbers.NONE;
        private PackedNumbers counts = PackedNumbers.NONE;
        private PackedNumbers countSteps = PackedNumbers.NONE;

        private Decoder(byte[] message) {
            this.message = message;
            in = CodedInputStream.newInstance(message);
        }

        private RawBlock read() throws IOException, DamagedException {
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                field(tag);
            }
            if (hand == null || channels < 1 || channels > GloveDescriptor.MAX_CHANNELS) {
                throw new DamagedException("a block of " + channels + " channels without a hand");
            }
            ClockMapping clock = new ClockMapping(deviceOrigin, sessionOrigin, rateOffset);
            long[] micros = offsets == PackedNumbers.NONE
                    ? timeSteps.steppedFrom(firstDeviceMicros)
                    : offsets.addedTo(firstDeviceMicros);
            return new RawBlock(
                    hand, gloveIndex, firstSample, clock, hostNanos, micros, channels, counts(micros.length));
        }

        private void field(int tag) throws IOException, DamagedException {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case HAND ->
                    hand = Labelled.parse(Hand.class, in.readString())
                            .orElseThrow(() -> new DamagedException("a block of no hand"));
                case GLOVE_INDEX -> gloveIndex = in.readUInt32();
                case FIRST_SAMPLE -> firstSample = in.readInt64();
                case HOST_NANOS -> hostNanos = in.readSFixed64();
                case CLOCK_DEVICE_ORIGIN_MICROS -> deviceOrigin = in.readSInt64();
                case CLOCK_SESSION_ORIGIN_MICROS -> sessionOrigin = in.readSInt64();
                case CLOCK_RATE_OFFSET -> rateOffset = in.readDouble();
                case FIRST_DEVICE_MICROS -> firstDeviceMicros = in.readSInt64();
                case DEVICE_OFFSET_MICROS -> offsets = packed();
                case DEVICE_STEP_MICROS -> timeSteps = packed();
                case CHANNELS -> channels = in.readUInt32();
                case COUNTS -> counts = packed();
                case COUNT_STEPS -> countSteps = packed();
                default -> in.skipField(tag);
            }
        }

        /** The stream checks the length against the message before it skips. */
        private PackedNumbers packed() throws IOException {
            int length = in.readRawVarint32();
            int from = in.getTotalBytesRead();
            in.skipRawBytes(length);
            return new PackedNumbers(message, from, length);
        }

        private int[] counts(int samples) throws DamagedException {
            PackedNumbers kept = counts == PackedNumbers.NONE ? countSteps : counts;
            if (kept.size() != samples * channels) {
                throw new DamagedException(kept.size() + " counts for " + samples + " samples");
            }
            return kept.bySample(channels, samples, kept == countSteps);
        }
    }
}
