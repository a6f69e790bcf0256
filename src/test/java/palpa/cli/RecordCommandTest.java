package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.HeldReceivers;
import palpa.TestPrograms;
import palpa.TestTools;
import palpa.calibration.CalibrationState;
import palpa.calibration.GloveProfile;
import palpa.coaching.safety.Adapt;
import palpa.coaching.safety.Answers;
import palpa.glove.SimulatedGloves;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.HostClock;
import palpa.session.PortDirectory;
import palpa.session.Profiles;
import palpa.session.Receiver;
import palpa.session.SessionStore;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.store.mcap.McapSessionStore;
import palpa.store.table.ForceTableReader;
import picocli.CommandLine;

class RecordCommandTest {

    private static final Profiles PROFILES = glove -> new GloveProfile(
            glove.uid(),
            "test",
            CalibrationState.UNCALIBRATED,
            Collections.nCopies(glove.channels().size(), counts -> counts / 50));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final HeldReceivers receivers = new HeldReceivers();
    private final SessionStore store = new McapSessionStore();

    private Toolbox tools() throws UserProblem {
        SimulatedGloves gloves = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM);
        PortDirectory none = gloves.inProcess(List.of());
        return new TestTools()
                .ports(none)
                .virtualGloves(gloves)
                .sessions(store)
                .programs(TestPrograms.shipped())
                .profiles(PROFILES)
                .receivers(receivers)
                .box();
    }

    /** Runs with seconds that pass at once. */
    private int run(String... arguments) throws UserProblem {
        return execute(new RecordCommand(tools(), () -> {}, CLOCK), arguments);
    }

    private int execute(RecordCommand command, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((problem, failed, parsed) -> {
            err.append(problem instanceof UserProblem known ? Words.of(known) : problem.toString());
            return 1;
        });
        List<String> all = new ArrayList<>(List.of("--out", file().toString()));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    private Path file() {
        return folder.resolve("session.mcap");
    }

    @Test
    void withoutAGloveItLeavesNoFileAndSaysSo() throws UserProblem {
        assertThat(run("--seconds", "3")).isEqualTo(1);
        assertThat(err.toString()).startsWith("No glove sent a sample").contains("session.mcap");
        assertThat(folder).isEmptyDirectory();
        assertThat(out.toString().lines()).hasSize(3).last().asString().startsWith("waited 3 s ");
    }

    @Test
    void withoutAGloveAFileThatWasToBeReplacedStaysAsItWas() throws UserProblem, IOException {
        Files.writeString(file(), "precious");
        assertThat(run("--seconds", "1", "--force")).isEqualTo(1);
        assertThat(file()).hasContent("precious");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void neverOverwritesAFileUnasked() throws UserProblem, IOException {
        Files.writeString(file(), "precious");
        assertThat(run("--seconds", "1")).isEqualTo(1);
        assertThat(file()).hasContent("precious");
    }

    @Test
    void recordsVirtualGlovesIntoAFileWithItsProperEnd() throws UserProblem {
        assertThat(execute(new RecordCommand(tools()), "--seconds", "2", "--virtual"))
                .isZero();
        assertThat(out.toString().lines()).last().asString().contains("left ", "right ", " Hz, lost ");
        Inventory found = new Inventory();
        try (SessionStore.Recorded recorded = store.open(file())) {
            assertThat(recorded.replay(found).ended()).isTrue();
        }
        assertThat(found.lines()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void recordsTheProgramAdaptedToWhatTheReceiverAnsweredToday() throws UserProblem {
        receivers.put(answered(TODAY));
        RecordCommand command = new RecordCommand(tools(), () -> TimeUnit.SECONDS.sleep(1), CLOCK);
        assertThat(execute(command, "--seconds", "1", "--virtual", "--receiver", "Ada"))
                .isZero();
        try (SessionStore.Recorded recorded = store.open(file())) {
            assertThat(recorded.header().program().targets().percussionAllowed(Region.CALF))
                    .isFalse();
        }
    }

    private static Receiver answered(LocalDate day) {
        return new Receiver("Ada", 1, Answers.of(Set.of(), Set.of(Adapt.PREGNANCY)), day);
    }

    @Test
    void sendsAReceiverWhoAnsweredYesterdayToTheChecklist() throws UserProblem {
        receivers.put(answered(TODAY.minusDays(1)));
        assertThat(run("--receiver", "Ada")).isEqualTo(1);
        assertThat(err.toString()).contains("\"Ada\"").contains("answer the checklist first");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesARateThatIsNoSamplingRate() throws UserProblem {
        assertThat(run("--rate", "5")).isEqualTo(2);
    }
}
