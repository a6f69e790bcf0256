package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Reports.ClassRequest;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Request;
import palpa.session.Reports.Table;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa export}: a session as tables and a page, or many sessions as a class. */
@Command(name = "export", resourceBundle = "palpa.words.analyze", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    private static final double MICROS = 1e6;
    private static final double LONGEST_SECONDS = 1e9;

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SESSION", arity = "1..*", descriptionKey = "sessions")
    private List<Path> sessions;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path directory;

    @Option(names = "--only", paramLabel = "PART", split = ",", converter = ExportPart.Converter.class)
    private List<ExportPart> only;

    @Option(names = "--from", paramLabel = "S")
    private Double fromSeconds;

    @Option(names = "--to", paramLabel = "S")
    private Double toSeconds;

    @Option(names = "--no-html")
    private boolean noHtml;

    @Option(names = "--class")
    private boolean asClass;

    @Option(names = "--trainee", paramLabel = "NAME")
    private List<String> trainees = List.of();

    @Option(names = "--profile", paramLabel = "FILE")
    private List<Path> profiles = List.of();

    @Mixin
    private ReplaceOption replace;

    public ExportCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        refuseContradictions();
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr());
        UntilInterrupted.run(spec.commandLine().getErr(), progress::cancel, () -> {
            List<Path> files;
            try {
                files = asClass ? exportClass(progress) : tools.reports().export(request(), progress);
            } finally {
                progress.end();
            }
            PrintWriter out = spec.commandLine().getOut();
            files.forEach(out::println);
            out.flush();
        });
        return 0;
    }

    private void refuseContradictions() {
        if (!asClass && sessions.size() > 1) {
            throw wrong("analyze.one_session");
        }
        if (asClass && (only != null || fromSeconds != null || toSeconds != null || !profiles.isEmpty())) {
            throw wrong("analyze.class_is_whole");
        }
        if (!asClass && !trainees.isEmpty()) {
            throw wrong("analyze.trainees_of_class");
        }
        if (span().isEmpty() && (fromSeconds != null || toSeconds != null)) {
            throw wrong("analyze.no_span");
        }
    }

    private ParameterException wrong(String key) {
        return new ParameterException(spec.commandLine(), Words.of(key));
    }

    /** Empty where none is asked for, or what is asked for is none. */
    private Optional<TimeSpan> span() {
        double from = fromSeconds == null ? -LONGEST_SECONDS : fromSeconds;
        double to = toSeconds == null ? LONGEST_SECONDS : toSeconds;
        boolean asked = fromSeconds != null || toSeconds != null;
        if (!asked || !(from < to && Math.abs(from) <= LONGEST_SECONDS && Math.abs(to) <= LONGEST_SECONDS)) {
            return Optional.empty();
        }
        return Optional.of(new TimeSpan(Math.round(from * MICROS), Math.round(to * MICROS)));
    }

    private Request request() throws UserProblem {
        Path session = sessions.get(0);
        Set<Table> tables = only == null ? EnumSet.allOf(Table.class) : ExportPart.tables(only);
        Set<Extra> extras = only == null ? EnumSet.allOf(Extra.class) : ExportPart.extras(only);
        if (noHtml) {
            extras.remove(Extra.HTML);
        }
        return new Request(
                session,
                directory,
                tables,
                extras,
                span(),
                replace.force(),
                tools.notes().read(session),
                List.of(),
                profiles.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ProfileFiles(tools.calibrations(), profiles)::over));
    }

    private List<Path> exportClass(Progress progress) throws UserProblem {
        ClassRequest request = new ClassRequest(
                Sittings.of(tools.sessions(), sessions, tools.models().inForce(), progress),
                Set.copyOf(trainees),
                directory,
                !noHtml,
                replace.force());
        return tools.reports().exportClass(request, progress);
    }
}
