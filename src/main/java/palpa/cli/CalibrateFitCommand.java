package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import palpa.calibration.CurveKind;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Load;
import palpa.calibration.SensorKind;
import palpa.calibration.Verdict;
import palpa.calibration.fit.CalibrationOptions;
import palpa.calibration.fit.CalibrationResult;
import palpa.calibration.fit.Calibrator;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Calibrations.LoadTable;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa calibrate fit}: a table of loads to a profile. The same table and date give the same bytes. */
@Command(name = "fit", resourceBundle = "palpa.words.calibrate", mixinStandardHelpOptions = true)
public final class CalibrateFitCommand implements Callable<Integer> {

    private static final int MOST_NAME = 100;

    private final Toolbox tools;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LOADS", descriptionKey = "loads")
    private Path loads;

    @Option(names = "--out", paramLabel = "PROFILE", required = true)
    private Path out;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--glove", paramLabel = "UID")
    private String glove;

    @Option(names = "--name", paramLabel = "TEXT")
    private String name;

    @Option(names = "--date", paramLabel = "DAY", converter = DayOption.class)
    private LocalDate date;

    @Option(names = "--sensors", paramLabel = "KIND")
    private SensorKind sensors = SensorKind.FSR;

    @Option(names = "--model", paramLabel = "KIND", split = ",")
    private List<CurveKind> models = List.of();

    @Option(names = "--leave-out-outliers")
    private boolean leaveOutOutliers;

    @Mixin
    private ReplaceOption replace;

    CalibrateFitCommand(Toolbox tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UserProblem {
        GloveUid uid = uid();
        refuseStrangeName();
        if (!replace.force() && Files.exists(out)) {
            throw new UserProblem("store.exists", out);
        }
        LoadTable table = tools.calibrations().loads(loads);
        table.warnings().forEach(spec.commandLine().getErr()::println);
        List<CalibrationResult> results = fit(table);
        LocalDate day = day();
        GloveCalibration calibration = new GloveCalibration(
                uid,
                name == null ? day.toString() : name,
                sensors,
                results.stream().map(CalibrationResult::calibration).toList());
        tools.calibrations().write(calibration, out, replace.force());
        print(calibration, results);
        return calibration.verdict() == Verdict.FAIL ? 1 : 0;
    }

    private void refuseStrangeName() {
        if (name != null && (name.length() > MOST_NAME || name.chars().anyMatch(Character::isISOControl))) {
            throw new ParameterException(
                    spec.commandLine(), Words.of("calibrate.bad_name", Integer.toString(MOST_NAME)));
        }
    }

    private GloveUid uid() {
        return glove == null ? GloveCalibration.ANY_GLOVE : GloveUids.parse(spec, glove);
    }

    private LocalDate day() {
        return date == null ? LocalDate.now(clock) : date;
    }

    private List<CalibrationResult> fit(LoadTable table) throws UserProblem {
        CalibrationOptions options = new CalibrationOptions(day(), models, leaveOutOutliers);
        List<CalibrationResult> results = new ArrayList<>();
        Map<String, List<Load>> channels = table.byChannel();
        if (channels.size() > GloveDescriptor.MAX_CHANNELS) {
            throw new UserProblem(
                    "calibrate.too_many_channels",
                    loads,
                    Integer.toString(channels.size()),
                    Integer.toString(GloveDescriptor.MAX_CHANNELS));
        }
        for (Map.Entry<String, List<Load>> channel : channels.entrySet()) {
            if (!Calibrator.isEnough(channel.getValue())) {
                throw new UserProblem("calibrate.too_few", loads, channel.getKey());
            }
            results.add(Calibrator.calibrate(channel.getValue(), options)
                    .orElseThrow(() -> new UserProblem("calibrate.no_law", loads, channel.getKey())));
        }
        return results;
    }

    private void print(GloveCalibration calibration, List<CalibrationResult> results) {
        PrintWriter to = spec.commandLine().getOut();
        to.print(
                json
                        ? CalibrationPrinter.json(calibration, results)
                        : CalibrationPrinter.text(calibration, results, out, leaveOutOutliers));
        to.flush();
        if (calibration.verdict() == Verdict.FAIL) {
            spec.commandLine().getErr().println(Words.of("calibrate.failed", loads));
        }
    }
}
