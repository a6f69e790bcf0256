package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Verdict;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa calibrate use}: puts a profile in force for its glove; the one before is kept. */
@Command(name = "use", resourceBundle = "palpa.words.calibrate", mixinStandardHelpOptions = true)
public final class CalibrateUseCommand implements Callable<Integer> {

    private final Toolbox tools;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROFILE", descriptionKey = "profile")
    private Path profile;

    CalibrateUseCommand(Toolbox tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UserProblem {
        GloveCalibration calibration = tools.calibrations().read(profile);
        if (calibration.glove().equals(GloveCalibration.ANY_GLOVE)) {
            throw new UserProblem("calibrate.no_glove", profile);
        }
        if (calibration.verdict() == Verdict.FAIL) {
            throw new UserProblem("store.profile_failed", profile);
        }
        Path kept = tools.calibrations().keep(calibration);
        PrintWriter out = spec.commandLine().getOut();
        out.println(said(calibration, kept));
        out.flush();
        return 0;
    }

    private String said(GloveCalibration calibration, Path kept) {
        return tools.calibrations()
                .use(calibration.glove())
                .expiry(calibration, LocalDate.now(clock))
                .map(over -> Words.of(
                        "calibrate.in_force_over",
                        calibration.glove(),
                        kept,
                        Words.of("health.expiry." + over.label())))
                .orElseGet(() -> Words.of("calibrate.in_force", calibration.glove(), kept, calibration.lastDay()));
    }
}
