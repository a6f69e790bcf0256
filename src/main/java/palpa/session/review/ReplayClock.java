package palpa.session.review;

import palpa.model.TimeSpan;
import palpa.session.HostClock;

/**
 * Where a replay stands: the host's clock, times a speed, from where it was started. Immutable; any thread.
 *
 * @param clock the host's clock
 * @param span the session's beginning and end, beyond which it does not go
 * @param anchorMicros session time at {@code anchorNanos}
 * @param anchorNanos what the host's clock showed then
 * @param speed how fast it goes while it plays
 * @param playing whether it goes at all
 */
record ReplayClock(
        HostClock clock, TimeSpan span, long anchorMicros, long anchorNanos, ReplaySpeed speed, boolean playing) {

    /** One that stands at the beginning of {@code span}. */
    static ReplayClock standing(HostClock clock, TimeSpan span) {
        return new ReplayClock(clock, span, span.startMicros(), clock.nanos(), ReplaySpeed.REAL, false);
    }

    /** Session time now, microseconds. */
    long nowMicros() {
        if (!playing) {
            return anchorMicros;
        }
        double elapsed = (clock.nanos() - anchorNanos) / 1e3 * speed.factor();
        return Math.min(span.endMicros(), anchorMicros + Math.round(elapsed));
    }

    boolean isAtEnd() {
        return nowMicros() >= span.endMicros();
    }

    ReplayClock play(boolean go) {
        return new ReplayClock(clock, span, nowMicros(), clock.nanos(), speed, go);
    }

    ReplayClock at(ReplaySpeed newSpeed) {
        return new ReplayClock(clock, span, nowMicros(), clock.nanos(), newSpeed, playing);
    }

    ReplayClock at(long micros) {
        long inside = Math.max(span.startMicros(), Math.min(micros, span.endMicros()));
        return new ReplayClock(clock, span, inside, clock.nanos(), speed, playing);
    }
}
