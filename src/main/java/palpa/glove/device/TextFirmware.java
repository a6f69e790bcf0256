package palpa.glove.device;

import palpa.protocol.Lane;
import palpa.protocol.Protocol;
import palpa.protocol.TextMessages;

/**
 * A glove on a text lane: streams from power-up without being asked, deaf to the host. With {@link Lane#TEXT} it says who
 * it is once a second and every line carries number, time and checksum; with {@link Lane#PLAIN_TEXT} its lines are {@code
 * name:value} pairs and nothing else. One thread.
 */
final class TextFirmware extends SensingFirmware {

    private final GloveSpec spec;
    private final CrystalClock clock;
    private final Outbox outbox = new Outbox();
    private final long identityMicros;
    private TextMessages messages;
    private long nextIdentity;

    TextFirmware(GloveSpec spec, CrystalClock clock, Sampler sampler) {
        super(sampler);
        this.spec = spec;
        this.clock = clock;
        this.identityMicros = Math.round(Protocol.STATUS_INTERVAL_MILLIS * 1000 * spec.speed());
    }

    @Override
    public void boot(int boot, long worldMicros) {
        clock.boot(worldMicros);
        sampler.boot();
        outbox.clear();
        messages = new TextMessages(spec.descriptor(boot));
        sampler.start(Math.min(spec.maxRateHertz(), Protocol.TEXT_MAX_RATE_HERTZ), worldMicros);
        nextIdentity = spec.lane() == Lane.TEXT ? worldMicros : Sampler.NEVER;
        advanceTo(worldMicros);
    }

    @Override
    public void receive(byte[] bytes, int offset, int length, long worldMicros) {
        // A text glove has no commands.
    }

    @Override
    public void advanceTo(long worldMicros) {
        for (long due = due(); due <= worldMicros; due = due()) {
            if (due == nextIdentity) {
                nextIdentity += identityMicros;
                outbox.add(messages::identity);
            } else {
                sampler.sample();
            }
        }
    }

    @Override
    public long due() {
        return Math.min(sampler.due(), nextIdentity);
    }

    @Override
    public boolean next(OutgoingFrame frame) {
        if (outbox.next(frame)) {
            return true;
        }
        SampleRing ring = sampler.ring();
        if (ring.size() == 0) {
            return false;
        }
        long first = ring.oldest();
        int at = SampleRing.offset(first);
        int length = spec.lane() == Lane.TEXT
                ? messages.sample(first, ring.deviceMicros(first), ring.counts(), at, frame.bytes(), 0)
                : messages.named(ring.counts(), at, frame.bytes(), 0);
        frame.carries(length, first, 1);
        ring.sent(1);
        return true;
    }
}
