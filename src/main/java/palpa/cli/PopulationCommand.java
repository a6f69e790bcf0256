package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import palpa.model.Labelled;
import palpa.model.UserProblem;
import palpa.session.Reports.PeopleRequest;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.learning.SimulatedPeople.Draw;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code palpa population}: simulated people as labelled force tables, with the truth beside them. */
@Command(name = "population", resourceBundle = "palpa.words.population", mixinStandardHelpOptions = true)
public final class PopulationCommand implements Callable<Integer> {

    private static final int MOST_PEOPLE = 10_000;

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path directory;

    @Option(names = "--people", paramLabel = "N", defaultValue = "20")
    private int people;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--draw", paramLabel = "DRAW", defaultValue = "training", converter = DrawConverter.class)
    private Draw draw;

    @Mixin
    private ReplaceOption replace;

    public PopulationCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new ParameterException(
                    spec.commandLine(),
                    Words.of("population.people_wrong", Integer.toString(people), Integer.toString(MOST_PEOPLE)));
        }
        PeopleRequest request = new PeopleRequest(tools.people(), draw, people, seed, directory, replace.force());
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr());
        UntilInterrupted.run(spec.commandLine().getErr(), progress::cancel, () -> {
            List<Path> files;
            try {
                files = tools.reports().exportPeople(request, progress);
            } finally {
                progress.end();
            }
            PrintWriter out = spec.commandLine().getOut();
            files.forEach(out::println);
            out.flush();
        });
        return 0;
    }

    /** A draw by its word. */
    static final class DrawConverter implements ITypeConverter<Draw> {
        @Override
        public Draw convert(String text) {
            return Labelled.parse(Draw.class, text)
                    .orElseThrow(() -> new TypeConversionException(Words.of("population.draw_unknown", text)));
        }
    }
}
