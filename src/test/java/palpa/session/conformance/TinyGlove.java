package palpa.session.conformance;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.protocol.Acknowledge;
import palpa.protocol.CommandDecoder;
import palpa.protocol.GloveMessages;
import palpa.protocol.HostListener;
import palpa.protocol.MessageTypes;
import palpa.protocol.Pong;
import palpa.protocol.Protocol;
import palpa.protocol.Start;
import palpa.protocol.Status;
import palpa.session.ByteSource;
import palpa.session.HostClock;

/**
 * The smallest proper glove on a port without a wire, and its own clock: waiting for bytes turns it, a millisecond at a
 * time. One {@link Flaw} makes it improper.
 */
public final class TinyGlove implements ByteSource, HostListener, HostClock {

    /** What is wrong with it. */
    public enum Flaw {
        NONE,
        DEAF,
        OTHER_MAJOR,
        SLOW_HELLO,
        NEW_BOOT_ID_EACH_TIME,
        NO_UID,
        NO_SIDE,
        STREAMS_UNASKED,
        NO_DESCRIPTOR,
        WRONG_HASH,
        ODD_NAMES,
        TAKES_ANY_RATE,
        TAKES_NO_SAMPLES,
        TAKES_NO_CHANNELS,
        NO_ACKNOWLEDGE,
        SLOW_START,
        ONE_SAMPLE_A_FRAME,
        COUNTS_OUT_OF_RANGE,
        SLOW_SAMPLING,
        WRONG_DEVICE_CLOCK,
        NUMBERS_STAND_STILL,
        LOSES_SAMPLES,
        NO_STATUS,
        SLOW_PONG,
        TEN_MILLISECOND_PONG,
        WRONG_TOKEN,
        STOPS_ON_HELLO,
        STOPS_ON_UNKNOWN,
        SILENT_ON_UNKNOWN,
        COUNTS_NO_BAD_COMMANDS,
        ANSWERS_BAD_FRAMES,
        IGNORES_STOP_ACKNOWLEDGE,
        STREAMS_AFTER_STOP,
        IGNORES_MASK,
        NUMBERS_BEGIN_ANEW,
        NO_LOW_RATE,
        NO_WATCHDOG,
        HASTY_WATCHDOG,
        BROKEN_FRAMES
    }

    private static final int MICROS_PER_MILLI = 1_000;
    private static final int FAST_HERTZ = 1_000;

    private final Flaw flaw;
    private final byte[] frame = new byte[Protocol.MAX_FRAME_BYTES];
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final CommandDecoder ear = new CommandDecoder(this);
    private GloveMessages say;

    private long millis;
    private long helloDueMillis = -1;
    private long pongDueMillis = -1;
    private Pong pong;

    private boolean streaming;
    private Start start = new Start(FAST_HERTZ, 1, 1);
    private long startedMillis;
    private long takenSinceStart;
    private long heardMillis;
    private long statusMillis;
    private long sampleNumber;
    private long bootId = 1;
    private int helloRequests;

    public TinyGlove(Flaw flaw) {
        this.flaw = flaw;
        say = new GloveMessages(descriptor());
        if (flaw == Flaw.STREAMS_UNASKED) {
            begin(new Start(100, 1, 1));
        }
    }

    private boolean has(Flaw asked) {
        return flaw == asked;
    }

    private GloveDescriptor descriptor() {
        List<ChannelSpec> channels = List.of(
                new ChannelSpec(has(Flaw.ODD_NAMES) ? "nose" : "thumb_tip", ChannelKind.FORCE, 0, 4095, "count", 1),
                new ChannelSpec("palm_heel", ChannelKind.FORCE, 0, 4095, "count", 1));
        return new GloveDescriptor(
                new GloveUid(has(Flaw.NO_UID) ? 0 : 77),
                has(Flaw.NO_SIDE) ? Optional.empty() : Optional.of(Hand.LEFT),
                "tiny",
                "1",
                has(Flaw.OTHER_MAJOR) ? 2 : 1,
                0,
                bootId,
                12,
                3300,
                "divider",
                FAST_HERTZ,
                "",
                false,
                channels);
    }

    private void put(int length) {
        if (length > 8 && has(Flaw.BROKEN_FRAMES) && streaming && sampleNumber % 50 == 0) {
            frame[3] ^= 1;
        }
        waiting.write(frame, 0, length);
    }

    @Override
    public long nanos() {
        return millis * 1_000_000;
    }

    @Override
    public String name() {
        return "tiny";
    }

    @Override
    public int read(byte[] into, int timeoutMillis) {
        for (int waited = 0; waited < timeoutMillis && waiting.size() == 0; waited++) {
            millis++;
            live();
        }
        byte[] bytes = waiting.toByteArray();
        int length = Math.min(bytes.length, into.length);
        System.arraycopy(bytes, 0, into, 0, length);
        waiting.reset();
        waiting.write(bytes, length, bytes.length - length);
        return length;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (has(Flaw.DEAF)) {
            return;
        }
        int bad = ear.badCommands();
        ear.feed(bytes, offset, length);
        if (ear.badCommands() > bad && has(Flaw.ANSWERS_BAD_FRAMES)) {
            put(say.hello(frame, 0));
        }
    }

    @Override
    public void close() {
        streaming = false;
    }

    private void live() {
        if (millis == helloDueMillis) {
            put(say.hello(frame, 0));
        }
        if (millis == pongDueMillis) {
            put(say.pong(pong, frame, 0));
        }
        long watchdogMillis = has(Flaw.HASTY_WATCHDOG) ? 2_500 : Protocol.PING_WATCHDOG_MILLIS;
        if (millis - heardMillis >= watchdogMillis && !has(Flaw.NO_WATCHDOG) && !has(Flaw.STREAMS_UNASKED)) {
            streaming = false;
        }
        if (streaming) {
            stream();
        }
    }

    private void stream() {
        double rate = has(Flaw.SLOW_SAMPLING) ? start.rateHertz() * 0.9 : start.rateHertz();
        long due = (long) ((millis - startedMillis) * rate / 1_000);
        int samples = has(Flaw.ONE_SAMPLE_A_FRAME) ? 1 : start.samplesPerFrame();
        while (due - takenSinceStart >= samples) {
            takenSinceStart += samples;
            data(samples, (long) (startedMillis * 1_000 + (takenSinceStart - samples) * 1e6 / rate));
        }
        if (millis - statusMillis >= Protocol.STATUS_INTERVAL_MILLIS && !has(Flaw.NO_STATUS)) {
            statusMillis += Protocol.STATUS_INTERVAL_MILLIS;
            int bad = has(Flaw.COUNTS_NO_BAD_COMMANDS) ? 0 : ear.badCommands();
            put(say.status(new Status(millis, 0, 1, bad, OptionalDouble.empty(), OptionalInt.empty()), frame, 0));
        }
    }

    private void data(int samples, long micros) {
        int mask = has(Flaw.IGNORES_MASK) ? say.allChannels() : start.channelMask() & say.allChannels();
        int[] counts = new int[samples * Integer.bitCount(mask)];
        Arrays.fill(counts, has(Flaw.COUNTS_OUT_OF_RANGE) ? 5_000 : 12);
        long time = has(Flaw.WRONG_DEVICE_CLOCK) ? micros + micros / 20 : micros;
        put(say.data(0, sampleNumber, time, mask, samples, counts, frame, 0));
        sampleNumber += has(Flaw.NUMBERS_STAND_STILL) ? 0 : samples;
        if (has(Flaw.LOSES_SAMPLES) && sampleNumber % 20 == 0) {
            sampleNumber += samples;
            takenSinceStart += samples;
        }
    }

    @Override
    public void onHelloRequest(int protocolMajor, int protocolMinor) {
        helloRequests++;
        if (has(Flaw.NEW_BOOT_ID_EACH_TIME)) {
            bootId++;
            say = new GloveMessages(descriptor());
        }
        if (has(Flaw.STOPS_ON_HELLO)) {
            streaming = false;
        }
        if (has(Flaw.SLOW_HELLO) && helloRequests > 1) {
            helloDueMillis = millis + 400;
        } else {
            put(say.hello(frame, 0));
        }
    }

    @Override
    public void onDescriptorRequest() {
        if (has(Flaw.WRONG_HASH)) {
            GloveDescriptor right = descriptor();
            ChannelSpec one = right.channels().get(0);
            put(new GloveMessages(new GloveDescriptor(
                            right.uid(),
                            right.hand(),
                            "tiny",
                            "1",
                            1,
                            0,
                            bootId,
                            12,
                            5000,
                            "divider",
                            FAST_HERTZ,
                            "",
                            false,
                            List.of(one)))
                    .descriptor(frame, 0));
        } else if (!has(Flaw.NO_DESCRIPTOR)) {
            put(say.descriptor(frame, 0));
        }
    }

    @Override
    public void onStart(Start asked) {
        int code = judge(asked);
        if (code == 0) {
            begin(asked);
        }
        if (!has(Flaw.NO_ACKNOWLEDGE)) {
            acknowledge(MessageTypes.START, code);
        }
    }

    private int judge(Start asked) {
        int lowest = has(Flaw.NO_LOW_RATE) ? 50 : Protocol.LOWEST_RATE_HERTZ;
        if (asked.rateHertz() < lowest || asked.rateHertz() > FAST_HERTZ && !has(Flaw.TAKES_ANY_RATE)) {
            return 3;
        }
        if (asked.samplesPerFrame() == 0) {
            return has(Flaw.TAKES_NO_SAMPLES) ? 0 : 4;
        }
        return (asked.channelMask() & say.allChannels()) == 0 && !has(Flaw.TAKES_NO_CHANNELS) ? 5 : 0;
    }

    private void begin(Start asked) {
        boolean streams = asked.samplesPerFrame() > 0 && (asked.channelMask() & say.allChannels()) != 0;
        start = asked;
        startedMillis = millis + (has(Flaw.SLOW_START) ? 400 : 0);
        statusMillis = millis;
        heardMillis = millis;
        takenSinceStart = 0;
        streaming = streams;
        if (has(Flaw.NUMBERS_BEGIN_ANEW)) {
            sampleNumber = 0;
        }
    }

    private void acknowledge(int command, int code) {
        put(say.acknowledge(new Acknowledge(command, code, ""), frame, 0));
    }

    @Override
    public void onStop() {
        streaming = has(Flaw.STREAMS_AFTER_STOP);
        if (!has(Flaw.IGNORES_STOP_ACKNOWLEDGE)) {
            acknowledge(MessageTypes.STOP, 0);
        }
    }

    @Override
    public void onPing(long token, long hostMicros) {
        heardMillis = millis;
        pong = new Pong(has(Flaw.WRONG_TOKEN) ? token + 1 : token, hostMicros, millis * MICROS_PER_MILLI);
        int delay = has(Flaw.SLOW_PONG) ? 80 : has(Flaw.TEN_MILLISECOND_PONG) ? 10 : 0;
        pongDueMillis = millis + delay;
        if (delay == 0) {
            put(say.pong(pong, frame, 0));
        }
    }

    @Override
    public void onUnknownCommand(int type) {
        streaming = streaming && !has(Flaw.STOPS_ON_UNKNOWN);
        if (!has(Flaw.SILENT_ON_UNKNOWN)) {
            acknowledge(type, 1);
        }
    }
}
