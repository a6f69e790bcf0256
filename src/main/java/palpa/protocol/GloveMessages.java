package palpa.protocol;

import java.util.List;
import java.util.Optional;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;

/**
 * What a glove says, framed and ready to be written to a port.
 *
 * <p>Each method puts one frame into the caller's array from {@code offset} on and returns its length, at most
 * {@link Protocol#MAX_FRAME_BYTES}. {@link #data} allocates nothing. Reuses its own memory: one thread at a time. A
 * glove that restarts makes a new one, with a descriptor of the new boot id.
 */
public final class GloveMessages {

    private static final int MAX_LOG_BYTES = 200;

    private final FrameWriter writer = new FrameWriter(Protocol.MAX_MESSAGE_BYTES);
    private final GloveDescriptor descriptor;
    private final SampleFormat[] formats;
    private final int descriptorHash;

    /** Speaks for the glove that {@code descriptor} describes. */
    public GloveMessages(GloveDescriptor descriptor) {
        this.descriptor = descriptor;
        this.formats = descriptor.channels().stream().map(SampleFormat::of).toArray(SampleFormat[]::new);
        this.descriptorHash = writeDescriptor().crc();
    }

    /** CRC of the descriptor's message, by which the hello names it. */
    public int descriptorHash() {
        return descriptorHash;
    }

    /** The bits of the channels there are. */
    public int allChannels() {
        return Protocol.ALL_CHANNELS >>> Integer.SIZE - formats.length;
    }

    /** I am. Begins with a delimiter, so that a boot loader's text cannot swallow it. */
    public int hello(byte[] into, int offset) {
        into[offset] = Protocol.DELIMITER;
        return 1
                + writer.begin(HelloLayout.TYPE, HelloLayout.FIRMWARE_NAME)
                        .u8(HelloLayout.MAJOR, descriptor.protocolMajor())
                        .u8(HelloLayout.MINOR, descriptor.protocolMinor())
                        .u8(HelloLayout.SIDE, side(descriptor.hand()))
                        .u64(HelloLayout.UID, descriptor.uid().value())
                        .u32(HelloLayout.BOOT_ID, descriptor.bootId())
                        .u16(HelloLayout.MAX_RATE_HERTZ, descriptor.maxRateHertz())
                        .u16(HelloLayout.DESCRIPTOR_HASH, descriptorHash)
                        .text(descriptor.firmwareName(), DescriptorBody.MAX_TEXT_BYTES)
                        .text(descriptor.firmwareVersion(), DescriptorBody.MAX_TEXT_BYTES)
                        .frame(into, offset + 1);
    }

    private static int side(Optional<Hand> hand) {
        return hand.map(side -> side == Hand.LEFT ? HelloLayout.SIDE_LEFT : HelloLayout.SIDE_RIGHT)
                .orElse(HelloLayout.SIDE_UNKNOWN);
    }

    /** What the glove is made of. */
    public int descriptor(byte[] into, int offset) {
        return writeDescriptor().frame(into, offset);
    }

    private FrameWriter writeDescriptor() {
        List<ChannelSpec> channels = descriptor.channels();
        writer.begin(DescriptorLayout.TYPE, DescriptorLayout.CALIBRATION_ID)
                .u8(DescriptorLayout.ADC_BITS, descriptor.adcBits())
                .u16(DescriptorLayout.REFERENCE_MILLIVOLTS, descriptor.referenceMillivolts())
                .u8(DescriptorLayout.FRONT_END, DescriptorBody.frontEndCode(descriptor.frontEnd()))
                .u8(DescriptorLayout.FLAGS, descriptor.hasBattery() ? DescriptorLayout.FLAG_BATTERY : 0)
                .u16(DescriptorLayout.LOWEST_RATE_HERTZ, Protocol.LOWEST_RATE_HERTZ)
                .u16(DescriptorLayout.HIGHEST_RATE_HERTZ, descriptor.maxRateHertz())
                .u8(DescriptorLayout.CHANNELS, channels.size())
                .text(descriptor.calibrationId(), DescriptorBody.MAX_TEXT_BYTES);
        channels.forEach(this::writeChannel);
        return writer;
    }

    private void writeChannel(ChannelSpec channel) {
        int at = writer.length();
        writer.room(ChannelLayout.NAME)
                .u8(at + ChannelLayout.BYTES_TO_FOLLOW, DescriptorBody.channelBytesToFollow(channel))
                .u8(at + ChannelLayout.KIND, DescriptorBody.kindCode(channel.kind()))
                .u8(at + ChannelLayout.FORMAT, SampleFormat.of(channel).code())
                .u32(at + ChannelLayout.MIN_COUNTS, channel.minCounts())
                .u32(at + ChannelLayout.MAX_COUNTS, channel.maxCounts())
                .u32(at + ChannelLayout.SCALE, Float.floatToRawIntBits((float) channel.scale()))
                .text(channel.name(), DescriptorBody.MAX_TEXT_BYTES)
                .text(channel.unit(), DescriptorBody.MAX_UNIT_BYTES);
    }

    /**
     * Most samples of the channels in {@code channelMask} that fit in one message, at most
     * {@link DataFrame#MAX_SAMPLES}.
     */
    public int maxSamples(int channelMask) {
        int room = Protocol.MAX_MESSAGE_BYTES - 2 - DataLayout.COUNTS;
        int sampleBytes = 0;
        for (int channel = 0; channel < formats.length; channel++) {
            sampleBytes += (channelMask >>> channel & 1) * formats[channel].bytes();
        }
        return Math.min(DataFrame.MAX_SAMPLES, room / Math.max(1, sampleBytes));
    }

    /**
     * Samples.
     *
     * @param flags see {@link Protocol#FLAG_DROPPED}, {@link Protocol#FLAG_OVER_RANGE}
     * @param sequence number of the first sample since power-up; its low 32 bits travel
     * @param deviceMicros device time of the first sample, microseconds; its low 32 bits travel
     * @param channelMask which channels travel; only those of {@link #allChannels()}
     * @param samples how many, 1 to {@link #maxSamples}
     * @param counts counts of the travelling channels only, sample after sample
     */
    public int data(
            int flags,
            long sequence,
            long deviceMicros,
            int channelMask,
            int samples,
            int[] counts,
            byte[] into,
            int offset) {
        if (samples < 1 || samples > maxSamples(channelMask) || (channelMask & ~allChannels()) != 0) {
            throw new IllegalArgumentException(samples + " samples of channels " + Integer.toHexString(channelMask));
        }
        writer.begin(DataLayout.TYPE, DataLayout.COUNTS)
                .u8(DataLayout.FLAGS, flags)
                .u32(DataLayout.SEQUENCE, sequence)
                .u32(DataLayout.DEVICE_MICROS, deviceMicros)
                .u32(DataLayout.CHANNEL_MASK, channelMask)
                .u8(DataLayout.SAMPLES, samples);
        int next = 0;
        for (int sample = 0; sample < samples; sample++) {
            for (int channel = 0; channel < formats.length; channel++) {
                if ((channelMask >>> channel & 1) != 0) {
                    writer.count(formats[channel], counts[next++]);
                }
            }
        }
        return writer.frame(into, offset);
    }

    /** How the glove is. */
    public int status(Status status, byte[] into, int offset) {
        int temperature = status.temperatureCelsius().isPresent()
                ? (int) Math.round(status.temperatureCelsius().getAsDouble() * 10)
                : StatusLayout.NO_TEMPERATURE;
        return writer.begin(StatusLayout.TYPE, StatusLayout.LENGTH)
                .u32(StatusLayout.UPTIME_MILLIS, status.uptimeMillis())
                .u32(StatusLayout.DROPPED_SAMPLES, status.droppedSamples())
                .u16(StatusLayout.BUFFER_HIGH_WATER, status.bufferHighWater())
                .u16(StatusLayout.BAD_COMMANDS, status.badCommands())
                .u16(StatusLayout.TEMPERATURE_DECICELSIUS, temperature)
                .u8(StatusLayout.BATTERY_PERCENT, status.batteryPercent().orElse(StatusLayout.NO_BATTERY))
                .frame(into, offset);
    }

    /** The answer to a ping: its token and host time as they came, and the device time when it was seen. */
    public int pong(Pong pong, byte[] into, int offset) {
        return writer.begin(PongLayout.TYPE, PongLayout.LENGTH)
                .u32(PongLayout.TOKEN, pong.token())
                .u64(PongLayout.HOST_MICROS, pong.hostMicros())
                .u32(PongLayout.DEVICE_MICROS, pong.deviceMicros())
                .frame(into, offset);
    }

    /** A button, an over-range. */
    public int event(GloveEvent event, byte[] into, int offset) {
        int kind =
                switch (event.kind()) {
                    case TARE_BUTTON -> EventLayout.TARE_BUTTON;
                    case MARKER_BUTTON -> EventLayout.MARKER_BUTTON;
                    case OVER_RANGE -> EventLayout.OVER_RANGE;
                    case UNKNOWN -> 0;
                };
        return writer.begin(EventLayout.TYPE, EventLayout.LENGTH)
                .u8(EventLayout.KIND, kind)
                .u32(EventLayout.DEVICE_MICROS, event.deviceMicros())
                .u16(EventLayout.VALUE, event.value())
                .frame(into, offset);
    }

    /** What became of a command. */
    public int acknowledge(Acknowledge acknowledge, byte[] into, int offset) {
        return writer.begin(AcknowledgeLayout.TYPE, AcknowledgeLayout.TEXT)
                .u8(AcknowledgeLayout.COMMAND, acknowledge.command())
                .u8(AcknowledgeLayout.CODE, acknowledge.code())
                .text(acknowledge.text(), MAX_LOG_BYTES)
                .frame(into, offset);
    }

    /** A line of the glove's own log; severity 0 (debug) to 3 (error). */
    public int log(int severity, String text, byte[] into, int offset) {
        return writer.begin(LogLayout.TYPE, LogLayout.TEXT)
                .u8(LogLayout.SEVERITY, severity)
                .text(text, MAX_LOG_BYTES)
                .frame(into, offset);
    }
}
