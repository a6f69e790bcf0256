package palpa.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.Imports.Terms;
import palpa.session.SessionStore.Recorded;
import palpa.session.TableImport;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa import}: an exported table of samples, or a force table, becomes a session. */
@Command(name = "import", resourceBundle = "palpa.words.analyze", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TABLE", descriptionKey = "table")
    private Path table;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--trainee", paramLabel = "NAME")
    private String trainee;

    @Option(names = "--region", paramLabel = "R", converter = RegionOption.class)
    private Region region;

    @Option(names = "--program", paramLabel = "FILE")
    private Path program;

    @Option(names = "--recording", paramLabel = "N")
    private Integer recording;

    @Mixin
    private ReplaceOption replace;

    public ImportCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        Terms terms = new Terms(
                Optional.ofNullable(trainee),
                Optional.ofNullable(region),
                program == null
                        ? tools.programs().freePractice()
                        : tools.programs().read(program),
                Optional.ofNullable(recording));
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr());
        UntilInterrupted.run(spec.commandLine().getErr(), progress::cancel, () -> {
            try (Recorded recorded = tools.imports().open(table, terms)) {
                TableImport.write(tools.sessions(), recorded, out, replace.force(), progress);
            } finally {
                progress.end();
            }
            spec.commandLine().getOut().println(Words.of("analyze.imported", table, out));
            spec.commandLine().getOut().flush();
        });
        return 0;
    }
}
