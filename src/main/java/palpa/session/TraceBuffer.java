package palpa.session;

import palpa.model.Site;

/**
 * The last seconds of one hand's forces for the screen: one writer, any number of readers, no lock.
 *
 * <p><b>Assumes</b> one writing thread (the pipeline). <b>Guarantees</b> that {@link #copySince} returns only samples
 * that were whole when it read them: what the writer may have overwritten meanwhile is left out. No allocation.
 */
public final class TraceBuffer {

    /** Values kept for a sample: the 16 sites in {@link Site} order, then the hand's total. */
    public static final int VALUES = Site.COUNT + 1;

    /** Index of the hand's total among the values. */
    public static final int TOTAL = Site.COUNT;

    private final int capacity;
    private final long[] times;
    private final float[] values;
    private volatile long written;

    /**
     * @param capacity samples kept, a power of two; 32768 holds 16 s at 2 kHz
     */
    public TraceBuffer(int capacity) {
        if (Integer.bitCount(capacity) != 1) {
            throw new IllegalArgumentException("capacity must be a power of two: " + capacity);
        }
        this.capacity = capacity;
        this.times = new long[capacity];
        this.values = new float[capacity * VALUES];
    }

    /** Appends one sample; absent sites are NaN. Writer's thread only. */
    public void append(long timeMicros, double[] siteNewtons, double totalNewtons) {
        long position = written;
        int slot = (int) (position & capacity - 1);
        times[slot] = timeMicros;
        int base = slot * VALUES;
        for (int site = 0; site < Site.COUNT; site++) {
            values[base + site] = (float) siteNewtons[site];
        }
        values[base + TOTAL] = (float) totalNewtons;
        written = position + 1;
    }

    /** Samples kept. */
    public int capacity() {
        return capacity;
    }

    /** How many samples were ever written; the next sample's number. */
    public long written() {
        return written;
    }

    /**
     * Copies samples from number {@code from} on, oldest first.
     *
     * @param from number of the first sample wanted; older ones that are gone are skipped
     * @param intoTimes receives session times, microseconds
     * @param intoValues receives {@link #VALUES} newtons a sample
     * @return {@code result}, which says what was copied
     */
    public Copied copySince(long from, long[] intoTimes, float[] intoValues, Copied result) {
        long end = written;
        long begin = Math.max(from, end - capacity + capacity / 8);
        begin = Math.max(begin, end - intoTimes.length);
        begin = Math.max(begin, 0);
        int count = (int) Math.max(0, end - begin);
        for (int i = 0; i < count; i++) {
            int slot = (int) (begin + i & capacity - 1);
            intoTimes[i] = times[slot];
            System.arraycopy(values, slot * VALUES, intoValues, i * VALUES, VALUES);
        }
        long oldestWhole = Math.max(0, written - capacity + 1);
        result.dropped = (int) Math.min(count, Math.max(0, oldestWhole - begin));
        result.first = begin;
        result.count = count;
        return result;
    }

    /** What {@link #copySince} copied; a reader keeps one and reuses it. */
    public static final class Copied {
        private long first;
        private int count;
        private int dropped;

        /** Number of the sample at index 0. */
        public long first() {
            return first;
        }

        /** Samples copied. */
        public int count() {
            return count;
        }

        /** How many at the beginning were overwritten while they were copied and must not be used. */
        public int dropped() {
            return dropped;
        }
    }
}
