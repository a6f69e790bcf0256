package palpa.pipeline;

import java.util.Arrays;

/**
 * A force of the last two seconds in blocks of 100 ms: its mean, how much it varies, and how much of that is noise.
 *
 * <p>Noise is told from movement by its haste: {@code sqrt(mean((F_i - F_(i-1))^2) / 2)} is the deviation of white noise,
 * and next to nothing of what a hand does between two samples. One thread; allocates nothing.
 */
final class RecentBlocks {

    static final long BLOCK_MICROS = 100_000;

    /** Blocks of the last second. */
    static final int SECOND = 10;

    /** Blocks remembered. */
    static final int ALL = 2 * SECOND;

    private final double[] sums = new double[ALL];
    private final double[] squares = new double[ALL];
    private final double[] steps = new double[ALL];
    private final int[] counts = new int[ALL];
    private int slot;
    private int filled;
    private double last = Double.NaN;

    void add(double newtons) {
        double step = Double.isNaN(last) ? 0 : newtons - last;
        last = newtons;
        sums[slot] += newtons;
        squares[slot] += newtons * newtons;
        steps[slot] += step * step;
        counts[slot]++;
    }

    /** The block that is open has no sample yet. */
    boolean isEmpty() {
        return counts[slot] == 0;
    }

    /** The block that is open is over; the oldest gives way to the next. */
    void next() {
        slot = (slot + 1) % ALL;
        filled = Math.min(ALL - 1, filled + 1);
        sums[slot] = 0;
        squares[slot] = 0;
        steps[slot] = 0;
        counts[slot] = 0;
    }

    /** How many blocks, the open one included, have been begun. */
    int size() {
        return filled + 1;
    }

    /** Mean of the last {@code blocks}. */
    double mean(int blocks) {
        return sum(sums, blocks) / count(blocks);
    }

    /** Standard deviation of the samples of the last {@code blocks}. */
    double deviation(int blocks) {
        double mean = mean(blocks);
        return Math.sqrt(Math.max(0, sum(squares, blocks) / count(blocks) - mean * mean));
    }

    /** Standard deviation of the noise in the last {@code blocks}. */
    double noise(int blocks) {
        return Math.sqrt(sum(steps, blocks) / count(blocks) / 2);
    }

    /** Standard deviation of the means of the last {@code blocks}: what is slower than the blocks. */
    double slowDeviation(int blocks) {
        double sum = 0;
        double square = 0;
        for (int back = 0; back < blocks; back++) {
            double mean = sums[at(back)] / counts[at(back)];
            sum += mean;
            square += mean * mean;
        }
        double mean = sum / blocks;
        return Math.sqrt(Math.max(0, square / blocks - mean * mean));
    }

    /** Samples in the last {@code blocks}. */
    int count(int blocks) {
        int count = 0;
        for (int back = 0; back < blocks; back++) {
            count += counts[at(back)];
        }
        return count;
    }

    private double sum(double[] values, int blocks) {
        double sum = 0;
        for (int back = 0; back < blocks; back++) {
            sum += values[at(back)];
        }
        return sum;
    }

    private int at(int back) {
        return (slot + ALL - back) % ALL;
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        Arrays.fill(steps, 0);
        Arrays.fill(counts, 0);
        slot = 0;
        filled = 0;
        last = Double.NaN;
    }
}
