package palpa.glove;

import java.util.function.LongSupplier;
import palpa.glove.device.ScenarioStart;

/**
 * Gloves in two processes keep step by the system's wall clock, which serves for nothing else. Any thread.
 *
 * <p>An endless scenario is always where the wall clock says: its rounds begin on multiples of its length since 1970, so
 * that it does not matter when either glove was started, or started anew. A file is played from its beginning, on the
 * next even second.
 */
final class StartByWallClock implements GloveFactory.Starts {

    private static final long GRID_MICROS = 2_000_000;

    private final LongSupplier wallMicros;
    private final double speed;

    StartByWallClock(LongSupplier wallMicros, double speed) {
        this.wallMicros = wallMicros;
        this.speed = speed;
    }

    @Override
    public ScenarioStart endless(long roundMicros) {
        return worldMicros -> worldMicros - (long) (wallMicros.getAsLong() * speed) % roundMicros;
    }

    @Override
    public ScenarioStart once() {
        return worldMicros -> worldMicros + (long) ((GRID_MICROS - wallMicros.getAsLong() % GRID_MICROS) * speed);
    }
}
