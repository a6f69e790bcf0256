package palpa.recognition;

import java.util.Arrays;

/** Sums of derivatives over the bins of some features, as trees are grown on them. One thread. */
final class Histogram {

    /** By feature, then bin: the sum of first derivatives, then that of second ones. */
    private final double[] sums;

    Histogram(int features) {
        sums = new double[features * Binning.BINS * 2];
    }

    void clear() {
        Arrays.fill(sums, 0);
    }

    /** Adds some rows to the sums of one feature, whose bins are {@code column}. */
    void add(int feature, byte[] column, int[] rows, int from, int to, double[] firsts, double[] seconds) {
        int base = feature * Binning.BINS;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int at = base + column[row] << 1;
            sums[at] += firsts[row];
            sums[at + 1] += seconds[row];
        }
    }

    /** What is left without some of the rows. */
    void subtract(Histogram some) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= some.sums[i];
        }
    }

    double first(int feature, int bin) {
        return sums[feature * Binning.BINS + bin << 1];
    }

    double second(int feature, int bin) {
        return sums[(feature * Binning.BINS + bin << 1) + 1];
    }
}
