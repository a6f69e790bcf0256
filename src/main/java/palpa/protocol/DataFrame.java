package palpa.protocol;

/**
 * Samples of one data message: a view, valid only during the call that hands it over, reused for the next message.
 *
 * <p>Whoever keeps a frame copies it. Owned by one decoder and used on its thread.
 */
public final class DataFrame {

    /** Most samples in one message. */
    public static final int MAX_SAMPLES = 255;

    /** Most channels in one message. */
    public static final int MAX_CHANNELS = 32;

    int flags;
    long sequence;
    long deviceMicros;
    boolean hostTimed;
    int samples;
    int channels;
    int channelMask;
    final int[] counts = new int[MAX_SAMPLES * MAX_CHANNELS];

    DataFrame() {}

    /** Flags as sent; see the message table. */
    public int flags() {
        return flags;
    }

    /** Number of the first sample, unsigned 32 bits, wrapping; meaningless while {@link #hostTimed()}. */
    public long sequence() {
        return sequence;
    }

    /** Device time of the first sample, unsigned 32 bits, microseconds, wrapping; meaningless while {@link #hostTimed()}. */
    public long deviceMicros() {
        return deviceMicros;
    }

    /** Whether the glove sent neither number nor time (plain text lane), so that the host has to stamp the sample. */
    public boolean hostTimed() {
        return hostTimed;
    }

    public int samples() {
        return samples;
    }

    /** Channels that travel, in the descriptor's order without those masked out. */
    public int channels() {
        return channels;
    }

    /** Which channels travel: bit n set for channel n of the descriptor. */
    public int channelMask() {
        return channelMask;
    }

    /** Raw counts of one channel of one sample. */
    public int count(int sample, int channel) {
        return counts[sample * channels + channel];
    }

    /** Copies one sample's counts into {@code into} from {@code offset} on. */
    public void copySample(int sample, int[] into, int offset) {
        System.arraycopy(counts, sample * channels, into, offset, channels);
    }
}
