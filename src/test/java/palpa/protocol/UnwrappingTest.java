package palpa.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnwrappingTest {

    private static final long WRAP = 1L << 32;

    private final Sequence sequence = new Sequence();
    private final DeviceClock clock = new DeviceClock();

    @Test
    void numbersGoOnOverTheWrap() {
        sequence.accept(WRAP - 2, 2);
        assertThat(sequence.accept(0, 2)).isEqualTo(WRAP);
        assertThat(sequence.lost()).isZero();
    }

    @Test
    void aGapIsSoManyLostSamples() {
        sequence.accept(100, 4);
        sequence.accept(110, 4);
        assertThat(sequence.lost()).isEqualTo(6);
    }

    @Test
    void aRepetitionIsNoLossAndMovesNothing() {
        sequence.accept(100, 4);
        assertThat(sequence.accept(100, 4)).isEqualTo(100);
        sequence.accept(104, 4);
        assertThat(sequence.lost()).isZero();
    }

    @Test
    void aRestartIsNoLoss() {
        sequence.accept(100_000, 4);
        sequence.reset();
        assertThat(sequence.accept(0, 4)).isZero();
        assertThat(sequence.lost()).isZero();
    }

    @Test
    void timeGoesOnOverManyWraps() {
        long step = 30L * 60 * 1_000_000;
        for (long time = 0; time < 20 * WRAP; time += step) {
            assertThat(clock.unwrap(time & 0xFFFF_FFFFL)).isEqualTo(time);
        }
    }

    @Test
    void timeMayStepBackALittle() {
        clock.unwrap(5);
        assertThat(clock.unwrap(WRAP - 5)).isEqualTo(-5);
    }

    @Test
    void timeBeginsAnewAfterARestart() {
        clock.unwrap(4_000_000_000L);
        clock.reset();
        assertThat(clock.unwrap(10)).isEqualTo(10);
    }
}
