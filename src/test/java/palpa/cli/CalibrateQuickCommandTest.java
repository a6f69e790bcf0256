package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestPrograms;
import palpa.TestTools;
import palpa.calibration.CurveKind;
import palpa.calibration.CurveModel;
import palpa.calibration.Direction;
import palpa.calibration.GloveCalibration;
import palpa.calibration.GloveProfile;
import palpa.calibration.Load;
import palpa.calibration.SensorKind;
import palpa.calibration.fit.CalibrationOptions;
import palpa.calibration.fit.Calibrator;
import palpa.glove.SimulatedGloves;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.Calibrations.Check;
import palpa.session.HostClock;
import palpa.session.PortDirectory;
import palpa.session.Toolbox;
import palpa.session.VirtualGloves.Options;
import palpa.session.Words;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;
import palpa.store.table.ForceTableReader;
import picocli.CommandLine;

/** On a virtual glove whose heel of the hand lies on a scale with 10 N. */
class CalibrateQuickCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(TestTools.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final SimulatedGloves gloves = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM);
    private JsonProfiles profiles;
    private JsonCalibrations calibrations;
    private GloveUid uid;

    @BeforeEach
    void open() {
        profiles = new JsonProfiles(folder, () -> TestTools.TODAY);
        calibrations = new JsonCalibrations(folder, profiles);
    }

    private PortDirectory pressed() throws UserProblem, IOException {
        StringBuilder table = new StringBuilder("time_s,hand,palm_heel\n");
        for (int i = 0; i <= 3000; i++) {
            table.append(i / 100.0).append(",left,10\n");
        }
        Path file = Files.writeString(folder.resolve("scale.csv"), table);
        return gloves.inProcess(
                List.of(new Options(Hand.LEFT, file.toString(), 200, 1, 1, List.of(), Optional.empty())));
    }

    /** The glove of this lesson, calibrated so that it shows this part of what presses it. */
    private GloveProfile calibrated(GloveDescriptor glove, double part) {
        uid = glove.uid();
        CurveModel law = profiles.profileOf(glove).channels().get(0);
        try {
            calibrations.keep(new GloveCalibration(
                    uid,
                    "made",
                    SensorKind.FSR,
                    glove.channels().stream()
                            .map(channel -> Calibrator.calibrate(
                                            loads(channel.name(), law, part, channel.maxCounts()),
                                            new CalibrationOptions(TestTools.TODAY, List.of(CurveKind.MONOTONE), false))
                                    .orElseThrow()
                                    .calibration())
                            .toList()));
        } catch (UserProblem problem) {
            throw new AssertionError(Words.of(problem), problem);
        }
        return profiles.profileOf(glove);
    }

    private static List<Load> loads(String channel, CurveModel law, double part, int maxCounts) {
        List<Load> loads = new ArrayList<>();
        for (int counts = 0; counts < maxCounts; counts++) {
            double newtons = law.newtons(counts);
            double last = loads.isEmpty() ? -1 : loads.get(loads.size() - 1).newtons();
            if (newtons <= 30 && newtons * part >= last + 1) {
                loads.add(Load.of(channel, newtons * part, counts, 1, Direction.UP));
            }
        }
        return loads;
    }

    private int quick(PortDirectory ports, double part, RecordPace pace, String... arguments) {
        Toolbox tools = new TestTools()
                .ports(ports)
                .programs(TestPrograms.shipped())
                .calibrations(calibrations)
                .profiles(glove -> calibrated(glove, part))
                .box();
        CalibrateQuickCommand command = pace == RecordPace.REAL
                ? new CalibrateQuickCommand(tools, CLOCK)
                : new CalibrateQuickCommand(tools, CLOCK, () -> {});
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((problem, failed, parsed) -> {
            err.append(problem instanceof UserProblem known ? Words.of(known) : problem.toString());
            return 1;
        });
        return line.execute(arguments);
    }

    /** How fast the command's looks follow each other. */
    private enum RecordPace {
        REAL,
        AT_ONCE
    }

    @Test
    void aLoadThatIsMetLetsTheCalibrationHold() throws UserProblem, IOException {
        assertThat(quick(pressed(), 1, RecordPace.REAL, "--hand", "left")).isZero();
        assertThat(out.toString().lines()).hasSize(2).last().asString().contains("heel of the hand", "holds");
        assertThat(calibrations.use(uid).lastCheck()).map(Check::held).contains(true);
        assertThat(calibrations.use(uid).voided()).isEmpty();
    }

    @Test
    void aLoadThatIsMissedEndsTheCalibration() throws UserProblem, IOException {
        assertThat(quick(pressed(), 0.7, RecordPace.REAL, "--hand", "left")).isEqualTo(1);
        assertThat(err.toString()).contains("no longer holds", "calibrate the glove anew");
        assertThat(calibrations.use(uid).voided()).contains("check");
    }

    @Test
    void aPortThatIsNotThereIsNamedAndNoLoadIsWaitedFor() throws UserProblem {
        PortDirectory none = gloves.inProcess(List.of());
        assertThat(quick(none, 1, RecordPace.AT_ONCE, "--hand", "right", "--port", "/dev/none"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("No right glove answers.").contains("/dev/none");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void withoutAnyGloveItSaysHowToNameAPort() throws UserProblem {
        assertThat(quick(gloves.inProcess(List.of()), 1, RecordPace.AT_ONCE, "--hand", "left"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--port");
    }
}
