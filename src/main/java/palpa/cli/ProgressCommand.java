package palpa.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.progress.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa progress}: what a trainee has practised, their bests, how far feedback has faded, and the tests that are due. */
@Command(name = "progress", resourceBundle = "palpa.words.progress", mixinStandardHelpOptions = true)
final class ProgressCommand implements Callable<Integer> {

    private final Toolbox tools;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TRAINEE", descriptionKey = "palpa.progress.trainee")
    private String trainee;

    @Option(names = "--json")
    private boolean json;

    ProgressCommand(Toolbox tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UserProblem {
        History history = tools.practices().of(trainee);
        if (history.entries().isEmpty()) {
            throw new UserProblem("progress.no_trainee", Terminal.plain(trainee));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ProgressJson.of(history, clock));
        } else {
            ProgressLines.print(history, clock, out);
        }
        out.flush();
        return 0;
    }
}
