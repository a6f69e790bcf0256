package palpa.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import palpa.model.UserProblem;
import palpa.session.ByteSource;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.conformance.Conformance;
import palpa.session.conformance.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa conformance PORT}: one line a point, exit 0 only where every MUST is met. */
@Command(name = "conformance", resourceBundle = "palpa.words.protocol", mixinStandardHelpOptions = true)
public final class ConformanceCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Parameters(paramLabel = "PORT", descriptionKey = "port")
    private String port;

    @Spec
    private CommandSpec spec;

    private int points;
    private int passed;
    private int breaches;

    public ConformanceCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        PrintWriter out = spec.commandLine().getOut();
        try (ByteSource line = tools.ports().open(port)) {
            boolean follows = new Conformance(line, tools.clock(), verdict -> print(out, verdict)).examine();
            out.println(Words.of(
                    follows ? "protocol.follows" : "protocol.breaks",
                    String.valueOf(passed),
                    String.valueOf(points),
                    String.valueOf(breaches)));
            out.flush();
            return follows ? 0 : 1;
        }
    }

    private void print(PrintWriter out, Verdict verdict) {
        points++;
        passed += verdict.passed() ? 1 : 0;
        breaches += verdict.isBreach() ? 1 : 0;
        out.printf(
                "%-4s  %-6s  %-5s %s: %s%n",
                Words.of(verdict.passed() ? "protocol.pass" : "protocol.fail"),
                verdict.point().isMust() ? "MUST" : "SHOULD",
                verdict.point().section(),
                Words.of("protocol.point." + verdict.point().label()),
                Words.of(verdict.why(), verdict.values().toArray()));
        out.flush();
    }
}
