package palpa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import palpa.model.Decision;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.session.Reports.Origin;
import palpa.session.Reports.TableFile;
import palpa.session.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code palpa analyze}: a session or a force table to a summary, strokes and a timeline. The same input gives the same
 * bytes.
 */
@Command(name = "analyze", resourceBundle = "palpa.words.analyze", mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", descriptionKey = "input")
    private Path input;

    @Option(names = "--region", paramLabel = "R", converter = RegionOption.class)
    private Region region;

    @Option(names = "--program", paramLabel = "FILE")
    private Path program;

    @Option(names = "--model", paramLabel = "FILE")
    private Path model;

    @Option(names = "--profile", paramLabel = "FILE")
    private List<Path> profiles = List.of();

    @Option(names = "--strokes", paramLabel = "FILE")
    private Path strokes;

    @Option(names = "--timeline", paramLabel = "FILE")
    private Path timeline;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ReplaceOption replace;

    public AnalyzeCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        Analysis analysis = new Analysis(
                tools,
                input,
                region,
                program,
                model,
                profiles,
                spec.commandLine().getErr());
        try (TableFile<Stroke> strokeFile =
                        strokes == null ? null : tools.reports().strokes(strokes, replace.force());
                TableFile<Decision> timelineFile =
                        timeline == null ? null : tools.reports().timeline(timeline, replace.force())) {
            analysis.run((findings, origins) -> {
                write(strokeFile, findings.strokes(), stroke -> origins.of(stroke.hand()));
                write(timelineFile, findings.decisions(), decision -> origins.of(decision.hand()));
            });
            commit(strokeFile);
            commit(timelineFile);
        }
        AnalysisPrinter printer = new AnalysisPrinter(input, analysis);
        spec.commandLine().getOut().print(json ? printer.json() : printer.text());
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** A table nobody asked for is null. */
    private static <R> void write(TableFile<R> file, List<R> rows, Function<R, Origin> originOf) throws UserProblem {
        if (file != null) {
            for (R row : rows) {
                file.row(row, originOf.apply(row));
            }
        }
    }

    private static void commit(TableFile<?> file) throws UserProblem {
        if (file != null) {
            file.commit();
        }
    }
}
