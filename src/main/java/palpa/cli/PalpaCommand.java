package palpa.cli;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code palpa}, under which every other stands; it alone turns problems into sentences and exit statuses.
 *
 * <p>Exit status: 0 done, 1 it could not be done (one line on standard error), 2 wrong usage.
 */
@Command(
        name = "palpa",
        resourceBundle = "palpa.words.cli",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class)
public final class PalpaCommand implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PalpaCommand.class);

    @Spec
    private CommandSpec spec;

    /** Inherited with its words: an annotated option would look for them in each command's own bundle. */
    private final OptionSpec debug = OptionSpec.builder("--debug")
            .type(boolean.class)
            .scopeType(ScopeType.INHERIT)
            .description(Words.of("cli.debug"))
            .build();

    private PalpaCommand() {}

    /** The whole command line over {@code tools}; its output goes where the caller of {@code execute} points it. */
    public static CommandLine over(Toolbox tools) {
        PalpaCommand root = new PalpaCommand();
        CommandLine line = new CommandLine(root);
        line.getCommandSpec().addOption(root.debug);
        Commands.addTo(line, tools);
        // These reach the subcommands that are there, so they come after them.
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(root::explain)
                .setParameterExceptionHandler(PalpaCommand::refuse);
        IVersionProvider version = () -> new String[] {Words.of("cli.version", tools.version())};
        line.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .versionProvider(version));
        line.getCommandSpec().versionProvider(version);
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private int explain(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof UserProblem problem) {
            err.println(oneLine(Words.of(problem)));
        } else {
            err.println(oneLine(Words.of(
                    "cli.own_fault", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()))));
        }
        if (Boolean.TRUE.equals(debug.<Boolean>getValue())) {
            LOG.error("Command failed", failure);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** What a file or a person wrote may hold line ends, and codes by which a terminal does something. */
    private static String oneLine(String sentence) {
        return sentence.replaceAll("\\p{Cntrl}", "\u00b7");
    }

    private static int refuse(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(oneLine(wrong.getMessage()));
        line.getErr().println(Words.of("cli.see_help", line.getCommandSpec().qualifiedName()));
        line.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }
}
