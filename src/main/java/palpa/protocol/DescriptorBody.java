package palpa.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;

/**
 * What a descriptor message holds; with the hello it makes a {@link GloveDescriptor}. Immutable.
 *
 * @param hash its message's CRC, by which a hello names it
 * @param formats how each channel travels, in the channels' order
 */
record DescriptorBody(
        int hash,
        int adcBits,
        int referenceMillivolts,
        String frontEnd,
        boolean hasBattery,
        int lowestRateHertz,
        int highestRateHertz,
        String calibrationId,
        List<SampleFormat> formats,
        List<ChannelSpec> channels) {

    /** Front ends by their number; the numbers are part of the protocol. */
    private static final List<String> FRONT_ENDS = List.of("unknown", "divider", "transimpedance");

    /** Kinds by their number; the numbers are part of the protocol. */
    private static final List<ChannelKind> KINDS = List.of(
            ChannelKind.OTHER,
            ChannelKind.FORCE,
            ChannelKind.ACCELERATION,
            ChannelKind.ROTATION,
            ChannelKind.TEMPERATURE);

    static final int MAX_TEXT_BYTES = 31;
    static final int MAX_UNIT_BYTES = 15;

    static int frontEndCode(String frontEnd) {
        return Math.max(0, FRONT_ENDS.indexOf(frontEnd));
    }

    static int kindCode(ChannelKind kind) {
        return KINDS.indexOf(kind);
    }

    /** Reads a descriptor message of {@code length} bytes, or answers null where it contradicts itself. */
    static DescriptorBody read(byte[] message, int length) {
        int channels = Bytes.u8(message, DescriptorLayout.CHANNELS);
        int at = Bytes.textEnd(message, DescriptorLayout.CALIBRATION_ID, length);
        if (at < 0 || channels < 1 || channels > GloveDescriptor.MAX_CHANNELS) {
            return null;
        }
        List<SampleFormat> formats = new ArrayList<>(channels);
        List<ChannelSpec> specs = new ArrayList<>(channels);
        for (int channel = 0; channel < channels; channel++) {
            int end = channelEnd(message, at, length);
            if (end < 0) {
                return null;
            }
            formats.add(SampleFormat.ofCode(Bytes.u8(message, at + ChannelLayout.FORMAT)));
            specs.add(channel(message, at));
            at = end;
        }
        return of(message, length, formats, specs);
    }

    private static DescriptorBody of(
            byte[] message, int length, List<SampleFormat> formats, List<ChannelSpec> channels) {
        int frontEnd = Bytes.u8(message, DescriptorLayout.FRONT_END);
        return new DescriptorBody(
                Crc16.of(message, 0, length),
                Bytes.u8(message, DescriptorLayout.ADC_BITS),
                Bytes.u16(message, DescriptorLayout.REFERENCE_MILLIVOLTS),
                FRONT_ENDS.get(frontEnd < FRONT_ENDS.size() ? frontEnd : 0),
                (Bytes.u8(message, DescriptorLayout.FLAGS) & DescriptorLayout.FLAG_BATTERY) != 0,
                Bytes.u16(message, DescriptorLayout.LOWEST_RATE_HERTZ),
                Bytes.u16(message, DescriptorLayout.HIGHEST_RATE_HERTZ),
                Bytes.text(message, DescriptorLayout.CALIBRATION_ID),
                List.copyOf(formats),
                List.copyOf(channels));
    }

    /** Where the channel at {@code at} ends, or -1 where it does not fit or is no channel. */
    private static int channelEnd(byte[] message, int at, int length) {
        if (at + ChannelLayout.LENGTH > length) {
            return -1;
        }
        int end = at + 1 + Bytes.u8(message, at + ChannelLayout.BYTES_TO_FOLLOW);
        int unitAt = Bytes.textEnd(message, at + ChannelLayout.NAME, end);
        if (end > length || Bytes.textEnd(message, unitAt, end) < 0) {
            return -1;
        }
        return isSensible(message, at) ? end : -1;
    }

    private static boolean isSensible(byte[] message, int at) {
        float scale = Bytes.f32(message, at + ChannelLayout.SCALE);
        return SampleFormat.ofCode(Bytes.u8(message, at + ChannelLayout.FORMAT)) != null
                && Bytes.i32(message, at + ChannelLayout.MIN_COUNTS) < Bytes.i32(message, at + ChannelLayout.MAX_COUNTS)
                && Float.isFinite(scale)
                && scale != 0;
    }

    private static ChannelSpec channel(byte[] message, int at) {
        int kind = Bytes.u8(message, at + ChannelLayout.KIND);
        int nameAt = at + ChannelLayout.NAME;
        int unitAt = nameAt + 1 + Bytes.u8(message, nameAt);
        return new ChannelSpec(
                Bytes.text(message, nameAt),
                KINDS.get(kind < KINDS.size() ? kind : 0),
                Bytes.i32(message, at + ChannelLayout.MIN_COUNTS),
                Bytes.i32(message, at + ChannelLayout.MAX_COUNTS),
                Bytes.text(message, unitAt),
                Bytes.f32(message, at + ChannelLayout.SCALE));
    }

    /** Bytes a channel takes after its first one. */
    static int channelBytesToFollow(ChannelSpec channel) {
        return ChannelLayout.LENGTH
                - 1
                + Math.min(utf8Length(channel.name()), MAX_TEXT_BYTES)
                + Math.min(utf8Length(channel.unit()), MAX_UNIT_BYTES);
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The whole descriptor, with what the hello says. */
    GloveDescriptor with(Hello hello) {
        return new GloveDescriptor(
                hello.uid(),
                hello.hand(),
                hello.firmwareName(),
                hello.firmwareVersion(),
                hello.protocolMajor(),
                hello.protocolMinor(),
                hello.bootId(),
                adcBits,
                referenceMillivolts,
                frontEnd,
                hello.maxRateHertz(),
                calibrationId,
                hasBattery,
                channels);
    }
}
