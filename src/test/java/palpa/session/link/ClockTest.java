package palpa.session.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.ClockMapping;

/** Both clocks: the one fitted by pings, and the one made of arrivals. */
class ClockTest {

    private static final long SECOND = 1_000_000;
    private static final long HOUR = 3_600 * SECOND;
    private static final long MOST_SKEW_MICROS = 2_000;

    /** A glove's crystal and its wire, as an observer sees them. */
    private static final class Glove {

        private final double rateError;
        private final long bootMicros;
        private final Random chance;
        private final double meanDelayMicros;
        private final SessionClockFit fit = new SessionClockFit();

        Glove(double partsPerMillion, long bootMicros, double meanDelayMicros, long seed) {
            this.rateError = partsPerMillion * 1e-6;
            this.bootMicros = bootMicros;
            this.meanDelayMicros = meanDelayMicros;
            this.chance = new Random(seed);
        }

        long deviceMicros(double sessionMicros) {
            return Math.round((sessionMicros + bootMicros) * (1 + rateError));
        }

        /** A ping whose ways there and back each take 0.1 ms and an exponential rest, now and then 16 ms more. */
        void ping(long sessionMicros) {
            double there = delay();
            double back = delay() + (chance.nextInt(10) == 0 ? 16_000 * chance.nextDouble() : 0);
            fit.exchange(sessionMicros, Math.round(sessionMicros + there + back), deviceMicros(sessionMicros + there));
        }

        private double delay() {
            return 100 - meanDelayMicros * Math.log(1 - chance.nextDouble());
        }

        long errorMicros(long sessionMicros) {
            long device = deviceMicros(sessionMicros);
            fit.update(device);
            return fit.mapping().sessionMicros(device) - sessionMicros;
        }
    }

    @ParameterizedTest(name = "left {0} ppm, right {1} ppm, jitter {2} us, seed 7")
    @CsvSource({"50, -50, 300", "100, -100, 300", "-100, 100, 1000", "100, 0, 100", "200, -200, 300"})
    void keepsLeftAndRightWithinTwoMillisecondsForAnHour(double left, double right, double jitter) {
        Glove one = new Glove(left, 17 * SECOND, jitter, 7);
        Glove other = new Glove(right, 4_000 * SECOND, jitter, 8);
        for (int first = 0; first < 5; first++) {
            one.ping(first * 5_000);
            other.ping(first * 5_000 + 1_000);
        }
        long worst = 0;
        for (long now = 100_000; now < HOUR; now += 100_000) {
            if (now % SECOND == 0) {
                one.ping(now);
                other.ping(now + 300_000);
            }
            worst = Math.max(worst, Math.abs(one.errorMicros(now) - other.errorMicros(now)));
        }

        assertThat(worst).isLessThan(MOST_SKEW_MICROS);
    }

    @Test
    void neitherJumpsNorRunsBackWhereAMappingChangesSeed11() {
        Glove glove = new Glove(100, 3 * SECOND, 2_000, 11);
        glove.ping(0);
        ClockMapping before = null;
        long last = Long.MIN_VALUE;
        int changes = 0;
        for (long now = 1_000; now < 120 * SECOND; now += 1_000) {
            if (now % SECOND == 0) {
                glove.ping(now);
            }
            long device = glove.deviceMicros(now);
            glove.fit.update(device);
            ClockMapping mapping = glove.fit.mapping();
            if (before != null && mapping != before) {
                changes++;
                assertThat(mapping.sessionMicros(device)).isEqualTo(before.sessionMicros(device));
            }
            assertThat(mapping.sessionMicros(device)).isGreaterThan(last);
            last = mapping.sessionMicros(device);
            before = mapping;
        }

        assertThat(changes).isPositive();
    }

    @Test
    void aClockThatJumpedIsBroken() {
        Glove glove = new Glove(0, 100 * SECOND, 100, 3);
        glove.ping(0);
        glove.errorMicros(SECOND);
        assertThat(glove.fit.isBroken(glove.deviceMicros(SECOND))).isFalse();
        glove.fit.exchange(2 * SECOND, 2 * SECOND, 5);

        assertThat(glove.fit.isBroken(glove.deviceMicros(2 * SECOND))).isTrue();
    }

    @Test
    void smoothsBunchedArrivalsSeed5() {
        ArrivalClock clock = new ArrivalClock(10_100);
        Random chance = new Random(5);
        long last = 0;
        double worst = 0;
        for (int sample = 1; sample < 3_000; sample++) {
            long truth = sample * 10_000L;
            long stamp = clock.stamp(truth + chance.nextInt(16_000));
            assertThat(stamp).isGreaterThan(last);
            if (sample > 1_000) {
                worst = Math.max(worst, Math.abs(stamp - last - 10_000));
            }
            last = stamp;
        }

        assertThat(worst).as("greatest error of a step, us").isLessThan(500);
    }

    @Test
    void startsAnewAfterAGapInTheArrivals() {
        ArrivalClock clock = new ArrivalClock(10_000);
        clock.stamp(10_000);
        clock.stamp(20_000);

        assertThat(clock.stamp(2_000_000)).isEqualTo(2_000_000);
    }
}
