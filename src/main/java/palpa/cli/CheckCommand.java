package palpa.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import palpa.model.UserProblem;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code palpa check}: reads every block of a session, or of all sessions of a folder, names what is missing, and rescues
 * what can be read. A damaged session that is not rescued is a failure (exit status 1).
 */
@Command(name = "check", resourceBundle = "palpa.words.analyze", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SESSION", descriptionKey = "session_or_folder")
    private Path session;

    @Option(names = "--repair", paramLabel = "OUT")
    private Path repaired;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ReplaceOption replace;

    public CheckCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        PrintWriter out = spec.commandLine().getOut();
        try {
            return Files.isDirectory(session) ? folder(out) : one(out);
        } finally {
            out.flush();
        }
    }

    private int one(PrintWriter out) throws UserProblem {
        try (SessionStore.Recorded recorded = tools.sessions().open(session)) {
            CheckResult result = check(session, recorded);
            print(result, out);
            if (repaired != null) {
                rescue(recorded);
                if (!json) {
                    out.println(Words.of("analyze.rescued", repaired));
                }
            } else if (!result.isWhole()) {
                throw new UserProblem("analyze.damaged", session);
            }
            return 0;
        }
    }

    private static CheckResult check(Path file, SessionStore.Recorded recorded) throws UserProblem {
        Inventory inventory = new Inventory();
        Damage damage = recorded.replay(inventory);
        return new CheckResult(file, inventory, damage);
    }

    private void print(CheckResult result, PrintWriter out) {
        if (json) {
            out.println(result.json().toPrettyString());
        } else {
            result.inventory().lines().forEach(out::println);
            out.println(verdict(result.damage()));
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

    /** A line a session, or one list of all; those that are not whole are counted at the end. */
    private int folder(PrintWriter out) throws UserProblem {
        if (repaired != null) {
            throw new ParameterException(spec.commandLine(), Words.of("analyze.repair_one"));
        }
        List<Path> files = sessions();
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        int broken = 0;
        for (Path file : files) {
            broken += isWhole(file, all, out) ? 0 : 1;
        }
        if (json) {
            out.println(all.toPrettyString());
        }
        if (broken > 0) {
            throw new UserProblem(
                    "analyze.damaged_some", session, Integer.toString(broken), Integer.toString(files.size()));
        }
        return 0;
    }

    private boolean isWhole(Path file, ArrayNode all, PrintWriter out) {
        try (SessionStore.Recorded recorded = tools.sessions().open(file)) {
            CheckResult result = check(file, recorded);
            all.add(result.json());
            tell(file, verdict(result.damage()), out);
            return result.isWhole();
        } catch (UserProblem unreadable) {
            all.addObject().put("file", file.toString()).put("whole", false).put("problem", Words.of(unreadable));
            tell(file, Words.of(unreadable), out);
            return false;
        }
    }

    private void tell(Path file, String sentence, PrintWriter out) {
        if (!json) {
            out.println(Words.of("analyze.checked", file.getFileName(), sentence));
        }
    }

    private List<Path> sessions() throws UserProblem {
        List<Path> files = new ArrayList<>(tools.sessions().unfinished(session));
        try (Stream<Path> ended = Files.list(session)) {
            ended.filter(file -> file.toString().endsWith(".mcap"))
                    .filter(file -> !files.contains(file))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", session, String.valueOf(e.getMessage()));
        }
        return files.stream().sorted().toList();
    }
}
