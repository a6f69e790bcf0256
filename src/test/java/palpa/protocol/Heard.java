package palpa.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.Labelled;

/** Writes down everything a decoder tells, one line a call. */
final class Heard implements GloveListener {

    final List<String> lines = new ArrayList<>();
    final Sequence sequence = new Sequence();
    GloveDescriptor descriptor;
    private final DeviceClock clock = new DeviceClock();
    private long bootId = -1;

    @Override
    public void onData(DataFrame frame) {
        StringBuilder line = new StringBuilder("data");
        if (frame.hostTimed()) {
            line.append(" host-timed");
        } else {
            line.append(String.format(
                    Locale.ROOT,
                    " flags=%d sequence=%d micros=%d sample=%d time=%d",
                    frame.flags(),
                    frame.sequence(),
                    frame.deviceMicros(),
                    sequence.accept(frame.sequence(), frame.samples()),
                    clock.unwrap(frame.deviceMicros())));
        }
        line.append(String.format(Locale.ROOT, " mask=%08x", frame.channelMask()));
        for (int sample = 0; sample < frame.samples(); sample++) {
            int[] counts = new int[frame.channels()];
            frame.copySample(sample, counts, 0);
            line.append(' ').append(Arrays.toString(counts).replace(" ", ""));
        }
        lines.add(line.toString());
    }

    @Override
    public void onHello(Hello hello) {
        notice(hello.bootId());
        lines.add(String.format(
                Locale.ROOT,
                "hello version=%d.%d side=%s uid=%s boot=%08x rate=%d hash=%04x name=%s firmware=%s",
                hello.protocolMajor(),
                hello.protocolMinor(),
                hello.hand().map(Labelled::label).orElse("unknown"),
                hello.uid(),
                hello.bootId(),
                hello.maxRateHertz(),
                hello.descriptorHash(),
                hello.firmwareName(),
                hello.firmwareVersion()));
    }

    @Override
    public void onDescriptor(GloveDescriptor glove) {
        descriptor = glove;
        notice(glove.bootId());
        lines.add(String.format(
                Locale.ROOT,
                "descriptor uid=%s side=%s bits=%d millivolts=%d front_end=%s battery=%d calibration=%s channels=%d",
                glove.uid(),
                glove.hand().map(Labelled::label).orElse("unknown"),
                glove.adcBits(),
                glove.referenceMillivolts(),
                glove.frontEnd(),
                glove.hasBattery() ? 1 : 0,
                glove.calibrationId(),
                glove.channels().size()));
        glove.channels().forEach(this::channel);
    }

    private void channel(ChannelSpec channel) {
        lines.add(String.format(
                Locale.ROOT,
                "channel name=%s kind=%s min=%d max=%d unit=%s scale=%08x",
                channel.name(),
                channel.kind().label(),
                channel.minCounts(),
                channel.maxCounts(),
                channel.unit(),
                Float.floatToIntBits((float) channel.scale())));
    }

    /** A changed boot id is a restart: numbers and time begin anew. */
    private void notice(long newBootId) {
        if (newBootId != bootId) {
            bootId = newBootId;
            sequence.reset();
            clock.reset();
        }
    }

    @Override
    public void onStatus(Status status) {
        lines.add(String.format(
                Locale.ROOT,
                "status uptime=%d dropped=%d high_water=%d bad=%d temperature=%s battery=%s",
                status.uptimeMillis(),
                status.droppedSamples(),
                status.bufferHighWater(),
                status.badCommands(),
                status.temperatureCelsius().isPresent()
                        ? String.valueOf(Math.round(status.temperatureCelsius().getAsDouble() * 10))
                        : "none",
                status.batteryPercent().isPresent()
                        ? String.valueOf(status.batteryPercent().getAsInt())
                        : "none"));
    }

    @Override
    public void onPong(Pong pong) {
        lines.add("pong token=" + pong.token() + " host=" + Long.toUnsignedString(pong.hostMicros()) + " device="
                + pong.deviceMicros());
    }

    @Override
    public void onEvent(GloveEvent event) {
        lines.add("event kind=" + event.kind().label() + " micros=" + event.deviceMicros() + " value=" + event.value());
    }

    @Override
    public void onAcknowledge(Acknowledge acknowledge) {
        lines.add("acknowledge command=" + acknowledge.command() + " code=" + acknowledge.code() + " text="
                + acknowledge.text());
    }

    @Override
    public void onLog(int severity, String text) {
        lines.add("log severity=" + severity + " text=" + text);
    }
}
