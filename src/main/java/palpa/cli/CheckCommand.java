package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import palpa.model.UserProblem;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code palpa check}: reads every block of a session, says what is missing, and rescues what can be read. A damaged
 * session that is not rescued is a failure (exit status 1).
 */
@Command(name = "check", resourceBundle = "palpa.words.analyze", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SESSION", descriptionKey = "session")
    private Path session;

    @Option(names = "--repair", paramLabel = "OUT")
    private Path repaired;

    @Mixin
    private ReplaceOption replace;

    public CheckCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        PrintWriter out = spec.commandLine().getOut();
        Inventory inventory = new Inventory();
        try (SessionStore.Recorded recorded = tools.sessions().open(session)) {
            Damage damage = recorded.replay(inventory);
            inventory.lines().forEach(out::println);
            out.println(verdict(damage));
            if (repaired != null) {
                rescue(recorded);
                out.println(Words.of("analyze.rescued", repaired));
            }
            out.flush();
            return result(damage);
        }
    }

    private static String verdict(Damage damage) {
        return Words.of(
                damage.ended() ? "analyze.ended" : "analyze.not_ended",
                Integer.toString(damage.damagedChunks()),
                Long.toString(damage.lostBytes()));
    }

    private void rescue(SessionStore.Recorded recorded) throws UserProblem {
        try (SessionStore.Recording recording = tools.sessions().create(repaired, recorded.header(), replace.force())) {
            recorded.replay(recording);
            recording.flush();
        }
    }

    private int result(Damage damage) throws UserProblem {
        boolean whole = damage.ended() && damage.damagedChunks() == 0;
        if (whole || repaired != null) {
            return 0;
        }
        throw new UserProblem("analyze.damaged", session);
    }
}
