package palpa.session.link;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import palpa.session.DeviceReport;
import palpa.session.HostClock;
import palpa.session.PortDirectory;
import palpa.session.Profiles;

/** Asks every port once, all at the same time, who is there. Not while a lesson runs: that has its own reports. */
public final class DeviceScan {

    private static final long LOOK_NANOS = 20_000_000;
    private static final long PARTING_MILLIS = 1_000;

    private DeviceScan() {}

    /**
     * Opens every port, asks, and closes it again.
     *
     * @param timeout how long an answer is waited for at most; 3 s let a board that was reset by the opening start
     * @return one report a port, in the directory's order
     */
    public static List<DeviceReport> scan(PortDirectory ports, Profiles profiles, HostClock clock, Duration timeout) {
        SessionTime time = SessionTime.startingNow(clock);
        List<PortVisit> visits = ports.ports().stream()
                .map(port -> new PortVisit(port, profiles))
                .toList();
        CompletableFuture<?>[] readers =
                visits.stream().map(visit -> ask(visit, ports, time)).toArray(CompletableFuture[]::new);
        long until = timeout.toNanos() / 1_000;
        while (time.nowMicros() < until && visits.stream().anyMatch(DeviceScan::isUndecided)) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        visits.forEach(visit -> visit.link().dismiss());
        CompletableFuture.allOf(readers)
                .completeOnTimeout(null, PARTING_MILLIS, TimeUnit.MILLISECONDS)
                .join();
        visits.forEach(visit -> visit.closed(time.nowMicros(), false));
        return visits.stream().map(PortVisit::report).toList();
    }

    private static CompletableFuture<Void> ask(PortVisit visit, PortDirectory ports, SessionTime time) {
        GloveLink link = new GloveLink(visit.port().name(), ports, time);
        visit.opened(link);
        return Launcher.THREADS.launch("glove-reader-" + visit.port().name(), link);
    }

    private static boolean isUndecided(PortVisit visit) {
        return !visit.link().isOver() && visit.link().glove().isEmpty();
    }
}
