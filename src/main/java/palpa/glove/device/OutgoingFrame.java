package palpa.glove.device;

import palpa.protocol.Protocol;

/** One piece of what a glove sends: a frame, a line, or boot text. Reused from one to the next; one owner. */
public final class OutgoingFrame {

    final byte[] bytes = new byte[Protocol.MAX_FRAME_BYTES + 1];
    int length;
    long firstSample;
    int samples;

    /** The bytes, from index 0 on. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** Number of the first sample in it, counted from the boot. */
    public long firstSample() {
        return firstSample;
    }

    /** Samples in it; 0 where it is no data. */
    public int samples() {
        return samples;
    }

    void carries(int newLength, long first, int count) {
        length = newLength;
        firstSample = first;
        samples = count;
    }
}
