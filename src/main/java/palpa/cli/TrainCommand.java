package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.recognition.BoostingOptions;
import palpa.recognition.Confusion;
import palpa.recognition.ModelCard;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.learning.Kind;
import palpa.session.learning.Learning;
import palpa.session.learning.LearningOptions;
import palpa.session.learning.LearningReport;
import palpa.session.learning.Material;
import palpa.session.learning.SimulatedMaterial;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.learning.Start;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa train}: labelled recordings to a model, and how good it is. The same input and seed give the same bytes. */
@Command(name = "train", resourceBundle = "palpa.words.train", mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    private static final String ENDING = ".json";

    /** More simulated people tell little more of how good a model is. */
    private static final int MOST_JUDGED = 40;

    private static final int MOST_ROUNDS = 2000;

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LABELLED", arity = "0..*", descriptionKey = "palpa.train.labelled")
    private List<Path> labelled = List.of();

    @Option(names = "--out", paramLabel = "MODEL", required = true)
    private Path out;

    @Option(names = "--report", paramLabel = "FILE")
    private Path report;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--name", paramLabel = "TEXT")
    private String name;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--kind", paramLabel = "KIND", converter = KindOption.class)
    private Kind kind = Kind.TREES;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "" + BoostingOptions.USUAL_ROUNDS)
    private int rounds;

    @Option(names = "--people", paramLabel = "N")
    private int people;

    @Option(names = "--on-top")
    private boolean onTop;

    @Option(names = "--examples", paramLabel = "FILE")
    private Path examples;

    @Mixin
    private ReplaceOption replace;

    public TrainCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        refuseContradictions();
        LabelledFiles files = new LabelledFiles(tools, labelled);
        refuseOverwriting();
        tellPassedOver(files.passedOver());
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr());
        UntilInterrupted.run(spec.commandLine().getErr(), progress::cancel, () -> {
            LearningReport learnt;
            try {
                learnt = learn(files, progress);
            } finally {
                progress.end();
            }
            print(learnt);
        });
        return 0;
    }

    private void refuseContradictions() {
        if (labelled.isEmpty() == (people <= 0)) {
            throw new ParameterException(spec.commandLine(), Words.of("train.no_input"));
        }
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new ParameterException(
                    spec.commandLine(), Words.of("train.no_rounds", Integer.toString(MOST_ROUNDS)));
        }
    }

    private void tellPassedOver(List<String> names) {
        if (!names.isEmpty()) {
            spec.commandLine().getErr().println(Words.of("train.passed_over", String.join(", ", names)));
        }
    }

    private LearningReport learn(LabelledFiles files, ProgressLine progress) throws UserProblem {
        Learning learning = new Learning(options(files.names()), progress);
        LearningReport learnt = people > 0
                ? learning.learn(
                        simulated(Draw.TRAINING, people), simulated(Draw.TEST, Math.min(MOST_JUDGED, (people + 2) / 3)))
                : learning.learn(files);
        tools.models().write(learnt.model(), out, replace.force());
        if (report != null) {
            tools.reports().training(learnt, report, replace.force());
        }
        if (examples != null) {
            tools.models().writeExamples(learning.examples(), examples, replace.force());
        }
        return learnt;
    }

    private Material.Source simulated(Draw draw, int count) {
        TargetTable targets = tools.programs().freePractice().targets();
        return SimulatedMaterial.of(tools.people(), draw, count, seed, targets);
    }

    /** Before minutes are spent on learning what could not be written. */
    private void refuseOverwriting() throws UserProblem {
        for (Path file :
                Stream.of(out, report, examples).filter(Objects::nonNull).toList()) {
            if (!replace.force() && Files.exists(file)) {
                throw new UserProblem("store.exists", file);
            }
        }
    }

    private LearningOptions options(List<String> files) {
        List<String> sources = people > 0
                ? List.of(Words.of("train.simulated", Integer.toString(people), Long.toString(seed)))
                : files;
        Optional<Start> start = onTop
                ? Optional.of(new Start(tools.models().shipped(), tools.models().shippedExamples()))
                : Optional.empty();
        return new LearningOptions(
                nameOrFileName(),
                kind,
                rounds,
                seed,
                sources,
                start,
                tools.models().shipped());
    }

    private String nameOrFileName() {
        String file = out.getFileName().toString();
        boolean usual = file.toLowerCase(Locale.ROOT).endsWith(ENDING);
        return name != null ? name : usual ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    private void print(LearningReport learnt) {
        PrintWriter to = spec.commandLine().getOut();
        if (json) {
            to.print(tools.reports().trainingJson(learnt));
        } else {
            summarize(learnt, to);
        }
        to.flush();
    }

    private void summarize(LearningReport learnt, PrintWriter to) {
        ModelCard card = learnt.model().card();
        to.println(Words.of(
                "train.summary",
                card.name(),
                Words.of("train.kind." + card.kind()),
                Integer.toString(card.people()),
                Integer.toString(learnt.recordings()),
                Integer.toString(card.examples())));
        if (learnt.isJudged()) {
            Confusion all = learnt.judged().all();
            to.println(Words.of(
                    "train.figures",
                    percent(all.balancedAccuracy()),
                    fixed(all.macroF1()),
                    fixed(learnt.judged().reliability().error()),
                    Integer.toString(all.windows())));
        }
        to.println(Words.of("train.way." + learnt.way().label()));
        if (learnt.isJudged()) {
            to.println(Words.of(
                    learnt.isWorseThanShipped() ? "train.worse" : "train.better",
                    learnt.shippedName(),
                    percent(learnt.shipped().all().balancedAccuracy())));
        }
        to.println(Words.of("train.written", out));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
