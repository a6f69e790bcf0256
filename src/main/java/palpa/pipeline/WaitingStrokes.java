package palpa.pipeline;

import palpa.model.Surface;

/**
 * Strokes that were seen before it was known what they are: the last few, the oldest first. One thread; allocates nothing
 * once it is made.
 */
final class WaitingStrokes {

    private final Seen[] ring;
    private int first;
    private int size;

    /** A stroke that waits: overwritten when its place is needed. */
    static final class Seen {
        long startMicros;
        long endMicros;
        double peakNewtons;
        double meanNewtons;
        Surface surface;

        long lastedMicros() {
            return endMicros - startMicros;
        }
    }

    /** @param most how many wait at most; the oldest gives way */
    WaitingStrokes(int most) {
        ring = new Seen[most];
        for (int i = 0; i < most; i++) {
            ring[i] = new Seen();
        }
    }

    /** A place for one more, to be filled in. */
    Seen add() {
        if (size == ring.length) {
            removeFirst();
        }
        return ring[(first + size++) % ring.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The one that waits longest. */
    Seen first() {
        return ring[first];
    }

    /** The one that came last. */
    Seen last() {
        return ring[(first + size - 1) % ring.length];
    }

    /** Takes out the one that waits longest: a view, valid until the next is added. */
    Seen removeFirst() {
        Seen oldest = ring[first];
        first = (first + 1) % ring.length;
        size--;
        return oldest;
    }

    /** Those that ended before {@code micros} wait no longer. */
    void dropEndedBefore(long micros) {
        while (size > 0 && ring[first].endMicros < micros) {
            removeFirst();
        }
    }

    /** The oldest whose peak is less than {@code newtons}, up to the first that is not, wait no longer. */
    void dropWeakerThan(double newtons) {
        while (size > 0 && ring[first].peakNewtons < newtons) {
            removeFirst();
        }
    }

    void clear() {
        size = 0;
    }
}
