package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pulses come every 16 ms, samples in batches. */
class ScrollClockTest {

    private static final long PULSE_MICROS = 16_000;
    private static final long BATCH_MICROS = 20_000;

    private final ScrollClock clock = new ScrollClock();
    private long hostMicros = 5_000_000;

    @Test
    void beginsAtTheNewestSample() {
        advance(PULSE_MICROS, 123_000);

        assertThat(clock.nowMicros()).isEqualTo(123_000);
    }

    @Test
    void neverLiesBehindTheNewestSample() {
        for (long time = 0; time < 2_000_000; time += PULSE_MICROS) {
            long newest = time / BATCH_MICROS * BATCH_MICROS;
            advance(PULSE_MICROS, newest);
            assertThat(clock.nowMicros()).isGreaterThanOrEqualTo(newest);
        }
    }

    @Test
    void scrollsEvenlyThoughSamplesComeInBatches() {
        long before = 0;
        for (long time = 0; time < 3_000_000; time += PULSE_MICROS) {
            advance(PULSE_MICROS, time / BATCH_MICROS * BATCH_MICROS);
            long step = clock.nowMicros() - before;
            before = clock.nowMicros();
            if (time > 1_000_000) {
                assertThat(step).isBetween(PULSE_MICROS - 2_000, PULSE_MICROS + 2_000);
            }
        }
    }

    @Test
    void stopsATenthOfASecondAfterTheNewestNews() {
        advance(PULSE_MICROS, 1_000_000);
        for (int pulse = 0; pulse < 100; pulse++) {
            advance(PULSE_MICROS, 1_000_000);
        }

        assertThat(clock.nowMicros()).isBetween(1_000_000L, 1_100_000L);
    }

    @Test
    void followsAJumpOfTheSessionClock() {
        advance(PULSE_MICROS, 60_000_000);
        advance(PULSE_MICROS, 1_000);

        assertThat(clock.nowMicros()).isEqualTo(1_000);
    }

    private void advance(long hostStepMicros, long newestMicros) {
        hostMicros += hostStepMicros;
        clock.advance(hostMicros * 1000, newestMicros);
    }
}
