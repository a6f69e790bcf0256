package palpa.session.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import palpa.model.Hand;
import palpa.session.DeviceReport;
import palpa.session.LessonOptions;
import palpa.session.LinkView.State;
import palpa.session.PortDirectory;
import palpa.session.PortDirectory.Port;
import palpa.session.PortTrouble;
import palpa.session.Profiles;

/**
 * Finds gloves by asking every port, all at once, each on a thread of its own, and finds a lost glove again.
 *
 * <p>The rounds are done by the finder's thread; any thread may read {@link #reports} and {@link #troubleOf}. While both
 * hands are served no further port is opened.
 */
public final class GloveFinder implements DutyCycle {

    private static final long ROUND_NANOS = 50_000_000;
    private static final long LOOK_MICROS = 250_000;
    /** How long the end waits for the ports to be let go of. */
    private static final long PARTING_MILLIS = 1_000;

    private static final long LOOK_WHILE_SERVED_MICROS = 2_000_000;

    /** Troubles of a port that keep a glove away and that a person can mend. */
    private static final Set<PortTrouble> IN_THE_WAY =
            Set.of(PortTrouble.UNKNOWN_PROTOCOL, PortTrouble.NO_PERMISSION, PortTrouble.BUSY);

    private final PortDirectory ports;
    private final Profiles profiles;
    private final SessionTime time;
    private final List<HandDesk> desks;
    private final Launcher launcher;
    private final int wishedRateHertz;
    private final Map<Hand, String> namedPorts = new EnumMap<>(Hand.class);
    private final GloveRoster roster;
    private final Map<String, PortVisit> visits = new LinkedHashMap<>();
    private final List<CompletableFuture<Void>> readers = new ArrayList<>();
    private final Queue<Hand> forgotten = new ConcurrentLinkedQueue<>();
    private final Waiter waiter;
    private volatile List<DeviceReport> reports = List.of();
    private volatile boolean ending;
    private long nextLookMicros;

    public GloveFinder(
            LessonOptions options, Profiles profiles, SessionTime time, List<HandDesk> desks, Launcher launcher) {
        this.ports = options.ports();
        this.profiles = profiles;
        this.time = time;
        this.desks = desks;
        this.launcher = launcher;
        this.waiter = launcher.waiter();
        this.wishedRateHertz = options.rateHertz();
        options.leftPort().ifPresent(port -> namedPorts.put(Hand.LEFT, port));
        options.rightPort().ifPresent(port -> namedPorts.put(Hand.RIGHT, port));
        this.roster = new GloveRoster(desks, namedPorts);
    }

    /** What is on each port, as of the last look. Any thread. */
    public List<DeviceReport> reports() {
        return reports;
    }

    /** What stands between {@code hand} and its glove, or is wrong with its port; empty where all is well. Any thread. */
    public Optional<DeviceReport> troubleOf(Hand hand) {
        HandDesk desk = desks.get(hand.ordinal());
        List<DeviceReport> now = reports;
        String port = namedPorts.getOrDefault(hand, desk.port());
        Optional<DeviceReport> own = now.stream()
                .filter(report -> report.port().equals(port) && report.trouble().isPresent())
                .findFirst();
        if (own.isPresent() || desk.state(time.clock().nanos()) == State.STREAMING) {
            return own;
        }
        return now.stream()
                .filter(report -> report.trouble().filter(IN_THE_WAY::contains).isPresent())
                .findFirst();
    }

    /** Whoever comes first may have {@code hand}. Any thread. */
    public void takeAnyGlove(Hand hand) {
        forgotten.add(hand);
        waiter.wake();
    }

    /** Ends all links and the search. Any thread. */
    public void finish() {
        ending = true;
        waiter.wake();
    }

    @Override
    public boolean doWork() {
        long now = time.nowMicros();
        forget();
        if (now >= nextLookMicros) {
            look();
            nextLookMicros = now + (roster.anyFree() ? LOOK_MICROS : LOOK_WHILE_SERVED_MICROS);
        }
        visits.values().forEach(visit -> follow(visit, now));
        reports = visits.values().stream().map(PortVisit::report).toList();
        if (!ending) {
            waiter.await(ROUND_NANOS, () -> ending || !forgotten.isEmpty());
        }
        return !ending;
    }

    private void forget() {
        for (Hand hand = forgotten.poll(); hand != null; hand = forgotten.poll()) {
            roster.forget(hand);
            visits.values().forEach(PortVisit::askSoon);
        }
    }

    private void look() {
        List<Port> there = new ArrayList<>(ports.ports());
        if (!namedPorts.isEmpty()) {
            there.removeIf(port -> !namedPorts.containsValue(port.name()));
            namedPorts.values().stream()
                    .filter(name -> there.stream().noneMatch(port -> port.name().equals(name)))
                    .forEach(name -> there.add(new Port(name, "", Optional.empty())));
        }
        there.forEach(port -> visits.computeIfAbsent(port.name(), name -> new PortVisit(port, profiles))
                .seen(port));
        Set<String> names = there.stream().map(Port::name).collect(Collectors.toSet());
        visits.values()
                .removeIf(visit ->
                        visit.link() == null && !names.contains(visit.port().name()));
    }

    private void follow(PortVisit visit, long now) {
        GloveLink link = visit.link();
        if (link == null) {
            if (visit.isDue(now) && roster.anyFree()) {
                ask(visit);
            }
        } else if (link.isOver()) {
            visit.closed(now, roster.awaitsOn(visit.port().name()));
            nextLookMicros = now;
        } else if (link.glove().isPresent() && link.desk().isEmpty()) {
            roster.place(link.glove().get(), link.port())
                    .ifPresentOrElse(desk -> link.serve(desk, profiles, wishedRateHertz), link::dismiss);
        }
    }

    private void ask(PortVisit visit) {
        GloveLink link = new GloveLink(visit.port().name(), ports, time);
        visit.opened(link);
        readers.removeIf(CompletableFuture::isDone);
        readers.add(launcher.launch("glove-reader-" + visit.port().name(), link));
    }

    @Override
    public void end() {
        visits.values().stream()
                .map(PortVisit::link)
                .filter(link -> link != null)
                .forEach(GloveLink::dismiss);
        CompletableFuture.allOf(readers.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PARTING_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }
}
