package palpa.glove;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartByWallClockTest {

    private static final long ROUND_MICROS = 21_000_000;

    /** Scenario time at a wall time, for a process whose world began at another. */
    private static long scenarioMicros(long worldZeroWall, long streamsAtWall, long askedAtWall) {
        StartByWallClock starts = new StartByWallClock(() -> streamsAtWall, 1);
        long begin = starts.endless(ROUND_MICROS).beginMicros(streamsAtWall - worldZeroWall);
        return (askedAtWall - worldZeroWall - begin) % ROUND_MICROS;
    }

    @Test
    void twoProcessesAreAtTheSamePlaceWheneverTheyStarted() {
        long left = scenarioMicros(1_000_000_000_000_123L, 1_000_000_007_000_000L, 1_000_000_100_000_000L);
        long right = scenarioMicros(1_000_000_003_456_789L, 1_000_000_055_555_555L, 1_000_000_100_000_000L);
        assertThat(left).isEqualTo(right);
    }

    @Test
    void fileBeginsOnTheNextEvenSecond() {
        StartByWallClock starts = new StartByWallClock(() -> 1_000_001_300_000L, 1);
        assertThat(starts.once().beginMicros(500_000)).isEqualTo(500_000 + 700_000);
    }
}
