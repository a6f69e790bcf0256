package palpa.session.live;

import java.util.Optional;
import palpa.model.UserProblem;
import palpa.session.DiskSpace;
import palpa.session.HostClock;
import palpa.session.SessionStore.Recording;

/**
 * Looks at the room a recording has, once a second. The recorder's thread looks; any thread may ask what it saw and set
 * the threshold.
 */
final class DiskWatch {

    private static final long LOOK_NANOS = 1_000_000_000;

    private final HostClock clock;
    private volatile long leastFreeBytes;
    private volatile DiskSpace seen;
    private long nextLookNanos;

    DiskWatch(HostClock clock, long leastFreeBytes) {
        this.clock = clock;
        this.leastFreeBytes = leastFreeBytes;
        nextLookNanos = clock.nanos();
    }

    void warnBelow(long bytes) {
        leastFreeBytes = bytes;
        DiskSpace before = seen;
        if (before != null) {
            seen = new DiskSpace(before.freeBytes(), bytes);
        }
    }

    /** What was seen last; empty before the first look. */
    Optional<DiskSpace> space() {
        return Optional.ofNullable(seen);
    }

    /** Looks where a second has gone; the last room used up, or a removed file, is a problem. */
    void look(Recording recording) throws UserProblem {
        if (clock.nanos() < nextLookNanos) {
            return;
        }
        nextLookNanos = clock.nanos() + LOOK_NANOS;
        seen = new DiskSpace(recording.freeBytes(), leastFreeBytes);
        if (seen.isExhausted()) {
            throw new UserProblem("session.disk_full");
        }
    }
}
