package palpa.cli;

import java.time.Clock;
import palpa.session.Toolbox;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code palpa calibrate}: known loads to a profile, and a profile judged by known loads. */
@Command(name = "calibrate", resourceBundle = "palpa.words.calibrate", mixinStandardHelpOptions = true)
public final class CalibrateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private CalibrateCommand() {}

    /** The command with those under it. */
    static CommandLine over(Toolbox tools, Clock clock) {
        CommandLine calibrate = new CommandLine(new CalibrateCommand());
        calibrate.addSubcommand(new CalibrateFitCommand(tools, clock));
        calibrate.addSubcommand(new CalibrateCheckCommand(tools));
        calibrate.addSubcommand(new CalibrateUseCommand(tools, clock));
        calibrate.addSubcommand(new CalibrateQuickCommand(tools, clock));
        calibrate.addSubcommand(new CalibrateVoidCommand(tools));
        return calibrate;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
