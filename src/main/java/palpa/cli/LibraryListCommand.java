package palpa.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import palpa.model.Labelled;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;
import palpa.session.library.SessionQuery.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code palpa library list}: the sessions of a folder, chosen and sorted. */
@Command(name = "list", resourceBundle = "palpa.words.library", mixinStandardHelpOptions = true)
final class LibraryListCommand implements Callable<Integer> {

    private final Toolbox tools;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    @Option(names = "--trainee", paramLabel = "NAME")
    private String trainee;

    @Option(names = "--program", paramLabel = "NAME")
    private String program;

    @Option(names = "--tag", paramLabel = "TAG")
    private String tag;

    @Option(names = "--text", paramLabel = "WORDS")
    private String text = "";

    @Option(names = "--from", paramLabel = "DAY", converter = DayOption.class)
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = DayOption.class)
    private LocalDate to;

    @Option(names = "--sort", paramLabel = "ORDER", converter = OrderOption.class)
    private Order sort = Order.DATE;

    @Option(names = "--ascending")
    private boolean ascending;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--json")
    private boolean json;

    LibraryListCommand(Toolbox tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UserProblem {
        if (limit < 1) {
            throw new UserProblem("library.bad_limit", Integer.toString(limit));
        }
        Path chosen = folder == null ? LibraryCommand.usualFolder() : folder;
        PrintWriter err = spec.commandLine().getErr();
        LibraryFolder.with(tools, chosen, err, catalogue -> {
            catalogue.update(LibraryFolder.shown(err));
            print(catalogue.find(query()));
        });
        return 0;
    }

    private SessionQuery query() {
        return new SessionQuery(
                text,
                Optional.ofNullable(trainee),
                Optional.ofNullable(program),
                Optional.ofNullable(tag),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                sort,
                !ascending,
                limit);
    }

    private void print(List<SessionEntry> entries) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(asJson(entries));
        } else if (entries.isEmpty()) {
            out.println(Words.of("library.none"));
        } else {
            SessionLines.print(entries, clock.getZone(), out);
        }
        out.flush();
    }

    private static String asJson(List<SessionEntry> entries) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(SessionLines.toJson(entries));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values is always writable", impossible);
        }
    }

    /** An order by its label; {@code worst} is short for the worst deviation. */
    static final class OrderOption implements ITypeConverter<Order> {
        @Override
        public Order convert(String typed) {
            return Labelled.parse(Order.class, typed.equals("worst") ? Order.WORST_DEVIATION.label() : typed)
                    .orElseThrow(() -> new TypeConversionException(Words.of(
                            "library.no_order",
                            typed,
                            Arrays.stream(Order.values()).map(Labelled::label).collect(Collectors.joining(", ")))));
        }
    }
}
