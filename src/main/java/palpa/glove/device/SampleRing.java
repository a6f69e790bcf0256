package palpa.glove.device;

import palpa.model.Site;

/**
 * Samples that wait to be sent; when it is full the oldest make room and are counted. Not thread-safe; allocates
 * nothing after it is made.
 */
final class SampleRing {

    /** Half a second at the highest rate. */
    static final int CAPACITY = 1024;

    private final int[] counts = new int[CAPACITY * Site.COUNT];
    private final long[] deviceMicros = new long[CAPACITY];
    private long next;
    private long oldest;
    private long dropped;
    private int highWater;
    private boolean droppedSinceTaken;

    /** Counts of what waits, {@link Site#COUNT} a sample from {@link #offset} on. */
    int[] counts() {
        return counts;
    }

    private static int slot(long sequence) {
        return (int) (sequence % CAPACITY);
    }

    static int offset(long sequence) {
        return slot(sequence) * Site.COUNT;
    }

    /** Adds a sample with counts by site. */
    void add(long stampMicros, int[] sample) {
        if (size() == CAPACITY) {
            oldest++;
            dropped++;
            droppedSinceTaken = true;
        }
        System.arraycopy(sample, 0, counts, offset(next), Site.COUNT);
        deviceMicros[slot(next)] = stampMicros;
        next++;
        highWater = Math.max(highWater, size());
    }

    int size() {
        return (int) (next - oldest);
    }

    /** Number of the oldest sample that waits, counted from the boot. */
    long oldest() {
        return oldest;
    }

    /** Device time of a sample that waits. */
    long deviceMicros(long sequence) {
        return deviceMicros[slot(sequence)];
    }

    /** Forgets the oldest samples: they were sent. */
    void sent(int samples) {
        oldest += samples;
        droppedSinceTaken = false;
    }

    /** Whether samples were dropped right before the oldest one. */
    boolean droppedSinceTaken() {
        return droppedSinceTaken;
    }

    long dropped() {
        return dropped;
    }

    int highWater() {
        return highWater;
    }

    /** Drops all that waits. */
    void discard() {
        dropped += size();
        droppedSinceTaken |= size() > 0;
        oldest = next;
    }
}
