package palpa.pipeline;

import java.util.Arrays;
import palpa.signal.LogHistogram;

/**
 * The hand's force of the last minute in cells of 20 ms: what strokes that last for seconds are measured on afterwards.
 *
 * <p>Cell {@code n} holds the samples later than {@code n - 1} and not later than {@code n} times 20 ms of session time.
 * Where a stroke lasts longer than the minute, its last minute is measured. One thread; allocates nothing.
 */
final class ForceCells {

    static final long CELL_MICROS = 20_000;

    private static final int CELLS = 4096;
    private static final long HELD_MICROS = 2_000_000;

    private final double[] sums = new double[CELLS];
    private final int[] counts = new int[CELLS];
    private final double[] greatest = new double[CELLS];
    private final long[] numbers = new long[CELLS];

    /** Number of the cell a time falls into. */
    static long cellOf(long timeMicros) {
        return Math.floorDiv(timeMicros - 1, CELL_MICROS) + 1;
    }

    void add(long timeMicros, double newtons) {
        long number = cellOf(timeMicros);
        int slot = slot(number);
        if (numbers[slot] != number || counts[slot] == 0) {
            numbers[slot] = number;
            counts[slot] = 0;
            sums[slot] = 0;
            greatest[slot] = 0;
        }
        counts[slot]++;
        sums[slot] += newtons;
        greatest[slot] = Math.max(greatest[slot], newtons);
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    /** Mean force of a cell, NaN where it has no sample. */
    double mean(long number) {
        return isFilled(number) ? sums[slot(number)] / counts[slot(number)] : Double.NaN;
    }

    /** Mean force of the cells {@code from} to {@code to}, both included, NaN where there is no sample. */
    double mean(long from, long to) {
        double sum = 0;
        int count = 0;
        for (long number = oldest(from, to); number <= to; number++) {
            if (isFilled(number)) {
                sum += sums[slot(number)];
                count += counts[slot(number)];
            }
        }
        return sum / count;
    }

    /** Greatest force of a single sample in the cells {@code from} to {@code to}, both included, 0 where there is none. */
    double greatest(long from, long to) {
        double top = 0;
        for (long number = oldest(from, to); number <= to; number++) {
            if (isFilled(number)) {
                top = Math.max(top, greatest[slot(number)]);
            }
        }
        return top;
    }

    /** Greatest force of a single sample in the last two seconds, newtons. */
    double held(long nowMicros) {
        return greatest(cellOf(nowMicros - HELD_MICROS), cellOf(nowMicros));
    }

    /** Counts the means of the cells {@code from} to {@code to}, both included, into {@code histogram}. */
    void countInto(LogHistogram histogram, long from, long to) {
        for (long number = oldest(from, to); number <= to; number++) {
            if (isFilled(number)) {
                histogram.add(sums[slot(number)] / counts[slot(number)], 1);
            }
        }
    }

    private boolean isFilled(long number) {
        int slot = slot(number);
        return counts[slot] > 0 && numbers[slot] == number;
    }

    private static long oldest(long from, long to) {
        return Math.max(from, to - CELLS + 1);
    }

    private static int slot(long number) {
        return (int) (number & CELLS - 1);
    }
}
