package palpa.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
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
import palpa.session.LessonOptions;
import palpa.session.LinkView.State;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.Toolbox;
import palpa.session.VirtualGloves;
import palpa.session.live.LiveLesson;
import palpa.store.JsonPrograms;

/**
 * Measures how soon a lesson shows that a glove was unplugged, and how soon its samples come again after its return, on
 * pseudo-terminals; every other time it comes back under another path. Linux and macOS.
 *
 * <p>Prints a line a round and the median and worst of all. The argument is the number of rounds, 6 where there is none.
 */
public final class ReplugFigures {

    private static final int ROUND_SECONDS = 7;
    private static final int AWAY_SECONDS = 3;
    private static final long LOOK_NANOS = 1_000_000;

    private final Path folder;
    private final int rounds;
    private final List<Long> silentNanos = new ArrayList<>();
    private final List<Long> backNanos = new ArrayList<>();
    private volatile long unpluggedNanos;
    private volatile long pluggedNanos;
    private int plugs;

    private ReplugFigures(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 6 : Integer.parseInt(arguments[0]);
        new ReplugFigures(Files.createTempDirectory("replug"), rounds).measure();
        System.exit(0);
    }

    private void measure() {
        SimulatedGloves gloves = new SimulatedGloves((file, sink) -> {}, HostClock.SYSTEM);
        Thread glove = new Thread(() -> serve(gloves), "glove");
        glove.setDaemon(true);
        glove.start();
        JsonPrograms programs = new JsonPrograms();
        Toolbox tools = new TestTools()
                .ports(new Terminals())
                .virtualGloves(gloves)
                .programs(programs)
                .profiles(known -> new GloveProfile(
                        known.uid(),
                        "",
                        CalibrationState.UNCALIBRATED,
                        Collections.nCopies(known.channels().size(), counts -> counts / 50)))
                .box();
        LessonOptions options =
                LessonOptions.of(tools.ports(), programs.shipped().get(0));
        try (LiveLesson lesson = LiveLesson.start(tools, options)) {
            await(lesson, State.STREAMING);
            for (int round = 0; round < rounds; round++) {
                round(lesson);
            }
        }
        print("shown as silent after", silentNanos);
        print("streams again after", backNanos);
    }

    private void serve(SimulatedGloves gloves) {
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
        PseudoTerminal line = PseudoTerminal.open(path(plugs++ / 2 % 2));
        pluggedNanos = System.nanoTime();
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

    private void round(LiveLesson lesson) {
        long silent = await(lesson, State.SILENT) - unpluggedNanos;
        String before = lesson.view().leftLink().port();
        long back = await(lesson, State.STREAMING) - pluggedNanos;
        silentNanos.add(silent);
        backNanos.add(back);
        boolean moved = !before.equals(lesson.view().leftLink().port());
        System.out.printf(
                "shown as silent after %4d ms, streams again after %4d ms%s%n",
                silent / 1_000_000, back / 1_000_000, moved ? " under another path" : "");
    }

    private static long await(LiveLesson lesson, State wanted) {
        while (lesson.view().leftLink().state() != wanted) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return System.nanoTime();
    }

    private static void print(String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                "%s: median %d ms, most %d ms%n",
                what, nanos.get(nanos.size() / 2) / 1_000_000, nanos.get(nanos.size() - 1) / 1_000_000);
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
