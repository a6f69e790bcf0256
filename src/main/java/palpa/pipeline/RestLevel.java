package palpa.pipeline;

import palpa.model.SiteSet;
import palpa.signal.SlidingExtremum;

/**
 * What a hand that touches nothing reads, and by how much that flickers: the least mean and the least deviation of any
 * second of the last two minutes.
 *
 * <p>Sensors never read zero together: each may pass its calibration with a noise of 0.10 N, and a reading does not go
 * below 0, so that {@code n} of them average {@code 0.10 n / sqrt(2 pi) = 0.04 n} N, with a deviation of {@code 0.10
 * sqrt(n (1/2 - 1/(2 pi))) = 0.058 sqrt(n)}; an offset of 0.3 N may come with it. More than this looks like a light touch,
 * and these figures stand until the first second is over. A total is taken for the sum of all sites.
 *
 * <p>A glove that is too tight presses all the time. More is believed to be rest where it is the least that was read, and
 * the last one to two seconds were dead still: their 100 ms means vary by no more than noise makes them and 1.2 %, where a
 * hand that holds a stroke wanders by 7 to 22 %. So a stroke is taken for rest only if it is held as still and nothing
 * lower was seen before, and until the hand lifts. A zero that wanders upwards (a sensor that creeps back, a glove that
 * warms) is followed where half a second more is still. One thread; allocates nothing a sample.
 */
final class RestLevel {

    private static final double CALIBRATED_NOISE_NEWTONS = 0.10;
    private static final double CLIPPED_MEAN = 0.399;
    private static final double CLIPPED_DEVIATION = 0.584;
    private static final double OFFSET_NEWTONS = 0.3;

    /** A sensor with more noise than this fails its calibration, and is not believed. */
    private static final double WORST_NOISE_NEWTONS = 0.25;

    private static final double REMEMBERED_SECONDS = 120;
    private static final double BLOCKS_A_SECOND = 1e6 / RecentBlocks.BLOCK_MICROS;
    private static final double STILL_SHARE = 0.012;
    private static final double STILL_DEVIATIONS = 1.6;
    /** With fewer samples in 100 ms, what the hand does looks like noise. */
    private static final double LEAST_SAMPLES = 4;

    private static final int STILL_BLOCKS_TO_FOLLOW = 5;

    /** A zero is followed up to what is plausible, or that of a tight glove up to so much above it. */
    private static final double MOST_WANDER_NEWTONS = 0.5;

    private static final double MOST_WANDER_SHARE = 0.3;

    /** Noise about zero has this much more mean than deviation: where a zero lies lower, most of its noise is cut off. */
    private static final double CLIPPED_BELOW = 0.6;

    private static final double LOWEST_SHARE = 1.05;

    private final double rateHertz;
    private final double mostFloorNewtons;
    private final double mostNoiseNewtons;
    private final double worstNoiseNewtons;
    private final SlidingExtremum leastMean = SlidingExtremum.least(REMEMBERED_SECONDS, BLOCKS_A_SECOND);
    private final SlidingExtremum leastDeviation = SlidingExtremum.least(REMEMBERED_SECONDS, BLOCKS_A_SECOND);
    private final SlidingExtremum leastHaste = SlidingExtremum.least(REMEMBERED_SECONDS, BLOCKS_A_SECOND);
    private final RecentBlocks recent = new RecentBlocks();
    private double floorNewtons;
    private double noiseNewtons;
    private double biasNewtons;
    private int stillBlocks;

    RestLevel(SiteSet sites, double rateHertz) {
        this.rateHertz = rateHertz;
        int sensors = sites.isEmpty() ? SiteSet.ALL.size() : sites.size();
        mostFloorNewtons = OFFSET_NEWTONS + CLIPPED_MEAN * CALIBRATED_NOISE_NEWTONS * sensors;
        mostNoiseNewtons = CLIPPED_DEVIATION * CALIBRATED_NOISE_NEWTONS * Math.sqrt(sensors);
        worstNoiseNewtons = WORST_NOISE_NEWTONS * Math.sqrt(sensors);
        clear();
    }

    /** The next sample's total, newtons. */
    void add(double newtons) {
        recent.add(newtons);
    }

    /** 20 ms are over. */
    void cell(long nowMicros) {
        if (Math.floorMod(nowMicros, RecentBlocks.BLOCK_MICROS) != 0 || recent.isEmpty()) {
            return;
        }
        if (recent.size() >= RecentBlocks.SECOND) {
            secondIsOver(nowMicros);
        }
        recent.next();
    }

    private void secondIsOver(long nowMicros) {
        double mean = recent.mean(RecentBlocks.SECOND);
        hear(nowMicros, mean);
        stillBlocks = isStill() ? stillBlocks + 1 : 0;
        follow(nowMicros, mean);
    }

    private void hear(long nowMicros, double mean) {
        double deviation = recent.deviation(RecentBlocks.SECOND);
        if (mean >= CLIPPED_BELOW * deviation) {
            double haste = leastHaste.add(nowMicros, recent.noise(RecentBlocks.SECOND));
            double bound = Math.max(mostNoiseNewtons, Math.min(worstNoiseNewtons, haste));
            noiseNewtons = Math.min(bound, leastDeviation.add(nowMicros, deviation));
        }
    }

    private void follow(long nowMicros, double mean) {
        if (stillBlocks >= STILL_BLOCKS_TO_FOLLOW && mean <= mostFollowedNewtons()) {
            leastMean.clear();
        }
        double least = leastMean.add(nowMicros, mean);
        if (least <= Math.max(mostFloorNewtons, biasNewtons) || stillBlocks > 0 && mean <= LOWEST_SHARE * least) {
            biasNewtons = least;
            floorNewtons = least;
        }
    }

    private double mostFollowedNewtons() {
        boolean tight = biasNewtons > mostFloorNewtons;
        return tight ? biasNewtons * (1 + MOST_WANDER_SHARE) + MOST_WANDER_NEWTONS : mostFloorNewtons;
    }

    private boolean isStill() {
        int blocks = Math.min(recent.size(), RecentBlocks.ALL);
        double mean = recent.mean(blocks);
        double samplesPerBlock = (double) recent.count(blocks) / blocks;
        double byNoise = samplesPerBlock < LEAST_SAMPLES ? 0 : recent.noise(blocks) / Math.sqrt(samplesPerBlock);
        return recent.slowDeviation(blocks) <= STILL_SHARE * mean + STILL_DEVIATIONS * byNoise;
    }

    /** What is read with no load, newtons; before it is known, the most that is plausible. */
    double floorNewtons() {
        return floorNewtons;
    }

    /** What is read with no load as far as that is known, newtons: 0 before. */
    double biasNewtons() {
        return biasNewtons;
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
        leastHaste.clear();
        recent.clear();
        stillBlocks = 0;
        biasNewtons = 0;
        floorNewtons = mostFloorNewtons;
        noiseNewtons = mostNoiseNewtons;
    }
}
