package palpa.session;

import palpa.model.GloveDescriptor;

/**
 * The last seconds of one glove's raw counts, for who needs every sample: one writer, any number of readers, no lock.
 *
 * <p><b>Assumes</b> one writing thread (the pipeline). <b>Guarantees</b> that a reader is given whole samples only, in
 * their order; one that is too late misses some. No allocation.
 */
public final class RawTrace {

    private static final int CAPACITY = 8192;
    private static final int CHANNELS = GloveDescriptor.MAX_CHANNELS;

    private final long[] times = new long[CAPACITY];
    private final int[] counts = new int[CAPACITY * CHANNELS];
    private volatile long written;

    /** Appends a sample's counts, {@code channels} of them from {@code offset} on. Writer's thread only. */
    public void append(long timeMicros, int[] from, int offset, int channels) {
        long position = written;
        int slot = (int) (position % CAPACITY);
        times[slot] = timeMicros;
        System.arraycopy(from, offset, counts, slot * CHANNELS, channels);
        written = position + 1;
    }

    /** How many samples were ever written. */
    public long written() {
        return written;
    }

    /**
     * Gives a reader the samples from number {@code from} on that are still there.
     *
     * @param into holds one sample while the reader looks at it, {@link GloveDescriptor#MAX_CHANNELS} values
     * @return the number of the next sample
     */
    public long readSince(long from, int[] into, Reader reader) {
        long end = written;
        for (long at = Math.max(from, end - CAPACITY / 2); at < end; at++) {
            int slot = (int) (at % CAPACITY);
            long time = times[slot];
            System.arraycopy(counts, slot * CHANNELS, into, 0, CHANNELS);
            if (written - at < CAPACITY) {
                reader.sample(time, into);
            }
        }
        return end;
    }

    /** Is given samples. */
    @FunctionalInterface
    public interface Reader {

        /** One sample at its time, microseconds of the session; {@code counts} are valid during the call. */
        void sample(long timeMicros, int[] counts);
    }
}
