package palpa.glove.device;

import palpa.glove.sensor.SensorLaw;
import palpa.model.Site;
import palpa.protocol.DataFrame;
import palpa.protocol.GloveMessages;
import palpa.protocol.Protocol;

/** Packs the oldest samples of the ring into data messages. One thread; allocates nothing while streaming. */
final class DataWriter {

    private final Sampler sampler;
    private final int[] packed = new int[DataFrame.MAX_SAMPLES * Site.COUNT];
    private GloveMessages messages;
    private int mask;
    private int samplesPerFrame;
    private boolean overRange;

    DataWriter(Sampler sampler) {
        this.sampler = sampler;
    }

    void begin(GloveMessages newMessages, int channelMask, int newSamplesPerFrame) {
        messages = newMessages;
        mask = channelMask;
        samplesPerFrame = newSamplesPerFrame;
    }

    /** Packs the next frame; false where not enough samples wait. */
    boolean next(OutgoingFrame frame) {
        SampleRing ring = sampler.ring();
        if (ring.size() < samplesPerFrame) {
            return false;
        }
        long first = ring.oldest();
        pack(ring, first);
        int flags = (ring.droppedSinceTaken() ? Protocol.FLAG_DROPPED : 0) | (overRange ? Protocol.FLAG_OVER_RANGE : 0);
        int length =
                messages.data(flags, first, ring.deviceMicros(first), mask, samplesPerFrame, packed, frame.bytes(), 0);
        frame.carries(length, first, samplesPerFrame);
        ring.sent(samplesPerFrame);
        return true;
    }

    private void pack(SampleRing ring, long first) {
        overRange = false;
        int next = 0;
        for (int sample = 0; sample < samplesPerFrame; sample++) {
            int offset = SampleRing.offset(first + sample);
            for (int channel = 0; channel < Site.COUNT; channel++) {
                if ((mask >>> channel & 1) != 0) {
                    int count = ring.counts()[offset + channel];
                    overRange |= count <= 0 || count >= SensorLaw.FULL_SCALE_COUNTS;
                    packed[next++] = count;
                }
            }
        }
    }
}
