package palpa.session.conformance;

import java.util.List;
import palpa.model.ChannelSpec;
import palpa.protocol.DataFrame;
import palpa.protocol.DeviceClock;
import palpa.protocol.Sequence;

/** What a stretch of data looked like. One thread; begins anew with each {@link #begin}. */
final class StreamWatch {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MICROS_PER_SECOND = 1e6;

    private Sequence sequence = new Sequence();
    private DeviceClock device = new DeviceClock();
    private List<ChannelSpec> channels = List.of();

    private long frames;
    private long samples;
    private long steppedBack;
    private long outOfRange;
    private long firstNumber;
    private long lastNumber;
    private long firstMicros;
    private long lastMicros;
    private long firstNanos;
    private long lastNanos;
    private int samplesInFrame;
    private int mask;
    private boolean uneven;

    void describe(List<ChannelSpec> described) {
        channels = described;
    }

    void begin() {
        sequence = new Sequence();
        device = new DeviceClock();
        frames = 0;
        samples = 0;
        steppedBack = 0;
        outOfRange = 0;
        uneven = false;
    }

    void accept(DataFrame frame, long nanos) {
        boolean first = frames++ == 0;
        long expected = sequence.expected();
        long number = frame.hostTimed() ? samples : sequence.accept(frame.sequence(), frame.samples());
        long micros = device.unwrap(frame.deviceMicros());
        if (first) {
            firstNumber = number;
            firstMicros = micros;
            firstNanos = nanos;
            samplesInFrame = frame.samples();
            mask = frame.channelMask();
        } else {
            steppedBack += number < expected || micros <= lastMicros ? 1 : 0;
            uneven |= frame.samples() != samplesInFrame || frame.channelMask() != mask;
        }
        lastNumber = number;
        lastMicros = micros;
        lastNanos = nanos;
        samples += frame.samples();
        outOfRange += outOfRange(frame);
    }

    private long outOfRange(DataFrame frame) {
        long found = 0;
        int travelling = 0;
        for (int channel = 0; channel < channels.size(); channel++) {
            if ((frame.channelMask() >>> channel & 1) != 0) {
                ChannelSpec spec = channels.get(channel);
                for (int sample = 0; sample < frame.samples(); sample++) {
                    int count = frame.count(sample, travelling);
                    found += count < spec.minCounts() || count > spec.maxCounts() ? 1 : 0;
                }
                travelling++;
            }
        }
        return found;
    }

    long frames() {
        return frames;
    }

    long lost() {
        return sequence.lost();
    }

    /** Frames whose number or time is not above the one before. */
    long steppedBack() {
        return steppedBack;
    }

    long outOfRange() {
        return outOfRange;
    }

    long firstNumber() {
        return firstNumber;
    }

    long lastNumber() {
        return lastNumber;
    }

    long lastNanos() {
        return lastNanos;
    }

    boolean isEach(int samplesPerFrame, int channelMask) {
        return frames > 0 && !uneven && samplesInFrame == samplesPerFrame && mask == channelMask;
    }

    int samplesInFrame() {
        return samplesInFrame;
    }

    /** Samples a second by the host's clock, from the first frame's arrival to the last one's; NaN for fewer than two. */
    double rateByHostHertz() {
        return frames < 2 ? Double.NaN : (lastNumber - firstNumber) * NANOS_PER_SECOND / (lastNanos - firstNanos);
    }

    /** The same by the device's clock. */
    double rateByDeviceHertz() {
        return frames < 2 ? Double.NaN : (lastNumber - firstNumber) * MICROS_PER_SECOND / (lastMicros - firstMicros);
    }
}
