package palpa.protocol;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;

/**
 * What a text glove says. Each method puts one line, its line feed included, into the caller's array from
 * {@code offset} on and returns its length; {@code into} needs room for {@link #MAX_BYTES}. Any thread.
 */
public final class TextMessages {

    /** Room that any line needs, bytes. */
    public static final int MAX_BYTES = Protocol.MAX_LINE_BYTES + 1;

    private final GloveDescriptor descriptor;

    public TextMessages(GloveDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Who I am, full trust: to be sent at power-up and once a second. */
    public int identity(byte[] into, int offset) {
        String names = descriptor.channels().stream().map(ChannelSpec::name).collect(Collectors.joining(","));
        return checked(
                String.format(
                        Locale.ROOT,
                        "I,%d.%d,%s,%s,%08X,%d,%d,%s,%s,%s",
                        descriptor.protocolMajor(),
                        descriptor.protocolMinor(),
                        side(),
                        descriptor.uid(),
                        descriptor.bootId(),
                        descriptor.adcBits(),
                        descriptor.maxRateHertz(),
                        descriptor.firmwareName(),
                        descriptor.firmwareVersion(),
                        names),
                into,
                offset);
    }

    /**
     * A sample, full trust.
     *
     * @param counts one count a channel of the descriptor, from {@code countsOffset} on
     */
    public int sample(long sequence, long deviceMicros, int[] counts, int countsOffset, byte[] into, int offset) {
        StringBuilder body = new StringBuilder(side())
                .append(',')
                .append(sequence & 0xFFFF_FFFFL)
                .append(',')
                .append(deviceMicros & 0xFFFF_FFFFL);
        for (int channel = 0; channel < descriptor.channels().size(); channel++) {
            body.append(',').append(counts[countsOffset + channel]);
        }
        return checked(body.toString(), into, offset);
    }

    /** A sample as the Arduino plotter takes it: {@code name:value,name:value}. */
    public int named(int[] counts, int countsOffset, byte[] into, int offset) {
        List<ChannelSpec> channels = descriptor.channels();
        StringBuilder body = new StringBuilder();
        for (int channel = 0; channel < channels.size(); channel++) {
            body.append(channel == 0 ? "" : ",").append(channels.get(channel).name());
            body.append(':').append(counts[countsOffset + channel]);
        }
        return line(body.toString(), into, offset);
    }

    /** A sample as bare numbers with commas between. */
    public int bare(int[] counts, int countsOffset, byte[] into, int offset) {
        StringBuilder body = new StringBuilder();
        for (int channel = 0; channel < descriptor.channels().size(); channel++) {
            body.append(channel == 0 ? "" : ",").append(counts[countsOffset + channel]);
        }
        return line(body.toString(), into, offset);
    }

    private String side() {
        return descriptor.hand().map(hand -> hand == Hand.LEFT ? "L" : "R").orElse("U");
    }

    private static int checked(String body, byte[] into, int offset) {
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        int crc = Crc16.of(bytes, 0, bytes.length);
        return line(String.format(Locale.ROOT, "$%s*%04X", body, crc), into, offset);
    }

    private static int line(String text, byte[] into, int offset) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, into, offset, bytes.length);
        into[offset + bytes.length] = '\n';
        return bytes.length + 1;
    }
}
