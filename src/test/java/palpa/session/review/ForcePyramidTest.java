package palpa.session.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pyramid against what all samples say. */
class ForcePyramidTest {

    private static final long BASE = 1_000;
    private static final int SAMPLES = 5_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyBucketOfEveryLevelHoldsTheLeastAndGreatestOfItsSamples(long seed) {
        Samples samples = new Samples(seed);
        ForcePyramid pyramid = samples.pyramid();

        for (int level = 0; level < pyramid.levels(); level++) {
            long bucket = pyramid.bucketMicros(level);
            for (long at = Math.floorDiv(samples.first(), bucket) * bucket; at <= samples.last(); at += bucket) {
                assertThat(pyramid.low(level, at)).isEqualTo(Float.valueOf(samples.least(at, at + bucket)));
                assertThat(pyramid.high(level, at)).isEqualTo(Float.valueOf(samples.greatest(at, at + bucket)));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void columnsTogetherHoldTheGreatestOfAll(long seed) {
        Samples samples = new Samples(seed);
        int columns = 30 + new Random(seed).nextInt(60);
        float[] lows = new float[columns];
        float[] highs = new float[columns];
        long from = Math.floorDiv(samples.first(), BASE) * BASE;
        samples.pyramid().columns(from, (samples.last() - from) / columns + 1, columns, lows, highs);

        float greatest = Float.NEGATIVE_INFINITY;
        for (float high : highs) {
            greatest = Float.isNaN(high) ? greatest : Math.max(greatest, high);
        }
        assertThat(greatest).isEqualTo(samples.greatest(samples.first(), samples.last() + 1));
        assertThat(samples.pyramid().greatestNewtons()).isEqualTo(greatest);
    }

    @Test
    void aBucketWithoutASampleIsNoForceAtAll() {
        ForcePyramid.Builder builder = new ForcePyramid.Builder(BASE, 0, 10 * BASE);
        builder.add(500, 3);
        builder.add(9_500, 5);

        assertThat(builder.build().high(0, 5_000)).isNaN();
    }

    @Test
    void twoHalvesJoinToTheWhole() {
        Samples samples = new Samples(9);
        ForcePyramid.Builder first = samples.builder();
        ForcePyramid.Builder second = samples.builder();
        for (int i = 0; i < SAMPLES; i++) {
            (i < SAMPLES / 3 ? first : second).add(samples.times[i], samples.newtons[i]);
        }
        first.join(second);
        ForcePyramid joined = first.build();
        ForcePyramid whole = samples.pyramid();

        for (int level = 0; level < whole.levels(); level++) {
            for (long at = samples.first(); at <= samples.last(); at += whole.bucketMicros(level)) {
                assertThat(joined.high(level, at)).isEqualTo(Float.valueOf(whole.high(level, at)));
            }
        }
    }

    @Test
    void aDayTakesNoMoreMemoryThanTwoHours() {
        long day = 24 * 3_600_000_000L;

        assertThat(day / ForcePyramid.bucketMicros(day, 1000)).isLessThan(ForcePyramid.MOST_BUCKETS);
        assertThat(ForcePyramid.bucketMicros(3_600_000_000L, 1000)).isEqualTo(ForcePyramid.FINEST_MICROS);
    }

    @Test
    void aSlowGloveFillsEveryBucket() {
        assertThat(ForcePyramid.bucketMicros(1_000_000, 10)).isGreaterThanOrEqualTo(400_000);
    }

    /** Samples at irregular times, before and after session time 0. */
    private static final class Samples {

        private final long[] times = new long[SAMPLES];
        private final double[] newtons = new double[SAMPLES];

        Samples(long seed) {
            Random random = new Random(seed);
            long at = -random.nextInt(1_000_000);
            for (int i = 0; i < SAMPLES; i++) {
                at += 1 + random.nextInt(i % 500 == 499 ? 20_000 : 800);
                times[i] = at;
                newtons[i] = (float) (60 * random.nextDouble());
            }
        }

        long first() {
            return times[0];
        }

        long last() {
            return times[SAMPLES - 1];
        }

        ForcePyramid.Builder builder() {
            return new ForcePyramid.Builder(BASE, first(), last());
        }

        ForcePyramid pyramid() {
            ForcePyramid.Builder builder = builder();
            for (int i = 0; i < SAMPLES; i++) {
                builder.add(times[i], newtons[i]);
            }
            return builder.build();
        }

        float least(long from, long until) {
            float least = Float.NaN;
            for (int i = 0; i < SAMPLES; i++) {
                if (times[i] >= from && times[i] < until) {
                    least = Float.isNaN(least) ? (float) newtons[i] : Math.min(least, (float) newtons[i]);
                }
            }
            return least;
        }

        float greatest(long from, long until) {
            float greatest = Float.NaN;
            for (int i = 0; i < SAMPLES; i++) {
                if (times[i] >= from && times[i] < until) {
                    greatest = Float.isNaN(greatest) ? (float) newtons[i] : Math.max(greatest, (float) newtons[i]);
                }
            }
            return greatest;
        }
    }
}
