package palpa.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import palpa.model.Labelled;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Reports.Request;
import palpa.session.Reports.Table;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.Notes;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code palpa export}: a session as CSV tables. */
@Command(name = "export", resourceBundle = "palpa.words.analyze", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SESSION", descriptionKey = "session")
    private Path session;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path directory;

    @Option(names = "--only", paramLabel = "TABLE", split = ",", converter = TableOption.class)
    private List<Table> only;

    @Option(names = "--force")
    private boolean force;

    public ExportCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        Set<Table> tables = only == null ? EnumSet.allOf(Table.class) : EnumSet.copyOf(only);
        Request request =
                new Request(session, directory, tables, Set.of(), Optional.empty(), force, Notes.NONE, List.of());
        for (Path file : tools.reports().export(request, Progress.UNSEEN)) {
            spec.commandLine().getOut().println(file);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** A table by its label. */
    static final class TableOption implements ITypeConverter<Table> {
        @Override
        public Table convert(String text) {
            return Labelled.parse(Table.class, text)
                    .orElseThrow(() -> new TypeConversionException(Words.of(
                            "analyze.no_table",
                            text,
                            Arrays.stream(Table.values()).map(Labelled::label).collect(Collectors.joining(", ")))));
        }
    }
}
