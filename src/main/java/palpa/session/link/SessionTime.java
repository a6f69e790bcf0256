package palpa.session.link;

import palpa.session.HostClock;

/**
 * The session's time axis: microseconds since the session began, by the host's monotonic clock. Immutable; any thread.
 *
 * @param clock the host's clock
 * @param originNanos what it showed at session time 0
 */
public record SessionTime(HostClock clock, long originNanos) {

    /** A session that begins now. */
    public static SessionTime startingNow(HostClock clock) {
        return new SessionTime(clock, clock.nanos());
    }

    /** Session time now, microseconds. */
    public long nowMicros() {
        return microsAt(clock.nanos());
    }

    /** Session time of a host time, microseconds. */
    public long microsAt(long hostNanos) {
        return (hostNanos - originNanos) / 1000;
    }
}
