package palpa.protocol;

/**
 * What a host says, framed and ready to be written to a port.
 *
 * <p>Each method puts one frame into the caller's array from {@code offset} on and returns its length, at most
 * {@link #MAX_BYTES}. Reuses its own memory: one thread at a time. Values beyond a field's range are cut to it.
 */
public final class HostMessages {

    /** Room that any of these messages needs, bytes. */
    public static final int MAX_BYTES = Protocol.MAX_COMMAND_BYTES + 3;

    private final FrameWriter writer = new FrameWriter(Protocol.MAX_COMMAND_BYTES);

    /** Who are you? Begins with a delimiter, so that noise from plugging in cannot swallow it. */
    public int helloRequest(byte[] into, int offset) {
        into[offset] = Protocol.DELIMITER;
        return 1
                + writer.begin(HelloRequestLayout.TYPE, HelloRequestLayout.LENGTH)
                        .u8(HelloRequestLayout.MAJOR, Protocol.MAJOR)
                        .u8(HelloRequestLayout.MINOR, Protocol.MINOR)
                        .frame(into, offset + 1);
    }

    /** What are you made of? */
    public int descriptorRequest(byte[] into, int offset) {
        return writer.begin(DescriptorRequestLayout.TYPE, DescriptorRequestLayout.LENGTH)
                .frame(into, offset);
    }

    /** Stream. */
    public int start(Start start, byte[] into, int offset) {
        return writer.begin(StartLayout.TYPE, StartLayout.LENGTH)
                .u16(StartLayout.RATE_HERTZ, start.rateHertz())
                .u8(StartLayout.SAMPLES_PER_FRAME, start.samplesPerFrame())
                .u32(StartLayout.CHANNEL_MASK, start.channelMask())
                .frame(into, offset);
    }

    /** Be silent. */
    public int stop(byte[] into, int offset) {
        return writer.begin(StopLayout.TYPE, StopLayout.LENGTH).frame(into, offset);
    }

    /** What time is it? Every 1 to 5 s; a glove that hears none for 5 s stops. */
    public int ping(long token, long hostMicros, byte[] into, int offset) {
        return writer.begin(PingLayout.TYPE, PingLayout.LENGTH)
                .u32(PingLayout.TOKEN, token)
                .u64(PingLayout.HOST_MICROS, hostMicros)
                .frame(into, offset);
    }
}
