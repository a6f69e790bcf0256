package palpa.protocol;

/**
 * A glove's ear: turns the host's bytes into calls of a {@link HostListener}.
 *
 * <p>One thread. Bad bytes are counted in {@link #badCommands()} and otherwise ignored; the next whole frame is heard.
 */
public final class CommandDecoder {

    private final HostListener listener;
    private final Framer framer = new Framer(Protocol.MAX_COMMAND_BYTES, new Commands());
    private int badCommands;

    public CommandDecoder(HostListener listener) {
        this.listener = listener;
    }

    /** Takes {@code length} bytes from {@code offset} on, cut anywhere. */
    public void feed(byte[] bytes, int offset, int length) {
        framer.accept(bytes, offset, offset + length);
    }

    /** Frames refused for their checksum, stuffing or length, and unknown commands, since power-up. */
    public int badCommands() {
        return badCommands;
    }

    private final class Commands implements Framer.Sink {

        @Override
        public void refused(Framer.Fault fault, long wireBytes) {
            badCommands++;
        }

        @Override
        public void message(byte[] message, int length) {
            int type = Bytes.u8(message, 0);
            int least = leastLength(type);
            if (least < 0) {
                badCommands++;
                listener.onUnknownCommand(type);
            } else if (length < least) {
                badCommands++;
                listener.onMalformedCommand(type);
            } else {
                tell(type, message);
            }
        }
    }

    private static int leastLength(int type) {
        return switch (type) {
            case HelloRequestLayout.TYPE -> HelloRequestLayout.LENGTH;
            case DescriptorRequestLayout.TYPE -> DescriptorRequestLayout.LENGTH;
            case StartLayout.TYPE -> StartLayout.LENGTH;
            case StopLayout.TYPE -> StopLayout.LENGTH;
            case PingLayout.TYPE -> PingLayout.LENGTH;
            default -> -1;
        };
    }

    private void tell(int type, byte[] message) {
        switch (type) {
            case HelloRequestLayout.TYPE ->
                listener.onHelloRequest(
                        Bytes.u8(message, HelloRequestLayout.MAJOR), Bytes.u8(message, HelloRequestLayout.MINOR));
            case DescriptorRequestLayout.TYPE -> listener.onDescriptorRequest();
            case StartLayout.TYPE ->
                listener.onStart(new Start(
                        Bytes.u16(message, StartLayout.RATE_HERTZ),
                        Bytes.u8(message, StartLayout.SAMPLES_PER_FRAME),
                        Bytes.i32(message, StartLayout.CHANNEL_MASK)));
            case StopLayout.TYPE -> listener.onStop();
            default ->
                listener.onPing(Bytes.u32(message, PingLayout.TOKEN), Bytes.u64(message, PingLayout.HOST_MICROS));
        }
    }
}
