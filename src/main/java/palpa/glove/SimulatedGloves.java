package palpa.glove;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import palpa.glove.device.VirtualGlove;
import palpa.glove.population.OddScenarios;
import palpa.glove.scenario.ScenarioCatalogue;
import palpa.model.UserProblem;
import palpa.session.ForceTables;
import palpa.session.HostClock;
import palpa.session.PortDirectory;
import palpa.session.VirtualGloves;
import palpa.session.Words;

/** The virtual gloves of this program. Any thread. */
public final class SimulatedGloves implements VirtualGloves {

    /** Microseconds since 1970. */
    private static final LongSupplier WALL_CLOCK = () -> ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());

    private final GloveFactory factory;
    private final HostClock clock;
    private final LongSupplier wallMicros;

    /** Gloves that live on {@code clock} and read scenario files with {@code tables}. */
    public SimulatedGloves(ForceTables tables, HostClock clock) {
        this(tables, clock, WALL_CLOCK);
    }

    /** The same with another wall clock, in microseconds since 1970. */
    SimulatedGloves(ForceTables tables, HostClock clock, LongSupplier wallMicros) {
        this.factory = new GloveFactory(tables);
        this.clock = clock;
        this.wallMicros = wallMicros;
    }

    @Override
    public List<Scenario> scenarios() {
        return Stream.concat(ScenarioCatalogue.names().stream(), OddScenarios.names().stream())
                .map(name -> new Scenario(name, summary(name)))
                .toList();
    }

    private static String summary(String name) {
        if (ScenarioCatalogue.sessions().contains(name) || OddScenarios.names().contains(name)) {
            return Words.of("glove.scenario." + name);
        }
        Object[] words = List.of(name.split("-")).stream()
                .map(word -> Words.of("glove.word." + word))
                .toArray();
        return Words.of("glove.scenario.single", words);
    }

    @Override
    public PortDirectory inProcess(List<Options> gloves) throws UserProblem {
        double speed = gloves.isEmpty() ? 1 : gloves.get(0).speed();
        WorldTime time = new WorldTime(clock, speed);
        StartTogether together = new StartTogether();
        List<InProcessPorts.Socket> sockets = new ArrayList<>();
        for (Options options : gloves) {
            VirtualGlove glove = factory.make(options, wallMicros.getAsLong(), together);
            sockets.add(new InProcessPorts.Socket(
                    "virtual-" + options.hand().label(),
                    Words.of("glove.port"),
                    new PoweredGlove(glove, time),
                    StampRing.open(options.stamps(), clock)));
        }
        return new InProcessPorts(sockets);
    }

    @Override
    public void serve(Options options, Plug plug) throws UserProblem {
        StartByWallClock starts = new StartByWallClock(wallMicros, options.speed());
        serve(factory.make(options, wallMicros.getAsLong(), starts), options, plug);
    }

    @Override
    public void serve(Options options, Presses presses, Plug plug) throws UserProblem {
        serve(factory.pressed(options, wallMicros.getAsLong(), presses), options, plug);
    }

    private void serve(VirtualGlove glove, Options options, Plug plug) throws UserProblem {
        PoweredGlove powered = new PoweredGlove(glove, new WorldTime(clock, options.speed()));
        new GloveService(powered, StampRing.open(options.stamps(), clock), plug).serve();
    }
}
