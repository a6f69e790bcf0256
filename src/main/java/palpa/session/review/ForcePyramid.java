package palpa.session.review;

import java.util.Arrays;

/**
 * One hand's force over a whole session as least and greatest value a bucket of time, in levels whose buckets double: a
 * chart of any zoom reads about two buckets a pixel column, never the samples.
 *
 * <p>The force is the hand's calibrated, tared total of every sample, not smoothed: a strike's peak shows at its full
 * height at every level, where the display's number ({@code HandState.forceNewtons}) is filtered. A bucket without a
 * sample is NaN. Immutable once built; any thread. An hour takes 3.6 MB: 225,000 buckets of 16 ms and their levels.
 */
public final class ForcePyramid {

    /** The finest bucket where samples come at 250 Hz or faster, microseconds. */
    static final long FINEST_MICROS = 16_000;

    /** More buckets than this are not kept, lest a forgotten recording of a day fill the memory: 2 h 20 min at 16 ms. */
    static final int MOST_BUCKETS = 1 << 19;

    private static final int LEAST_SAMPLES_A_BUCKET = 4;

    private final long baseMicros;
    private final long firstBucket;
    private final float[][] lows;
    private final float[][] highs;

    private ForcePyramid(long baseMicros, long firstBucket, float[][] lows, float[][] highs) {
        this.baseMicros = baseMicros;
        this.firstBucket = firstBucket;
        this.lows = lows;
        this.highs = highs;
    }

    /** The finest bucket for a session of {@code lengthMicros} whose slowest glove samples at {@code rateHertz}. */
    static long bucketMicros(long lengthMicros, double rateHertz) {
        long bucket = FINEST_MICROS;
        while (bucket < LEAST_SAMPLES_A_BUCKET * 1e6 / rateHertz || lengthMicros / bucket >= MOST_BUCKETS) {
            bucket *= 2;
        }
        return bucket;
    }

    /** How many levels there are, at least 1; level 0 is the finest. */
    public int levels() {
        return lows.length;
    }

    /** Length of a bucket of {@code level}, microseconds. */
    public long bucketMicros(int level) {
        return baseMicros << level;
    }

    /** The coarsest level whose buckets are no longer than {@code micros}; the finest where all are longer. */
    public int levelFor(long micros) {
        int level = 0;
        while (level + 1 < levels() && bucketMicros(level + 1) <= micros) {
            level++;
        }
        return level;
    }

    /** Least force in the bucket of {@code level} that {@code micros} lies in, newtons, NaN where there is none. */
    public float low(int level, long micros) {
        return at(lows[level], level, micros);
    }

    /** Greatest force, as {@link #low}. */
    public float high(int level, long micros) {
        return at(highs[level], level, micros);
    }

    private float at(float[] values, int level, long micros) {
        long index = Math.floorDiv(micros, bucketMicros(level)) - (firstBucket >> level);
        return index >= 0 && index < values.length ? values[(int) index] : Float.NaN;
    }

    /**
     * Least and greatest force of {@code columns} columns of {@code columnMicros} each from {@code fromMicros} on. A
     * bucket counts in the column in which it begins; where columns are shorter than the finest bucket, in all it covers.
     *
     * @param intoLows receives newtons, NaN where a column is empty
     * @param intoHighs receives newtons, NaN where a column is empty
     */
    public void columns(long fromMicros, long columnMicros, int columns, float[] intoLows, float[] intoHighs) {
        Arrays.fill(intoLows, 0, columns, Float.NaN);
        Arrays.fill(intoHighs, 0, columns, Float.NaN);
        int level = levelFor(columnMicros);
        long bucket = bucketMicros(level);
        if (bucket > columnMicros) {
            for (int x = 0; x < columns; x++) {
                intoLows[x] = low(level, fromMicros + x * columnMicros);
                intoHighs[x] = high(level, fromMicros + x * columnMicros);
            }
            return;
        }
        long end = fromMicros + columns * columnMicros;
        for (long at = -Math.floorDiv(-fromMicros, bucket) * bucket; at < end; at += bucket) {
            int x = (int) ((at - fromMicros) / columnMicros);
            intoLows[x] = least(intoLows[x], low(level, at));
            intoHighs[x] = greatest(intoHighs[x], high(level, at));
        }
    }

    /** The greatest force of all, newtons, NaN without a sample. */
    public float greatestNewtons() {
        return greatestOf(highs[levels() - 1]);
    }

    private static float greatestOf(float[] values) {
        float greatest = Float.NaN;
        for (float value : values) {
            greatest = greatest(greatest, value);
        }
        return greatest;
    }

    private static float least(float a, float b) {
        return Float.isNaN(a) || b < a ? b : a;
    }

    private static float greatest(float a, float b) {
        return Float.isNaN(a) || b > a ? b : a;
    }

    /** Takes samples in, in any order, and builds. One thread. */
    static final class Builder {

        private final long baseMicros;
        private final long firstBucket;
        private final float[] lows;
        private final float[] highs;

        /** For samples from {@code startMicros} to {@code endMicros}, both included; others are left out. */
        Builder(long baseMicros, long startMicros, long endMicros) {
            this.baseMicros = baseMicros;
            firstBucket = Math.floorDiv(startMicros, baseMicros);
            int buckets = Math.toIntExact(Math.floorDiv(endMicros, baseMicros) - firstBucket + 1);
            lows = new float[buckets];
            highs = new float[buckets];
            Arrays.fill(lows, Float.NaN);
            Arrays.fill(highs, Float.NaN);
        }

        void add(long micros, double newtons) {
            long index = Math.floorDiv(micros, baseMicros) - firstBucket;
            if (index >= 0 && index < lows.length) {
                lows[(int) index] = least(lows[(int) index], (float) newtons);
                highs[(int) index] = greatest(highs[(int) index], (float) newtons);
            }
        }

        /** Takes in what {@code other}, of the same times, was given. */
        void join(Builder other) {
            for (int i = 0; i < lows.length; i++) {
                lows[i] = least(lows[i], other.lows[i]);
                highs[i] = greatest(highs[i], other.highs[i]);
            }
        }

        ForcePyramid build() {
            int levels = 1;
            while ((lastBucket() >> levels - 1) - (firstBucket >> levels - 1) > 1) {
                levels++;
            }
            float[][] allLows = new float[levels][];
            float[][] allHighs = new float[levels][];
            allLows[0] = lows;
            allHighs[0] = highs;
            for (int level = 1; level < levels; level++) {
                allLows[level] = halved(allLows[level - 1], level, false);
                allHighs[level] = halved(allHighs[level - 1], level, true);
            }
            return new ForcePyramid(baseMicros, firstBucket, allLows, allHighs);
        }

        private long lastBucket() {
            return firstBucket + lows.length - 1;
        }

        /** Two buckets of the level below make one; which two is given by their numbers, not by where the session begins. */
        private float[] halved(float[] finer, int level, boolean greatest) {
            long first = firstBucket >> level;
            float[] coarser = new float[(int) ((lastBucket() >> level) - first + 1)];
            Arrays.fill(coarser, Float.NaN);
            long firstFiner = firstBucket >> level - 1;
            for (int i = 0; i < finer.length; i++) {
                int into = (int) ((firstFiner + i >> 1) - first);
                coarser[into] = greatest ? greatest(coarser[into], finer[i]) : least(coarser[into], finer[i]);
            }
            return coarser;
        }
    }
}
