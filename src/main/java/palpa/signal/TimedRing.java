package palpa.signal;

/**
 * The last samples with their times, for looking back from an event to where it began.
 *
 * <p>One thread; allocates nothing. Age 0 is the newest sample.
 */
public final class TimedRing {

    private final long[] times;
    private final double[] values;
    private long added;

    /**
     * @param capacity samples kept at least; rounded up to a power of two
     */
    public TimedRing(int capacity) {
        int size = Integer.highestOneBit(Math.max(2, capacity) - 1) << 1;
        times = new long[size];
        values = new double[size];
    }

    public void add(long timeMicros, double value) {
        int slot = (int) (added & times.length - 1);
        times[slot] = timeMicros;
        values[slot] = value;
        added++;
    }

    public void clear() {
        added = 0;
    }

    /** Samples kept now. */
    public int size() {
        return (int) Math.min(added, times.length);
    }

    /** Time of the sample of this age, 0 to size - 1, microseconds. */
    public long timeMicros(int age) {
        return times[slot(age)];
    }

    /** Value of the sample of this age, 0 to size - 1. */
    public double value(int age) {
        return values[slot(age)];
    }

    /**
     * When the values last rose through {@code level} at or before {@code untilMicros}, interpolated on a straight line;
     * the oldest time kept where they never did.
     */
    public long roseThrough(double level, long untilMicros) {
        int age = ageOf(untilMicros);
        while (age < size() - 1 && value(age + 1) > level) {
            age++;
        }
        if (age >= size() - 1) {
            return timeMicros(size() - 1);
        }
        double step = value(age) - value(age + 1);
        double part = step > 0 ? Math.max(0, (level - value(age + 1)) / step) : 1;
        long before = timeMicros(age + 1);
        return before + Math.round(Math.min(1, part) * (timeMicros(age) - before));
    }

    /** Greatest value from {@code fromMicros} to {@code untilMicros}, both included; -infinity where there is none. */
    public double greatest(long fromMicros, long untilMicros) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int age = ageOf(untilMicros); age < size() && timeMicros(age) >= fromMicros; age++) {
            greatest = Math.max(greatest, value(age));
        }
        return greatest;
    }

    /** Mean value from {@code fromMicros} to {@code untilMicros}, both included; NaN where there is none. */
    public double mean(long fromMicros, long untilMicros) {
        double sum = 0;
        int count = 0;
        for (int age = ageOf(untilMicros); age < size() && timeMicros(age) >= fromMicros; age++) {
            sum += value(age);
            count++;
        }
        return sum / count;
    }

    private int ageOf(long untilMicros) {
        int age = 0;
        while (age < size() - 1 && timeMicros(age) > untilMicros) {
            age++;
        }
        return age;
    }

    private int slot(int age) {
        return (int) (added - 1 - age & times.length - 1);
    }
}
