package palpa.pipeline;

import java.util.Arrays;
import palpa.model.SiteSet;
import palpa.signal.SlidingExtremum;

/**
 * What a hand that touches nothing reads, and by how much that flickers: the least mean and the least deviation of any
 * second of the last two minutes.
 *
 * <p>Sensors never read zero together: each may pass its calibration with a noise of 0.10 N, and a reading does not go
 * below 0, so that {@code n} of them average {@code 0.10 n / sqrt(2 pi) = 0.04 n} N, with a deviation of {@code 0.10
 * sqrt(n (1/2 - 1/(2 pi))) = 0.058 sqrt(n)}; an offset of 0.3 N may come with it. More than this is no rest but a light
 * touch: it bounds both figures, and stands for them until the first second is over. A total is taken for the sum of all
 * sites. One thread; allocates nothing a sample.
 */
final class RestLevel {

    private static final double CALIBRATED_NOISE_NEWTONS = 0.10;
    private static final double CLIPPED_MEAN = 0.399;
    private static final double CLIPPED_DEVIATION = 0.584;
    private static final double OFFSET_NEWTONS = 0.3;
    private static final long BLOCK_MICROS = 100_000;
    private static final int BLOCKS = 10;
    private static final double REMEMBERED_SECONDS = 120;
    private static final double BLOCKS_A_SECOND = 1e6 / BLOCK_MICROS;

    private final double rateHertz;
    private final double mostFloorNewtons;
    private final double mostNoiseNewtons;
    private final SlidingExtremum leastMean = SlidingExtremum.least(REMEMBERED_SECONDS, BLOCKS_A_SECOND);
    private final SlidingExtremum leastDeviation = SlidingExtremum.least(REMEMBERED_SECONDS, BLOCKS_A_SECOND);
    private final double[] sums = new double[BLOCKS];
    private final double[] squares = new double[BLOCKS];
    private final int[] counts = new int[BLOCKS];
    private int slot;
    private int blocks;
    private double floorNewtons;
    private double noiseNewtons;

    RestLevel(SiteSet sites, double rateHertz) {
        this.rateHertz = rateHertz;
        int sensors = sites.isEmpty() ? SiteSet.ALL.size() : sites.size();
        mostFloorNewtons = OFFSET_NEWTONS + CLIPPED_MEAN * CALIBRATED_NOISE_NEWTONS * sensors;
        mostNoiseNewtons = CLIPPED_DEVIATION * CALIBRATED_NOISE_NEWTONS * Math.sqrt(sensors);
        clear();
    }

    /** The next sample's total, newtons. */
    void add(double newtons) {
        sums[slot] += newtons;
        squares[slot] += newtons * newtons;
        counts[slot]++;
    }

    /** 20 ms are over. */
    void cell(long nowMicros) {
        if (Math.floorMod(nowMicros, BLOCK_MICROS) != 0 || counts[slot] == 0) {
            return;
        }
        blocks++;
        if (blocks >= BLOCKS) {
            secondIsOver(nowMicros);
        }
        slot = (slot + 1) % BLOCKS;
        sums[slot] = 0;
        squares[slot] = 0;
        counts[slot] = 0;
    }

    private void secondIsOver(long nowMicros) {
        double sum = 0;
        double square = 0;
        int count = 0;
        for (int block = 0; block < BLOCKS; block++) {
            sum += sums[block];
            square += squares[block];
            count += counts[block];
        }
        double mean = sum / count;
        double deviation = Math.sqrt(Math.max(0, square / count - mean * mean));
        floorNewtons = Math.min(mostFloorNewtons, leastMean.add(nowMicros, mean));
        noiseNewtons = Math.min(mostNoiseNewtons, leastDeviation.add(nowMicros, deviation));
    }

    /** What is read with no load, newtons. */
    double floorNewtons() {
        return floorNewtons;
    }

    /** Deviation of the noise at rest under a second-order low pass: white noise keeps {@code 1.11 fc / (fs / 2)} of its power. */
    double noiseBelow(double hertz) {
        return noiseNewtons * Math.sqrt(Math.min(1, 1.11 * hertz / (rateHertz / 2)));
    }

    /** Deviation of the noise under load, where no reading is cut off at 0, in means over so long a time. */
    double noiseOfMean(double seconds) {
        return noiseNewtons / CLIPPED_DEVIATION / Math.sqrt(Math.max(1, seconds * rateHertz));
    }

    void clear() {
        leastMean.clear();
        leastDeviation.clear();
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        Arrays.fill(counts, 0);
        slot = 0;
        blocks = 0;
        floorNewtons = mostFloorNewtons;
        noiseNewtons = mostNoiseNewtons;
    }
}
