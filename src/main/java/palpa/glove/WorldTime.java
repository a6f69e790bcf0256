package palpa.glove;

import palpa.session.HostClock;

/** The simulation's time on the host's clock: microseconds since an origin, faster or slower than real. Any thread. */
final class WorldTime {

    private final HostClock clock;
    private final long originNanos;
    private final double speed;

    WorldTime(HostClock clock, double speed) {
        this.clock = clock;
        this.originNanos = clock.nanos();
        this.speed = speed;
    }

    long nowMicros() {
        return (long) ((clock.nanos() - originNanos) / 1e3 * speed);
    }

    /** How long the host has to wait for a world time, nanoseconds, at least 0 and at most {@code mostNanos}. */
    long nanosUntil(long worldMicros, long mostNanos) {
        if (worldMicros == Long.MAX_VALUE) {
            return mostNanos;
        }
        double wait = worldMicros * 1e3 / speed - (clock.nanos() - originNanos);
        return (long) Math.max(0, Math.min(mostNanos, wait));
    }
}
