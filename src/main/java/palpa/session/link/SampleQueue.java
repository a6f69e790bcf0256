package palpa.session.link;

import java.util.concurrent.atomic.AtomicLong;
import palpa.model.GloveDescriptor;
import palpa.protocol.DataFrame;

/**
 * Samples on their way from a glove's reader to the pipeline.
 *
 * <p><b>Assumes</b> one producing thread and one consuming thread at a time; a new producer begins only after the old
 * one has ended. <b>Guarantees</b> that a full queue never holds the producer up (the sample is refused, and its number
 * is then missing downstream), that a consumer who found the queue empty is woken, and no allocation.
 */
public final class SampleQueue {

    private final int mask;
    private final SampleOrigin[] origins;
    private final long[] numbers;
    private final long[] deviceMicros;
    private final long[] arrivalNanos;
    private final int[] counts;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final Waiter consumer;

    /**
     * @param capacity samples held, a power of two; 4096 are 4 s at 1 kHz
     * @param consumer who is woken when samples have come
     */
    public SampleQueue(int capacity, Waiter consumer) {
        if (Integer.bitCount(capacity) != 1) {
            throw new IllegalArgumentException("capacity must be a power of two: " + capacity);
        }
        this.consumer = consumer;
        mask = capacity - 1;
        origins = new SampleOrigin[capacity];
        numbers = new long[capacity];
        deviceMicros = new long[capacity];
        arrivalNanos = new long[capacity];
        counts = new int[capacity * GloveDescriptor.MAX_CHANNELS];
    }

    /** Takes samples out of the queue. */
    @FunctionalInterface
    public interface Receiver {

        /**
         * One sample.
         *
         * @param origin the glove it is from, and the clock it is placed by
         * @param number unwrapped number
         * @param deviceMicros unwrapped device time, microseconds
         * @param arrivalNanos host clock when its last byte had come, nanoseconds
         * @param counts holds its raw counts from {@code offset} on; valid during the call
         */
        void sample(SampleOrigin origin, long number, long deviceMicros, long arrivalNanos, int[] counts, int offset);
    }

    /** Puts sample {@code index} of {@code frame} in; false where the queue is full. Producer only. */
    public boolean offer(SampleOrigin origin, long number, long device, long arrival, DataFrame frame, int index) {
        long position = written.getPlain();
        if (position - taken.getAcquire() > mask) {
            return false;
        }
        int slot = (int) position & mask;
        origins[slot] = origin;
        numbers[slot] = number;
        deviceMicros[slot] = device;
        arrivalNanos[slot] = arrival;
        frame.copySample(index, counts, slot * GloveDescriptor.MAX_CHANNELS);
        written.set(position + 1);
        return true;
    }

    /** Wakes the consumer, if it waits. Producer, after a batch. */
    public void wake() {
        consumer.wake();
    }

    /** Whether there is nothing to take. */
    public boolean isEmpty() {
        return taken.get() == written.get();
    }

    /** Gives up to {@code limit} samples to {@code receiver}, and says how many. Consumer only. */
    public int drain(Receiver receiver, int limit) {
        long begin = taken.getPlain();
        int count = (int) Math.min(limit, written.get() - begin);
        for (int i = 0; i < count; i++) {
            int slot = (int) (begin + i) & mask;
            receiver.sample(
                    origins[slot],
                    numbers[slot],
                    deviceMicros[slot],
                    arrivalNanos[slot],
                    counts,
                    slot * GloveDescriptor.MAX_CHANNELS);
            taken.setRelease(begin + i + 1);
        }
        return count;
    }
}
