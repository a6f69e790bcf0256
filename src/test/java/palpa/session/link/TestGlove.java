package palpa.session.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.protocol.Acknowledge;
import palpa.protocol.AcknowledgeCode;
import palpa.protocol.CommandDecoder;
import palpa.protocol.GloveEvent;
import palpa.protocol.GloveMessages;
import palpa.protocol.HostListener;
import palpa.protocol.MessageTypes;
import palpa.protocol.Pong;
import palpa.protocol.Protocol;
import palpa.protocol.Start;

/** A glove of sixteen sites on hand-turned time, with the faults that tests need. It strikes four times a second. */
public final class TestGlove implements HostListener {

    private static final int MOST_COUNTS = 4095;

    private final GloveUid uid;
    private final Optional<Hand> hand;
    private final CommandDecoder ear = new CommandDecoder(this);
    private final Deque<byte[]> said = new ArrayDeque<>();
    private final byte[] bytes = new byte[Protocol.MAX_FRAME_BYTES];
    private final int[] counts = new int[Site.COUNT];
    private GloveMessages messages;
    private long bootId = 1;
    private int major = Protocol.MAJOR;
    private int maxRateHertz = 1000;
    private double rateError;
    private int restCounts = 20;
    private long strikesFromMicros;
    private long nowNanos;
    private long bootNanos;
    private long deafUntilNanos;
    private boolean stalled;
    private boolean streams;
    private int rateHertz;
    private long sequence;
    private double nextSampleMicros;
    private int toLose;
    private int starts;
    private int hellos;

    public TestGlove(long uid, Hand hand) {
        this.uid = new GloveUid(uid);
        this.hand = Optional.ofNullable(hand);
        messages = new GloveMessages(descriptor());
    }

    private GloveDescriptor descriptor() {
        List<ChannelSpec> channels = Stream.of(Site.values())
                .map(site -> new ChannelSpec(site.label(), ChannelKind.FORCE, 0, MOST_COUNTS, "count", 1))
                .toList();
        return new GloveDescriptor(
                uid, hand, "test", "1", major, 0, bootId, 12, 3300, "divider", maxRateHertz, "", false, channels);
    }

    /** Speaks another major version. */
    TestGlove speaking(int otherMajor) {
        major = otherMajor;
        messages = new GloveMessages(descriptor());
        return this;
    }

    TestGlove slowerThan(int hertz) {
        maxRateHertz = hertz;
        messages = new GloveMessages(descriptor());
        return this;
    }

    /** Its clock runs fast by so much. */
    public TestGlove drifting(double parts) {
        rateError = parts;
        return this;
    }

    /** Reads so many counts with no load, and is held still for so long by its own clock before it strikes. */
    public TestGlove restingAt(int counts, long millis) {
        restCounts = counts;
        strikesFromMicros = millis * 1_000;
        return this;
    }

    /** Hears nothing for so long after now, as a board that starts. */
    void deafFor(long millis) {
        deafUntilNanos = nowNanos + millis * 1_000_000;
    }

    void stall(boolean on) {
        stalled = on;
    }

    /** The next samples are taken, and never sent. */
    public void lose(int samples) {
        toLose = samples;
    }

    /** Starts again: new boot id, clock and numbers from 0, silent until started. */
    public void reboot() {
        bootId++;
        bootNanos = nowNanos;
        sequence = 0;
        streams = false;
        said.clear();
        messages = new GloveMessages(descriptor());
    }

    public void press(GloveEvent.Kind button) {
        say(messages.event(new GloveEvent(button, deviceMicros(), 0), bytes, 0));
    }

    int starts() {
        return starts;
    }

    int hellos() {
        return hellos;
    }

    boolean streams() {
        return streams;
    }

    int rateHertz() {
        return rateHertz;
    }

    void hear(byte[] heard, int offset, int length) {
        if (nowNanos >= deafUntilNanos && !stalled) {
            ear.feed(heard, offset, length);
        }
    }

    /** Lives until {@code nanos}, and hands over what it has said. */
    int say(long nanos, byte[] into) {
        nowNanos = nanos;
        while (streams && !stalled && nextSampleMicros <= deviceMicrosExact()) {
            sample();
        }
        int length = 0;
        while (!said.isEmpty() && length + said.peek().length <= into.length) {
            byte[] next = said.poll();
            System.arraycopy(next, 0, into, length, next.length);
            length += next.length;
        }
        return length;
    }

    /** It is plugged in at {@code nanos}: what it sampled until then went nowhere. */
    void plugged(long nanos) {
        nowNanos = nanos;
        said.clear();
        while (streams && nextSampleMicros <= deviceMicrosExact()) {
            sequence++;
            nextSampleMicros += 1e6 / rateHertz;
        }
    }

    void listen(long nanos) {
        nowNanos = nanos;
    }

    private void sample() {
        strike((long) nextSampleMicros);
        int length = messages.data(0, sequence, (long) nextSampleMicros, messages.allChannels(), 1, counts, bytes, 0);
        if (toLose > 0) {
            toLose--;
        } else {
            say(length);
        }
        sequence++;
        nextSampleMicros += 1e6 / rateHertz;
    }

    /** A half-sine of 45 ms every 250 ms on the ulnar edge. */
    private void strike(long micros) {
        double phase = micros % 250_000 / 45_000.0;
        double force = phase < 1 && micros >= strikesFromMicros ? Math.sin(Math.PI * phase) : 0;
        Arrays.fill(counts, restCounts);
        counts[Site.ULNAR_EDGE.ordinal()] += (int) (1_000 * force);
        counts[Site.LITTLE_TIP.ordinal()] += (int) (200 * force);
    }

    private double deviceMicrosExact() {
        return (nowNanos - bootNanos) / 1e3 * (1 + rateError);
    }

    private long deviceMicros() {
        return (long) deviceMicrosExact();
    }

    private void say(int length) {
        said.add(Arrays.copyOf(bytes, length));
    }

    @Override
    public void onHelloRequest(int protocolMajor, int protocolMinor) {
        hellos++;
        say(messages.hello(bytes, 0));
    }

    @Override
    public void onDescriptorRequest() {
        say(messages.descriptor(bytes, 0));
    }

    @Override
    public void onStart(Start start) {
        starts++;
        rateHertz = start.rateHertz();
        streams = true;
        nextSampleMicros = deviceMicros();
        say(messages.acknowledge(new Acknowledge(MessageTypes.START, AcknowledgeCode.DONE.code(), ""), bytes, 0));
    }

    @Override
    public void onStop() {
        streams = false;
    }

    @Override
    public void onPing(long token, long hostMicros) {
        say(messages.pong(new Pong(token, hostMicros, deviceMicros()), bytes, 0));
    }
}
