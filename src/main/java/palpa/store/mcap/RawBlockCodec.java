package palpa.store.mcap;

import static palpa.store.mcap.RawBlockSchema.CHANNELS;
import static palpa.store.mcap.RawBlockSchema.CLOCK_DEVICE_ORIGIN_MICROS;
import static palpa.store.mcap.RawBlockSchema.CLOCK_RATE_OFFSET;
import static palpa.store.mcap.RawBlockSchema.CLOCK_SESSION_ORIGIN_MICROS;
import static palpa.store.mcap.RawBlockSchema.COUNTS;
import static palpa.store.mcap.RawBlockSchema.DEVICE_OFFSET_MICROS;
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
import java.util.Arrays;
import palpa.model.ClockMapping;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.session.RawBlock;

/**
 * A {@link RawBlock} as a protobuf message of {@link RawBlockSchema} and back, number by number, because a generated or
 * dynamic message would box every count. Stateless; any thread.
 *
 * <p>Counts are kept channel after channel, not sample after sample: neighbours are then alike and pack better.
 */
final class RawBlockCodec {

    private RawBlockCodec() {}

    static byte[] encode(RawBlock block) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(block.counts().length * 2 + 256);
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            writeHead(out, block);
            writePacked(out, DEVICE_OFFSET_MICROS, offsets(block));
            out.writeUInt32(CHANNELS, block.channels());
            writePacked(out, COUNTS, byChannel(block));
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

    /** Numbers already in their wire form (a signed one zigzagged), as one packed field. */
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

    private static int[] offsets(RawBlock block) {
        long first = block.deviceMicros()[0];
        return Arrays.stream(block.deviceMicros())
                .mapToInt(micros -> Math.toIntExact(micros - first))
                .toArray();
    }

    private static int[] byChannel(RawBlock block) {
        int samples = block.samples();
        int[] values = new int[block.counts().length];
        for (int sample = 0; sample < samples; sample++) {
            for (int channel = 0; channel < block.channels(); channel++) {
                int count = block.counts()[sample * block.channels() + channel];
                values[channel * samples + sample] = count << 1 ^ count >> 31;
            }
        }
        return values;
    }

    /** Reads a block; fields of a later version are skipped. */
    static RawBlock decode(byte[] message) throws DamagedException {
        try {
            return new Decoder().read(CodedInputStream.newInstance(message), message.length);
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedException("a block that cannot be decoded", e);
        }
    }

    /** The fields of one message while they come in. */
    private static final class Decoder {

        private Hand hand;
        private int gloveIndex;
        private long firstSample;
        private long hostNanos;
        private long deviceOrigin;
        private long sessionOrigin;
        private double rateOffset;
        private long firstDeviceMicros;
        private int channels;
        private int[] offsets = {};
        private int[] counts = {};

        RawBlock read(CodedInputStream in, int length) throws IOException, DamagedException {
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                field(in, tag, length);
            }
            if (hand == null || channels < 1 || channels > GloveDescriptor.MAX_CHANNELS) {
                throw new DamagedException("a block of " + channels + " channels without a hand");
            }
            ClockMapping clock = new ClockMapping(deviceOrigin, sessionOrigin, rateOffset);
            long[] micros = Arrays.stream(offsets)
                    .mapToLong(offset -> firstDeviceMicros + offset)
                    .toArray();
            return new RawBlock(
                    hand, gloveIndex, firstSample, clock, hostNanos, micros, channels, bySample(micros.length));
        }

        private void field(CodedInputStream in, int tag, int most) throws IOException, DamagedException {
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
                case DEVICE_OFFSET_MICROS -> offsets = packed(in, most);
                case CHANNELS -> channels = in.readUInt32();
                case COUNTS -> counts = packed(in, most);
                default -> in.skipField(tag);
            }
        }

        private static int[] packed(CodedInputStream in, int most) throws IOException {
            int limit = in.pushLimit(in.readRawVarint32());
            int[] values = new int[Math.min(most, in.getBytesUntilLimit())];
            int size = 0;
            while (!in.isAtEnd()) {
                values[size++] = in.readUInt32();
            }
            in.popLimit(limit);
            return Arrays.copyOf(values, size);
        }

        private int[] bySample(int samples) throws DamagedException {
            if (counts.length != samples * channels) {
                throw new DamagedException(counts.length + " counts for " + samples + " samples");
            }
            int[] values = new int[counts.length];
            for (int channel = 0; channel < channels; channel++) {
                for (int sample = 0; sample < samples; sample++) {
                    values[sample * channels + channel] =
                            CodedInputStream.decodeZigZag32(counts[channel * samples + sample]);
                }
            }
            return values;
        }
    }
}
