package palpa.signal;

/**
 * The least (or greatest) value of the last stretch of time: a monotone queue in two arrays.
 *
 * <p>Each value enters and leaves once, so a sample costs two comparisons on average (Lemire, Streaming
 * maximum-minimum filter, 2006). One thread; allocates nothing. Where more samples come in the stretch than were
 * foreseen, the oldest are forgotten first.
 */
public final class SlidingExtremum {

    private final long windowMicros;
    private final int sign;
    private final long[] times;
    private final double[] values;
    private int head;
    private int size;

    private SlidingExtremum(double windowSeconds, double rateHertz, int sign) {
        this.windowMicros = Math.round(windowSeconds * 1e6);
        this.sign = sign;
        int capacity = (int) Math.ceil(windowSeconds * rateHertz * 1.5) + 4;
        times = new long[capacity];
        values = new double[capacity];
    }

    /** The least value of the last {@code windowSeconds}, at a nominal rate. */
    public static SlidingExtremum least(double windowSeconds, double rateHertz) {
        return new SlidingExtremum(windowSeconds, rateHertz, 1);
    }

    /** The greatest value of the last {@code windowSeconds}, at a nominal rate. */
    public static SlidingExtremum greatest(double windowSeconds, double rateHertz) {
        return new SlidingExtremum(windowSeconds, rateHertz, -1);
    }

    /** Adds a sample and tells the extremum of the stretch that ends with it. */
    public double add(long timeMicros, double value) {
        while (size > 0 && (values[slot(size - 1)] - value) * sign >= 0) {
            size--;
        }
        while (size > 0 && (timeMicros - times[head] > windowMicros || size == values.length)) {
            head = slot(1);
            size--;
        }
        int end = slot(size);
        times[end] = timeMicros;
        values[end] = value;
        size++;
        return values[head];
    }

    public void clear() {
        size = 0;
    }

    private int slot(int index) {
        int slot = head + index;
        return slot >= values.length ? slot - values.length : slot;
    }
}
