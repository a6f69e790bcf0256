package palpa.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What slides over the last stretch of samples agrees with looking at all of them. */
class SlidingTest {

    private static final double RATE_HERTZ = 200;
    private static final double WINDOW_SECONDS = 0.1;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void leastAndGreatestAgreeWithASearchOfTheWindow(long seed) {
        Random random = new Random(seed);
        SlidingExtremum least = SlidingExtremum.least(WINDOW_SECONDS, RATE_HERTZ);
        SlidingExtremum greatest = SlidingExtremum.greatest(WINDOW_SECONDS, RATE_HERTZ);
        double[] values = random.doubles(2000).toArray();
        for (int n = 0; n < values.length; n++) {
            long micros = n * 5000L;
            int from = Math.max(0, n - 20);
            assertThat(least.add(micros, values[n])).isEqualTo(extreme(values, from, n, 1));
            assertThat(greatest.add(micros, values[n])).isEqualTo(-extreme(values, from, n, -1));
        }
    }

    private static double extreme(double[] values, int from, int to, int sign) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            best = Math.min(best, sign * values[i]);
        }
        return best;
    }

    @Test
    void moreSamplesThanForeseenForgetTheOldest() {
        SlidingExtremum least = SlidingExtremum.least(WINDOW_SECONDS, RATE_HERTZ);
        for (int n = 0; n < 1000; n++) {
            assertThat(least.add(n, n)).isLessThanOrEqualTo(n);
        }
    }

    @Test
    void statisticsAreThoseOfTheLastValuesOnly() {
        SlidingStatistics three = new SlidingStatistics(3);
        three.add(1000);
        three.add(2);
        three.add(4);
        three.add(6);
        assertThat(three.mean()).isCloseTo(4, within(1e-12));
        assertThat(three.standardDeviation()).isCloseTo(2, within(1e-12));
        assertThat(three.coefficientOfVariation()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void statisticsOfNothingAreUnknown() {
        SlidingStatistics none = new SlidingStatistics(3);
        assertThat(none.mean()).isNaN();
        none.add(1);
        assertThat(none.standardDeviation()).isNaN();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12})
    void percentilesOfAHistogramAreWithinABin(long seed) {
        LogHistogram histogram = new LogHistogram(0.1);
        Random random = new Random(seed);
        for (int n = 0; n < 50_000; n++) {
            histogram.add(10 + 20 * random.nextDouble(), 1);
        }
        assertThat(histogram.percentile(0.9)).isCloseTo(28, within(28 * 0.03));
        assertThat(histogram.meanFrom(0)).isCloseTo(20, within(0.1));
    }

    @Test
    void aHistogramOfNothingKnowsNothing() {
        assertThat(new LogHistogram(0.1).percentile(0.5)).isNaN();
    }

    @Test
    void whatFadesCountsLess() {
        LogHistogram histogram = new LogHistogram(0.1);
        histogram.add(10, 1);
        histogram.fade(0.1);
        histogram.add(40, 1);
        assertThat(histogram.percentile(0.5)).isCloseTo(40, within(1e-9));
        assertThat(histogram.weight()).isCloseTo(1.1, within(1e-12));
    }

    @Test
    void aRingFindsWhereTheValuesRose() {
        TimedRing ring = new TimedRing(8);
        for (int n = 0; n < 20; n++) {
            ring.add(n * 1000L, n < 16 ? 0 : (n - 15) * 10.0);
        }
        assertThat(ring.roseThrough(15, 19_000)).isEqualTo(16_500);
        assertThat(ring.greatest(0, 17_000)).isEqualTo(20);
        assertThat(ring.mean(16_000, 18_000)).isCloseTo(20, within(1e-12));
    }

    @Test
    void aSwitchGoesOnAboveAndOffBelowAndKeepsBetween() {
        Hysteresis touch = new Hysteresis();
        assertThat(touch.update(0.9, 1, 0.5)).isFalse();
        assertThat(touch.update(1.0, 1, 0.5)).isTrue();
        assertThat(touch.update(0.6, 1, 0.5)).isTrue();
        assertThat(touch.update(Double.NaN, 1, 0.5)).isTrue();
        assertThat(touch.update(0.4, 1, 0.5)).isFalse();
        assertThat(touch.update(0.6, 1, 0.5)).isFalse();
    }
}
