package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import palpa.coaching.Program;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.coaching.safety.Adaptation;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.LessonOptions;
import palpa.session.LessonView;
import palpa.session.PortDirectory;
import palpa.session.PracticeOptions;
import palpa.session.Receiver;
import palpa.session.Toolbox;
import palpa.session.VirtualGloves;
import palpa.session.Words;
import palpa.session.live.LatencyProbe;
import palpa.session.live.LiveLesson;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code palpa record}: records a session without a window, and can tell how late its decisions are. */
@Command(name = "record", resourceBundle = "palpa.words.session", mixinStandardHelpOptions = true)
public final class RecordCommand implements Callable<Integer> {

    private final Toolbox tools;
    private final Pause second;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(names = "--left", paramLabel = "PORT")
    private Optional<String> left = Optional.empty();

    @Option(names = "--right", paramLabel = "PORT")
    private Optional<String> right = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--seconds", paramLabel = "N")
    private Optional<Integer> seconds = Optional.empty();

    @Option(names = "--program", paramLabel = "FILE")
    private Optional<Path> program = Optional.empty();

    @Option(names = "--trainee", paramLabel = "NAME", defaultValue = "")
    private String trainee;

    @Option(names = "--receiver", paramLabel = "NAME")
    private Optional<String> receiver = Optional.empty();

    @Option(names = "--region", paramLabel = "REGION")
    private Optional<String> region = Optional.empty();

    @Option(names = "--rate", paramLabel = "HZ", defaultValue = "" + LessonOptions.DEFAULT_RATE_HERTZ)
    private int rate;

    @Option(names = "--least-free", paramLabel = "MB", defaultValue = "500")
    private int leastFree;

    @Option(names = "--virtual")
    private boolean virtual;

    @Option(names = "--scenario", paramLabel = "NAME")
    private Optional<String> scenario = Optional.empty();

    @ArgGroup(exclusive = false)
    private LatencyOptions latency;

    /** What to measure. */
    private static final class LatencyOptions {

        @Option(names = "--latency", required = true)
        private boolean wanted;

        @Option(names = "--stamps-left", paramLabel = "FILE")
        private Optional<Path> left = Optional.empty();

        @Option(names = "--stamps-right", paramLabel = "FILE")
        private Optional<Path> right = Optional.empty();
    }

    /** Lets a second pass. */
    @FunctionalInterface
    interface Pause {
        void await() throws InterruptedException;
    }

    public RecordCommand(Toolbox tools) {
        this(tools, () -> TimeUnit.SECONDS.sleep(1), Clock.systemDefaultZone());
    }

    RecordCommand(Toolbox tools, Pause second, Clock clock) {
        this.tools = tools;
        this.second = second;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UserProblem {
        LessonOptions options = options();
        UntilInterrupted.run(spec.commandLine().getErr(), () -> measure(options));
        return CommandLine.ExitCode.OK;
    }

    private void measure(LessonOptions options) throws UserProblem {
        if (latency == null) {
            record(options, LatencyProbe.NONE);
        } else {
            LatencyReport report = LatencyReport.open(latency.left, latency.right);
            record(options, report);
            report.print(spec.commandLine().getOut());
        }
    }

    private void record(LessonOptions options, LatencyProbe probe) throws UserProblem {
        try (LiveLesson lesson = LiveLesson.start(tools, options, probe)) {
            lesson.warnBelow(leastFree * 1_000_000L);
            lesson.startRecording(out, force);
            follow(lesson);
            lesson.stopRecording();
        }
    }

    /** Prints a line a second until the time is over or the program is asked to end. */
    private void follow(LiveLesson lesson) throws UserProblem {
        PrintWriter to = spec.commandLine().getOut();
        RecordLine line = new RecordLine();
        StepLines steps = new StepLines();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = passed();
            LessonView view = lesson.view();
            to.println(line.of(view, lesson.refusedByRecorder(), lesson.diskSpace()));
            line.news(view).forEach(to::println);
            steps.news(view).forEach(to::println);
            to.flush();
            if (lesson.recordingProblem().isPresent()) {
                throw lesson.recordingProblem().get();
            }
            goesOn &= seconds.isEmpty() || line.seconds() < seconds.get();
        }
    }

    /** Waits a second; false where the program is asked to end. */
    private boolean passed() {
        try {
            second.await();
            return true;
        } catch (InterruptedException asked) {
            // Not passed on: what is left to do is to end the file, undisturbed.
            return false;
        }
    }

    private LessonOptions options() throws UserProblem {
        if (rate < 10 || rate > 2000) {
            throw new ParameterException(spec.commandLine(), Words.of("session.bad_rate", Integer.toString(rate)));
        }
        Program practised = adapted(
                program.isPresent()
                        ? tools.programs().read(program.get())
                        : tools.programs().shipped().get(0));
        Region begun = practised.steps().get(0).region();
        if (region.isPresent()) {
            begun = Labelled.parse(Region.class, region.get())
                    .orElseThrow(() ->
                            new ParameterException(spec.commandLine(), Words.of("session.bad_region", region.get())));
        }
        return new LessonOptions(ports(), left, right, rate, practised, trainee, begun, unasked());
    }

    /** The program goes on by itself; without a window nobody is asked for comfort. */
    private PracticeOptions unasked() {
        return new PracticeOptions(
                true, FeedbackPlan.ALWAYS, 0, receiver.map(Receiver::cleaned).orElse(""));
    }

    /** The program as it is practised with the receiver, who has answered the checklist today. */
    private Program adapted(Program written) throws UserProblem {
        if (receiver.isEmpty()) {
            return written;
        }
        String name = Receiver.cleaned(receiver.get());
        Adaptation adaptation = tools.receivers()
                .get(name)
                .filter(known -> known.isAnswered(LocalDate.now(clock)))
                .orElseThrow(() -> new UserProblem("session.receiver_unanswered", name))
                .adapt(written);
        return adaptation
                .program()
                .orElseThrow(() -> new UserProblem("session.receiver_may_not", written.name(), name));
    }

    private PortDirectory ports() throws UserProblem {
        if (!virtual) {
            return tools.ports();
        }
        String played = scenario.orElse(VirtualGloves.DEFAULT_SCENARIO);
        return tools.virtualGloves().inProcess(List.of(glove(Hand.LEFT, played), glove(Hand.RIGHT, played)));
    }

    private VirtualGloves.Options glove(Hand hand, String played) {
        return new VirtualGloves.Options(hand, played, rate, 1 + hand.ordinal(), 1, List.of(), Optional.empty());
    }
}
