package palpa.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.LessonOptions;
import palpa.session.LinkView;
import palpa.session.PortTrouble;
import palpa.session.QuickCheck;
import palpa.session.SensorWords;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.live.LiveLesson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code palpa calibrate quick}: one known load on one site tells whether a glove's calibration still holds. */
@Command(name = "quick", resourceBundle = "palpa.words.health", mixinStandardHelpOptions = true)
public final class CalibrateQuickCommand implements Callable<Integer> {

    private static final double GREATEST_NEWTONS = 100;
    private static final int LOOKS_A_SECOND = 20;

    /** Longer than it takes to ask a glove that is there, even one that restarts when its port is opened. */
    private static final int SECONDS_TO_ANSWER = 8;

    private static final Set<PortTrouble> CLOSED =
            EnumSet.of(PortTrouble.MISSING, PortTrouble.NO_PERMISSION, PortTrouble.BUSY, PortTrouble.FAILED);

    private final Toolbox tools;
    private final Clock clock;
    private final RecordCommand.Pause pause;

    @Spec
    private CommandSpec spec;

    @Option(names = "--hand", paramLabel = "HAND", required = true)
    private String hand;

    @Option(names = "--port", paramLabel = "PORT")
    private Optional<String> port = Optional.empty();

    @Option(names = "--site", paramLabel = "SITE", defaultValue = "palm_heel")
    private String site;

    @Option(names = "--load", paramLabel = "N", defaultValue = "10")
    private double load;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "60")
    private int seconds;

    CalibrateQuickCommand(Toolbox tools, Clock clock) {
        this(tools, clock, () -> TimeUnit.MILLISECONDS.sleep(1000 / LOOKS_A_SECOND));
    }

    CalibrateQuickCommand(Toolbox tools, Clock clock, RecordCommand.Pause pause) {
        this.tools = tools;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public Integer call() throws UserProblem {
        Hand worn = parsed(Hand.class, hand);
        Site pressed = parsed(Site.class, site);
        if (!(load > 0 && load <= GREATEST_NEWTONS)) {
            throw new ParameterException(spec.commandLine(), Words.of("health.bad_load", number(load)));
        }
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), Words.of("health.bad_seconds", Integer.toString(seconds)));
        }
        UntilInterrupted.run(spec.commandLine().getErr(), () -> check(worn, pressed));
        return CommandLine.ExitCode.OK;
    }

    private <E extends Enum<E> & Labelled> E parsed(Class<E> type, String label) {
        return Labelled.parse(type, label)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Words.of("health.bad_word", label)));
    }

    private void check(Hand worn, Site pressed) throws UserProblem {
        if (port.isPresent()) {
            tools.ports().lookAt(port.get());
        }
        QuickCheck check = new QuickCheck(tools.calibrations(), worn, pressed, load, LocalDate.now(clock));
        try (LiveLesson lesson = LiveLesson.start(tools, options(worn))) {
            awaitGlove(lesson, worn);
            say(Words.of("health.press", SensorWords.site(pressed), number(load)));
            Optional<QuickCheck.Result> result = Optional.empty();
            for (int look = 0; result.isEmpty() && look < seconds * LOOKS_A_SECOND && passed(); look++) {
                result = check.look(lesson.view());
            }
            tell(result.orElseThrow(() -> new UserProblem("health.no_load", number(load))), pressed);
        }
    }

    /** Without a glove there is no use in waiting for a load. */
    private void awaitGlove(LiveLesson lesson, Hand worn) throws UserProblem {
        LinkView link = lesson.view().link(worn);
        for (int look = 0; link.state() != LinkView.State.STREAMING && passed(); look++) {
            if (look >= SECONDS_TO_ANSWER * LOOKS_A_SECOND || isHopeless(link)) {
                throw noGlove(link, worn);
            }
            link = lesson.view().link(worn);
        }
    }

    /** Whether the port that was named cannot even be opened. */
    private boolean isHopeless(LinkView link) {
        return port.isPresent() && link.trouble().filter(CLOSED::contains).isPresent();
    }

    private UserProblem noGlove(LinkView link, Hand worn) {
        String why = link.trouble()
                .map(trouble -> trouble.sentence(link.port(), link.troubleDetail()))
                .or(() -> port.map(name -> PortTrouble.NO_GLOVE.sentence(name, "")))
                .orElseGet(() -> Words.of("calibrate.quick.plug_in"));
        return new UserProblem("calibrate.quick.no_glove", Words.of("calibrate.quick.hand." + worn.label()), why);
    }

    private void tell(QuickCheck.Result result, Site pressed) throws UserProblem {
        String percent = String.format(Locale.ROOT, "%+.0f", 100 * result.error());
        if (!result.holds()) {
            throw new UserProblem(
                    "health.check_failed",
                    SensorWords.site(pressed),
                    number(result.shownNewtons()),
                    number(load),
                    percent);
        }
        say(Words.of("health.check_held", SensorWords.site(pressed), number(result.shownNewtons()), percent));
    }

    private boolean passed() {
        try {
            pause.await();
            return true;
        } catch (InterruptedException asked) {
            // Not passed on: the lesson is closed undisturbed.
            return false;
        }
    }

    private LessonOptions options(Hand worn) throws UserProblem {
        Optional<String> none = Optional.empty();
        LessonOptions usual =
                LessonOptions.of(tools.ports(), tools.programs().shipped().get(0));
        return new LessonOptions(
                usual.ports(),
                worn == Hand.LEFT ? port : none,
                worn == Hand.RIGHT ? port : none,
                usual.rateHertz(),
                usual.program(),
                usual.trainee(),
                usual.region());
    }

    private void say(String sentence) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(sentence);
        out.flush();
    }

    private static String number(double newtons) {
        return String.format(Locale.ROOT, "%.1f", newtons);
    }
}
