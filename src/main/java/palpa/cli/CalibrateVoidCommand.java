package palpa.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import palpa.calibration.Expiry;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa calibrate void}: a glove's sensors were replaced or moved, so its calibration no longer holds. */
@Command(name = "void", resourceBundle = "palpa.words.calibrate", mixinStandardHelpOptions = true)
public final class CalibrateVoidCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "UID", descriptionKey = "palpa.calibrate.void.glove")
    private String glove;

    CalibrateVoidCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        GloveUid uid = GloveUids.parse(spec, glove);
        if (tools.calibrations().inForce(uid).isEmpty()) {
            throw new UserProblem("calibrate.nothing_to_void", uid);
        }
        tools.calibrations().discard(uid, Expiry.GLOVE.label());
        PrintWriter out = spec.commandLine().getOut();
        out.println(Words.of("calibrate.voided", uid));
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
