package palpa.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether decisions are right as often as they claim: decisions in bins of equal width by their confidence. One thread.
 *
 * <p>Expected calibration error: {@code sum over bins of n / N * |share that was right - mean confidence|} (Naeini and others,
 * "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015).
 */
public final class Reliability {

    /** Bins between 0 and 1. */
    public static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    /**
     * Decisions of about the same confidence.
     *
     * @param from least confidence of the bin
     * @param decisions how many, above 0
     * @param meanConfidence 0 to 1
     * @param shareRight share of them that was right, 0 to 1
     */
    public record Bin(double from, int decisions, double meanConfidence, double shareRight) {}

    /** One decision. */
    public void add(double sure, boolean wasRight) {
        int bin = Math.min(BINS - 1, (int) (sure * BINS));
        count[bin]++;
        confidence[bin] += sure;
        right[bin] += wasRight ? 1 : 0;
    }

    /** All decisions of another. */
    public void add(Reliability other) {
        for (int bin = 0; bin < BINS; bin++) {
            count[bin] += other.count[bin];
            right[bin] += other.right[bin];
            confidence[bin] += other.confidence[bin];
        }
    }

    /** The bins that hold a decision, by rising confidence. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (count[i] > 0) {
                bins.add(new Bin((double) i / BINS, count[i], confidence[i] / count[i], (double) right[i] / count[i]));
            }
        }
        return bins;
    }

    /** Expected calibration error, 0 to 1; NaN where nothing was decided. */
    public double error() {
        List<Bin> bins = bins();
        int all = bins.stream().mapToInt(Bin::decisions).sum();
        return all == 0
                ? Double.NaN
                : bins.stream()
                        .mapToDouble(bin -> bin.decisions() * Math.abs(bin.shareRight() - bin.meanConfidence()) / all)
                        .sum();
    }
}
