package palpa.glove.device;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import palpa.model.Hand;
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
import palpa.protocol.Status;

/** A glove on the binary lane: answers commands, streams after start, stops when it hears no ping. One thread. */
final class BinaryFirmware extends SensingFirmware implements HostListener {

    private static final int BATTERY_PERCENT = 93;
    private static final double TEMPERATURE_CELSIUS = 31.5;

    private final GloveSpec spec;
    private final CrystalClock clock;
    private final Outbox outbox = new Outbox();
    private final DataWriter data;
    private final OverRangeWatch overRange = new OverRangeWatch();
    private final long statusMicros;
    private final long watchdogMicros;
    private GloveMessages messages;
    private CommandDecoder ear;
    private long now;
    private long nextStatus;
    private long deafSince;

    BinaryFirmware(GloveSpec spec, CrystalClock clock, Sampler sampler) {
        super(sampler);
        this.spec = spec;
        this.clock = clock;
        this.data = new DataWriter(sampler);
        this.statusMicros = Math.round(Protocol.STATUS_INTERVAL_MILLIS * 1000 * spec.speed());
        this.watchdogMicros = Math.round(Protocol.PING_WATCHDOG_MILLIS * 1000 * spec.speed());
    }

    @Override
    public void boot(int boot, long worldMicros) {
        now = worldMicros;
        clock.boot(now);
        sampler.boot();
        outbox.clear();
        messages = new GloveMessages(spec.descriptor(boot));
        ear = new CommandDecoder(this);
        nextStatus = now + statusMicros;
        outbox.add(messages::hello);
        String side = spec.hand() == Hand.LEFT ? "left" : "right";
        log(1, GloveSpec.FIRMWARE_NAME + " " + GloveSpec.FIRMWARE_VERSION + ", " + side + ", boot " + boot);
    }

    private void log(int severity, String text) {
        outbox.add((into, offset) -> messages.log(severity, text, into, offset));
    }

    @Override
    public void receive(byte[] bytes, int offset, int length, long worldMicros) {
        now = worldMicros;
        ear.feed(bytes, offset, length);
    }

    @Override
    public void onHelloRequest(int protocolMajor, int protocolMinor) {
        outbox.add(messages::hello);
        if (protocolMajor != Protocol.MAJOR) {
            acknowledge(MessageTypes.HELLO_REQUEST, AcknowledgeCode.UNSUPPORTED_VERSION);
        }
    }

    @Override
    public void onDescriptorRequest() {
        outbox.add(messages::descriptor);
    }

    @Override
    public void onStart(Start start) {
        int mask = start.channelMask() & messages.allChannels();
        AcknowledgeCode code = judge(start, mask);
        if (code == AcknowledgeCode.DONE) {
            sampler.stop();
            sampler.start(start.rateHertz(), now);
            data.begin(messages, mask, start.samplesPerFrame());
            deafSince = now;
        }
        acknowledge(MessageTypes.START, code);
    }

    private AcknowledgeCode judge(Start start, int mask) {
        if (start.rateHertz() < Protocol.LOWEST_RATE_HERTZ || start.rateHertz() > spec.maxRateHertz()) {
            return AcknowledgeCode.BAD_RATE;
        }
        if (mask == 0) {
            return AcknowledgeCode.BAD_CHANNEL_MASK;
        }
        boolean fits = start.samplesPerFrame() >= 1 && start.samplesPerFrame() <= messages.maxSamples(mask);
        return fits ? AcknowledgeCode.DONE : AcknowledgeCode.BAD_SAMPLES_PER_FRAME;
    }

    @Override
    public void onStop() {
        sampler.stop();
        acknowledge(MessageTypes.STOP, AcknowledgeCode.DONE);
    }

    @Override
    public void onPing(long token, long hostMicros) {
        deafSince = now;
        Pong pong = new Pong(token, hostMicros, clock.deviceMicros(now));
        outbox.add((into, offset) -> messages.pong(pong, into, offset));
    }

    @Override
    public void onUnknownCommand(int type) {
        acknowledge(type, AcknowledgeCode.UNKNOWN_COMMAND);
    }

    @Override
    public void onMalformedCommand(int type) {
        acknowledge(type, AcknowledgeCode.BAD_LAYOUT);
    }

    private void acknowledge(int command, AcknowledgeCode code) {
        Acknowledge answer = new Acknowledge(command, code.code(), code == AcknowledgeCode.DONE ? "" : code.label());
        outbox.add((into, offset) -> messages.acknowledge(answer, into, offset));
    }

    @Override
    public void advanceTo(long worldMicros) {
        for (long due = due(); due <= worldMicros; due = due()) {
            now = due;
            if (due == sampler.due()) {
                sampler.sample();
                tellOverRange(overRange.fresh(sampler.newest()));
            } else if (due == nextStatus) {
                status();
            } else {
                sampler.stop();
                log(2, "no ping for " + Protocol.PING_WATCHDOG_MILLIS / 1000 + " s: stopped");
            }
        }
        now = worldMicros;
    }

    private void tellOverRange(int channels) {
        for (int left = channels; left != 0; left &= left - 1) {
            int channel = Integer.numberOfTrailingZeros(left);
            GloveEvent event = new GloveEvent(GloveEvent.Kind.OVER_RANGE, clock.deviceMicros(now), channel);
            outbox.add((into, offset) -> messages.event(event, into, offset));
        }
    }

    @Override
    public long due() {
        long watchdog = sampler.running() ? deafSince + watchdogMicros : Sampler.NEVER;
        return Math.min(Math.min(sampler.due(), nextStatus), watchdog);
    }

    private void status() {
        nextStatus += statusMicros;
        Status status = new Status(
                clock.upMicros(now) / 1000,
                sampler.ring().dropped(),
                sampler.ring().highWater(),
                ear.badCommands(),
                OptionalDouble.of(TEMPERATURE_CELSIUS),
                OptionalInt.of(BATTERY_PERCENT));
        outbox.add((into, offset) -> messages.status(status, into, offset));
    }

    @Override
    public boolean next(OutgoingFrame frame) {
        return outbox.next(frame) || sampler.running() && data.next(frame);
    }
}
