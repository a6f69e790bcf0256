package palpa.session.link;

import java.time.Duration;
import java.util.List;
import palpa.session.DeviceReport;
import palpa.session.HostClock;
import palpa.session.PortDirectory;
import palpa.session.PortDirectory.Port;
import palpa.session.Profiles;

/**
 * Asks every port once, all at the same time, who is there. Not while a lesson runs: that has its own reports.
 *
 * <p>The rounds are one thread's.
 */
public final class DeviceScan implements DutyCycle {

    private static final long LOOK_NANOS = 20_000_000;

    /** How long the ports are given to close, microseconds. */
    private static final long PARTING_MICROS = 1_000_000;

    private final SessionTime time;
    private final Waiter waiter;
    private final List<PortVisit> visits;
    private final long untilMicros;

    DeviceScan(
            PortDirectory directory,
            List<Port> ports,
            Profiles profiles,
            SessionTime time,
            Duration timeout,
            Launcher launcher) {
        this.time = time;
        waiter = launcher.waiter();
        untilMicros = time.nowMicros() + timeout.toNanos() / 1_000;
        visits = ports.stream().map(port -> new PortVisit(port, profiles)).toList();
        visits.forEach(visit -> ask(visit, directory, launcher));
    }

    /**
     * Opens every one of {@code ports}, asks, and closes it again.
     *
     * @param timeout how long an answer is waited for at most; 3 s let a board that was reset by the opening start
     * @return one report a port, in their order
     */
    public static List<DeviceReport> scan(
            PortDirectory directory, List<Port> ports, Profiles profiles, HostClock clock, Duration timeout) {
        DeviceScan scan =
                new DeviceScan(directory, ports, profiles, SessionTime.startingNow(clock), timeout, Launcher.THREADS);
        boolean more = true;
        while (more) {
            more = scan.doWork();
        }
        return scan.reports();
    }

    private void ask(PortVisit visit, PortDirectory directory, Launcher launcher) {
        GloveLink link = new GloveLink(visit.port().name(), directory, time);
        visit.opened(link);
        launcher.launch("glove-reader-" + visit.port().name(), link);
    }

    /** {@inheritDoc} Ends when every port is decided and closed, or the time is over. */
    @Override
    public boolean doWork() {
        long now = time.nowMicros();
        if (now >= untilMicros || visits.stream().noneMatch(DeviceScan::isUndecided)) {
            visits.forEach(visit -> visit.link().dismiss());
        }
        boolean closed = visits.stream().allMatch(visit -> visit.link().isOver());
        if (closed || now >= untilMicros + PARTING_MICROS) {
            return false;
        }
        waiter.await(LOOK_NANOS, () -> false);
        return true;
    }

    private static boolean isUndecided(PortVisit visit) {
        return !visit.link().isOver() && visit.link().glove().isEmpty();
    }

    /** What was found; once, after the last round. */
    List<DeviceReport> reports() {
        visits.forEach(visit -> visit.closed(time.nowMicros(), false));
        return visits.stream().map(PortVisit::report).toList();
    }
}
