package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Load;
import palpa.calibration.Verdict;
import palpa.calibration.fit.ChannelCheck;
import palpa.model.UserProblem;
import palpa.session.Calibrations.LoadTable;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa calibrate check}: what a profile makes of loads it was not fitted to. */
@Command(name = "check", resourceBundle = "palpa.words.calibrate", mixinStandardHelpOptions = true)
public final class CalibrateCheckCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROFILE", descriptionKey = "profile")
    private Path profile;

    @Parameters(index = "1", paramLabel = "LOADS", descriptionKey = "loads")
    private Path loads;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CalibrateCheckCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        GloveCalibration calibration = tools.calibrations().read(profile);
        LoadTable table = tools.calibrations().loads(loads);
        table.warnings().forEach(spec.commandLine().getErr()::println);
        Map<String, ChannelCheck> checks = new LinkedHashMap<>();
        for (Map.Entry<String, List<Load>> channel : table.byChannel().entrySet()) {
            checks.put(channel.getKey(), ChannelCheck.of(of(calibration, channel.getKey()), channel.getValue()));
        }
        PrintWriter to = spec.commandLine().getOut();
        to.print(json ? CalibrationPrinter.json(calibration, checks) : CalibrationPrinter.text(checks));
        to.flush();
        boolean failed = checks.values().stream().anyMatch(check -> check.verdict() == Verdict.FAIL);
        if (failed) {
            spec.commandLine().getErr().println(Words.of("calibrate.check_failed", profile, loads));
        }
        return failed ? 1 : 0;
    }

    private ChannelCalibration of(GloveCalibration calibration, String channel) throws UserProblem {
        return calibration
                .channel(channel)
                .orElseThrow(() -> new UserProblem("calibrate.no_channel", loads, channel, profile));
    }
}
