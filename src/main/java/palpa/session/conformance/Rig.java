package palpa.session.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import palpa.model.GloveDescriptor;
import palpa.protocol.Acknowledge;
import palpa.protocol.DataFrame;
import palpa.protocol.GloveDecoder;
import palpa.protocol.GloveListener;
import palpa.protocol.Hello;
import palpa.protocol.HostMessages;
import palpa.protocol.Pong;
import palpa.protocol.Start;
import palpa.protocol.Status;
import palpa.session.ByteSource;
import palpa.session.HostClock;
import palpa.session.PortException;

/** A port with a glove on it, and what it said lately. One thread. */
final class Rig implements GloveListener {

    private static final int READ_MILLIS = 5;
    private static final long NANOS_PER_MILLI = 1_000_000;

    final HostMessages say = new HostMessages();
    final StreamWatch stream = new StreamWatch();
    final GloveDecoder decoder = new GloveDecoder(this);

    private final ByteSource port;
    private final HostClock clock;
    private final byte[] in = new byte[4096];
    private final byte[] out = new byte[2 * HostMessages.MAX_BYTES];

    private final List<Hello> hellos = new ArrayList<>();
    private final List<Acknowledge> acknowledgements = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private final List<Long> statusNanos = new ArrayList<>();
    private final List<Pong> pongs = new ArrayList<>();
    private GloveDescriptor descriptor;
    private int descriptors;

    Rig(ByteSource port, HostClock clock) {
        this.port = port;
        this.clock = clock;
    }

    /** Puts a message into the given array from its start and says how long it is. */
    interface Message {
        int write(byte[] into);
    }

    void send(Message message) throws PortException {
        port.write(out, 0, message.write(out));
    }

    void start(Start start) throws PortException {
        send(into -> say.start(start, into, 0));
    }

    void ping(long token) throws PortException {
        send(into -> say.ping(token, clock.nanos() / 1_000, into, 0));
    }

    int speeds() {
        return port.speeds();
    }

    void nextSpeed() {
        port.nextSpeed();
    }

    long nanos() {
        return clock.nanos();
    }

    double millisSince(long startNanos) {
        return (clock.nanos() - startNanos) / (double) NANOS_PER_MILLI;
    }

    /** Listens until {@code done}, at most so long; whether it was done. */
    boolean await(BooleanSupplier done, long millis) throws PortException {
        long end = clock.nanos() + millis * NANOS_PER_MILLI;
        while (!done.getAsBoolean() && clock.nanos() < end) {
            int length = port.read(in, READ_MILLIS);
            decoder.feed(in, 0, length);
        }
        return done.getAsBoolean();
    }

    void listen(long millis) throws PortException {
        await(() -> false, millis);
    }

    /** Listens, and pings once a second so that the glove goes on. */
    void listenPinging(long millis) throws PortException {
        for (long rest = millis; rest > 0; rest -= 1_000) {
            ping(rest);
            listen(Math.min(rest, 1_000));
        }
    }

    List<Hello> hellos() {
        return hellos;
    }

    List<Pong> pongs() {
        return pongs;
    }

    List<Status> statuses() {
        return statuses;
    }

    List<Long> statusNanos() {
        return statusNanos;
    }

    int descriptors() {
        return descriptors;
    }

    Optional<GloveDescriptor> descriptor() {
        return Optional.ofNullable(descriptor);
    }

    int acknowledgements() {
        return acknowledgements.size();
    }

    /** The code of the first acknowledgement of {@code command} after the first {@code from} ones, or -1. */
    int codeOf(int command, int from) {
        return acknowledgements.stream()
                .skip(from)
                .filter(acknowledge -> acknowledge.command() == command)
                .mapToInt(Acknowledge::code)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void onData(DataFrame frame) {
        stream.accept(frame, clock.nanos());
    }

    @Override
    public void onHello(Hello hello) {
        hellos.add(hello);
    }

    @Override
    public void onDescriptor(GloveDescriptor glove) {
        descriptors++;
        descriptor = glove;
        stream.describe(glove.channels());
    }

    @Override
    public void onStatus(Status status) {
        statuses.add(status);
        statusNanos.add(clock.nanos());
    }

    @Override
    public void onPong(Pong pong) {
        pongs.add(pong);
    }

    @Override
    public void onAcknowledge(Acknowledge acknowledge) {
        acknowledgements.add(acknowledge);
    }
}
