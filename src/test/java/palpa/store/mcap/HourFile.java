package palpa.store.mcap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import palpa.TestPrograms;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.glove.chance.Chance;
import palpa.glove.device.GloveSpec;
import palpa.glove.scenario.Scenario;
import palpa.glove.scenario.ScenarioCatalogue;
import palpa.glove.scenario.ScenarioSignal;
import palpa.glove.sensor.SensorArray;
import palpa.glove.sensor.SensorVices;
import palpa.model.ClockMapping;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.store.JsonProfiles;

/**
 * Makes a long session of two virtual gloves at 1 kHz in seconds instead of hours: sensors, noise, time stamps and drift
 * as the virtual glove has them, without a port in between. The same seed gives the same bytes.
 *
 * <p>From the command line, with the classes of main and test and the libraries on the class path:
 *
 * <pre>
 *   java palpa.store.mcap.HourFile FILE.mcap [SECONDS [SEED [SCENARIO [TRAINEE [PROGRAM]]]]]    3600 1 mixed Ada free-practice
 * </pre>
 *
 * <p>From a harness: {@code HourFile.write(path, 3600, 1)}. Every five minutes the next step of the program begins, or,
 * in free practice, the region changes; a marker is set every minute, and every quarter of an hour the left glove loses 40
 * samples. PROGRAM is a part of the name of a program that comes with it; its steps are then asked one after the other,
 * and scored.
 */
public final class HourFile {

    private static final int RATE_HERTZ = 1000;
    private static final int BLOCK_SAMPLES = 250;
    private static final long BLOCK_MICROS = 250_000;
    private static final int MAPPING_BLOCKS = 64;
    private static final int MARKER_BLOCKS = 4 * 60;
    private static final int REGION_BLOCKS = 4 * 300;
    private static final int LOSS_BLOCKS = 4 * 900;
    private static final int LOST_SAMPLES = 40;
    private static final List<Region> REGIONS = List.of(Region.CALF, Region.FRONT_THIGH, Region.HAMSTRING, Region.SOLE);

    private HourFile() {}

    public static void main(String[] arguments) throws UserProblem, IOException {
        List<String> given = Arrays.asList(arguments);
        Path file = Path.of(given.get(0));
        int seconds = given.size() > 1 ? Integer.parseInt(given.get(1)) : 3600;
        long seed = given.size() > 2 ? Long.parseLong(given.get(2)) : 1;
        String scenario = given.size() > 3 ? given.get(3) : "mixed";
        long begun = System.nanoTime();
        write(
                file,
                seconds,
                seed,
                scenario,
                given.size() > 4 ? given.get(4) : "Ada",
                program(given.size() > 5 ? given.get(5) : ""));
        System.out.printf(
                "%s: %d s, %.1f MB, made in %.1f s%n",
                file, seconds, Files.size(file) / 1e6, (System.nanoTime() - begun) / 1e9);
    }

    /** A session of both hands doing all techniques in turn. */
    public static void write(Path file, int seconds, long seed) throws UserProblem {
        write(file, seconds, seed, "mixed", "Ada");
    }

    private static Program program(String part) {
        return TestPrograms.shipped().shipped().stream()
                .filter(program -> program.name().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no program named " + part));
    }

    /** The same with another scenario of the virtual glove and another trainee; replaces no file. */
    public static void write(Path file, int seconds, long seed, String scenario, String trainee) throws UserProblem {
        write(
                file,
                seconds,
                seed,
                scenario,
                trainee,
                TestPrograms.shipped().shipped().get(0));
    }

    /** The same with another program, whose steps are asked one after the other. */
    public static void write(Path file, int seconds, long seed, String scenario, String trainee, Program program)
            throws UserProblem {
        SessionHeader header = new SessionHeader(
                Instant.parse("2026-11-22T10:00:00Z").plusSeconds(seed),
                trainee,
                program,
                regions(program).get(0),
                "made",
                "");
        Scenario played = ScenarioCatalogue.find(scenario);
        Source left = new Source(played, 0, Hand.LEFT, seed);
        Source right = new Source(played, 1, Hand.RIGHT, seed);
        try (SessionStore.Recording recording = new McapSessionStore().create(file, header, false)) {
            recording.glove(left.glove);
            recording.glove(right.glove);
            for (int number = 0; number < 4 * seconds; number++) {
                recording.block(left.next(number % LOSS_BLOCKS == LOSS_BLOCKS - 1 ? LOST_SAMPLES : 0));
                recording.block(right.next(0));
                events(recording, number, program);
            }
        }
    }

    private static void events(SessionStore.Recording to, int number, Program program) throws UserProblem {
        long now = (number + 1) * BLOCK_MICROS;
        if (number % MARKER_BLOCKS == MARKER_BLOCKS - 1) {
            to.event(new SessionEvent(now, SessionEvent.Kind.MARKER, Optional.empty(), "look here"));
        }
        if (number % REGION_BLOCKS == REGION_BLOCKS - 1) {
            List<Region> regions = regions(program);
            int step = (number + 1) / REGION_BLOCKS;
            Region region = regions.get(step % regions.size());
            if (program.steps().size() > 1) {
                String target = Integer.toString(step % program.steps().size());
                to.event(new SessionEvent(now, SessionEvent.Kind.TARGET, Optional.empty(), target));
            }
            for (Hand hand : Hand.values()) {
                to.event(new SessionEvent(now, SessionEvent.Kind.REGION, Optional.of(hand), region.label()));
            }
        }
    }

    /** Where the steps are practised; in free practice, which has but one, wherever one likes. */
    private static List<Region> regions(Program program) {
        return program.steps().size() > 1
                ? program.steps().stream().map(Step::region).toList()
                : REGIONS;
    }

    /** One hand's blocks. */
    private static final class Source {

        private final GloveOnRecord glove;
        private final ScenarioSignal signal;
        private final SensorArray sensors;
        private final Chance chance;
        private final double jitterMicros;
        private final double rateOffset;
        private final double[] newtons = new double[Site.COUNT];
        private final int[] one = new int[Site.COUNT];
        private ClockMapping clock;
        private long sample;
        private int blocks;

        private Source(Scenario scenario, int index, Hand hand, long seed) throws UserProblem {
            GloveDescriptor descriptor = GloveSpec.of(hand, seed).descriptor(1);
            Path none = Path.of("no-profiles-here");
            glove = new GloveOnRecord(
                    index,
                    hand,
                    descriptor,
                    new JsonProfiles(none, () -> LocalDate.EPOCH).profileOf(descriptor),
                    RATE_HERTZ);
            signal = new ScenarioSignal(scenario, hand, seed);
            sensors = new SensorArray(SensorVices.MOUNTED, seed, hand);
            chance = Chance.of(seed, "stamps", hand);
            jitterMicros = SensorVices.MOUNTED.stampJitterMicros();
            rateOffset = (hand == Hand.LEFT ? 1 : -1) * 40e-6;
            clock = new ClockMapping(0, 0, rateOffset);
        }

        /** The next 250 samples, of which the first {@code lost} are lost. */
        private RawBlock next(int lost) {
            int samples = BLOCK_SAMPLES - lost;
            sample += lost;
            long[] micros = new long[samples];
            int[] counts = new int[samples * Site.COUNT];
            for (int i = 0; i < samples; i++) {
                long at = (sample + i) * (1_000_000 / RATE_HERTZ);
                signal.forces(at, newtons);
                sensors.read(newtons, at / 1e6, one);
                double jitter = Math.max(-400, Math.min(400, jitterMicros * chance.normal()));
                micros[i] = at + Math.round(jitter);
                System.arraycopy(one, 0, counts, i * Site.COUNT, Site.COUNT);
            }
            if (++blocks % MAPPING_BLOCKS == 0) {
                clock = new ClockMapping(micros[0], clock.sessionMicros(micros[0]), rateOffset);
            }
            RawBlock block = new RawBlock(
                    glove.hand(), glove.index(), sample, clock, 1_000 * micros[0], micros, Site.COUNT, counts);
            sample += samples;
            return block;
        }
    }
}
