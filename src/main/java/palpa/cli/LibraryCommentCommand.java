package palpa.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.SessionStore;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.Comment;
import palpa.session.library.Notes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa library comment}: says something of a moment or a stretch of a session. */
@Command(name = "comment", resourceBundle = "palpa.words.library", mixinStandardHelpOptions = true)
final class LibraryCommentCommand implements Callable<Integer> {

    private static final double MICROS_A_SECOND = 1e6;
    private static final double MOST_SECONDS = 1e9;

    private final Toolbox tools;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
    private Path session;

    @Parameters(index = "1", paramLabel = "TEXT")
    private String text;

    @Option(names = "--at", paramLabel = "SECONDS", required = true)
    private double at;

    @Option(names = "--to", paramLabel = "SECONDS", descriptionKey = "to")
    private Double to;

    @Option(names = "--author", paramLabel = "NAME", required = true)
    private String author;

    LibraryCommentCommand(Toolbox tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UserProblem {
        try (SessionStore.Recorded recorded = tools.sessions().open(session)) {
            TimeSpan span = span(recorded.span());
            Notes before = tools.notes().read(session);
            List<Comment> comments = new ArrayList<>(before.comments());
            comments.add(new Comment(UUID.randomUUID(), span, author, clock.instant(), text));
            comments.sort(Comparator.comparingLong(comment -> comment.span().startMicros()));
            tools.notes().write(session, new Notes(comments, before.corrections(), before.tags()));
            spec.commandLine()
                    .getOut()
                    .println(Words.of("library.commented", tools.notes().fileOf(session)));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    private TimeSpan span(TimeSpan whole) throws UserProblem {
        double end = to == null ? at : to;
        boolean fits = at >= 0 && end >= at && end <= MOST_SECONDS && micros(end) <= whole.endMicros();
        if (!fits) {
            throw new UserProblem(
                    "library.bad_time", String.format(Locale.ROOT, "%.3f", whole.endMicros() / MICROS_A_SECOND));
        }
        return new TimeSpan(micros(at), micros(end));
    }

    private static long micros(double seconds) {
        return Math.round(seconds * MICROS_A_SECOND);
    }
}
