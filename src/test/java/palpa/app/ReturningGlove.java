package palpa.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import palpa.TestTools;
import palpa.calibration.CalibrationState;
import palpa.calibration.GloveProfile;
import palpa.glove.SimulatedGloves;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.serial.PseudoTerminal;
import palpa.serial.SerialPorts;
import palpa.session.ByteSource;
import palpa.session.HostClock;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.VirtualGloves;
import palpa.store.table.ForceTableReader;

/**
 * A virtual left glove on a pseudo-terminal that is unplugged and plugged in again, every other time under another path,
 * and when that happened. Linux and macOS. Its times may be asked for from any thread.
 */
final class ReturningGlove {

    private static final int ROUND_SECONDS = 7;
    private static final int AWAY_SECONDS = 3;

    private final SimulatedGloves gloves = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM);
    private final Path folder;
    private final int rounds;
    private volatile long unpluggedNanos;
    private volatile long pluggedNanos;
    private volatile int plugs;

    ReturningGlove(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Tools that find it, and no other glove. */
    TestTools tools() {
        return TestTools.ofFiles()
                .ports(new Terminals())
                .virtualGloves(gloves)
                .profiles(known -> new GloveProfile(
                        known.uid(),
                        "",
                        CalibrationState.UNCALIBRATED,
                        Collections.nCopies(known.channels().size(), counts -> counts / 50)));
    }

    /** Plugs it in for the first time. */
    void start() {
        Thread glove = new Thread(this::serve, "glove");
        glove.setDaemon(true);
        glove.start();
    }

    /** System time at which its path appeared last, nanoseconds. */
    long pluggedNanos() {
        return pluggedNanos;
    }

    /** System time at which its path went last, nanoseconds. */
    long unpluggedNanos() {
        return unpluggedNanos;
    }

    /** How often it was plugged in so far. */
    int plugs() {
        return plugs;
    }

    private void serve() {
        List<String> faults = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            faults.add("unplug=" + round * ROUND_SECONDS + "s/" + AWAY_SECONDS + "s");
        }
        try {
            gloves.serve(
                    new VirtualGloves.Options(Hand.LEFT, "mixed", 1000, 1, 1, faults, Optional.empty()), this::plugIn);
        } catch (UserProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    private ByteSource plugIn() throws UserProblem {
        PseudoTerminal line = PseudoTerminal.open(path(plugs / 2 % 2));
        pluggedNanos = System.nanoTime();
        plugs = plugs + 1;
        return new ByteSource() {

            @Override
            public String name() {
                return line.name();
            }

            @Override
            public int read(byte[] into, int timeoutMillis) throws PortException {
                return line.read(into, timeoutMillis);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws PortException {
                line.write(bytes, offset, length);
            }

            @Override
            public void close() {
                unpluggedNanos = System.nanoTime();
                line.close();
            }
        };
    }

    private Path path(int number) {
        return folder.resolve("glove" + number);
    }

    /** The two paths, as far as they are there. */
    private final class Terminals implements PortDirectory {

        private final SerialPorts serial = new SerialPorts();

        @Override
        public List<Port> ports() {
            return List.of(path(0), path(1)).stream()
                    .filter(Files::exists)
                    .map(path -> new Port(path.toString(), "", Optional.empty()))
                    .toList();
        }

        @Override
        public ByteSource open(String name) throws PortException {
            return serial.open(name);
        }
    }
}
