package palpa.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import palpa.coaching.Program;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.Lesson;
import palpa.session.LessonOptions;
import palpa.session.PortDirectory;
import palpa.session.PracticeOptions;
import palpa.session.Toolbox;
import palpa.session.VirtualGloves;
import palpa.session.progress.FeedbackChoice;
import palpa.session.progress.History;
import palpa.ui.kit.Worker;
import palpa.ui.safety.SafetyDesk;

/**
 * Holds the one lesson there is, and starts another in its place: on the machine's ports, or with virtual gloves.
 *
 * <p>Public methods belong to the FX thread and return at once; ports are opened and lessons begun and ended on one
 * thread of its own, in the order asked for.
 */
final class LessonRoom implements AutoCloseable {

    private static final int VIRTUAL_RATE_HERTZ = 1000;
    private static final long SEED = 1;

    private final Toolbox tools;
    private final LessonStarter starter;
    private final SafetyDesk safety;
    private final ExecutorService worker = Worker.named("lesson-room");
    private Optional<Lesson> lesson = Optional.empty();
    private Optional<Program> chosen;
    private Optional<Program> written = Optional.empty();
    private String trainee;
    private PortDirectory directory;
    private boolean virtual;
    private FeedbackPlan feedback = FeedbackPlan.ALWAYS;
    private boolean closed;

    /** @param safety says who is massaged and what that changes in a program */
    LessonRoom(Toolbox tools, LessonStarter starter, SafetyDesk safety, WindowOptions options) {
        this.tools = tools;
        this.starter = starter;
        this.safety = safety;
        chosen = options.program();
        trainee = options.trainee();
        directory = tools.ports();
    }

    /** The lesson, empty until the first has begun. */
    Optional<Lesson> lesson() {
        return lesson;
    }

    /** Whether it is being recorded. */
    boolean isRecording() {
        return lesson.filter(running -> running.view().recording().isPresent()).isPresent();
    }

    /** Whether its gloves are simulated. */
    boolean isVirtual() {
        return virtual;
    }

    /** The program of the lesson there is, as it was before it was adapted to who is massaged. */
    Program program() {
        return written.or(() -> chosen)
                .orElseGet(() -> tools.programs().shipped().get(0));
    }

    /** Whether the lesson there is goes by its program as it would be adapted now. */
    boolean isAdapted() {
        Program now = safety.adapted(program());
        return lesson.filter(running -> running.view().program().equals(now)).isPresent();
    }

    /** When the trainee is shown how it goes in the present lesson. */
    FeedbackPlan feedback() {
        return feedback;
    }

    /** Begins a lesson on the machine's ports. */
    void startOnPorts(Consumer<Lesson> begun, Consumer<UserProblem> failed) {
        Program program = chosen.orElseGet(() -> tools.programs().shipped().get(0));
        start(new Plan(false, tools::ports, program, chosenFeedback()), begun, failed);
    }

    /** Begins a lesson with a pair of virtual gloves. */
    void startVirtual(Consumer<Lesson> begun, Consumer<UserProblem> failed) {
        Program program = chosen.orElseGet(() -> tools.programs().demonstration());
        start(
                new Plan(
                        true,
                        () -> tools.virtualGloves().inProcess(List.of(virtual(Hand.LEFT), virtual(Hand.RIGHT))),
                        program,
                        chosenFeedback()),
                begun,
                failed);
    }

    private static VirtualGloves.Options virtual(Hand hand) {
        return new VirtualGloves.Options(
                hand, VirtualGloves.DEMONSTRATION, VIRTUAL_RATE_HERTZ, SEED, 1, List.of(), Optional.empty());
    }

    /** Begins a lesson by {@code program}, which stays the program, with the gloves there are. */
    void changeProgram(Program program, Consumer<Lesson> begun, Consumer<UserProblem> failed) {
        chosen = Optional.of(program);
        begin(program, chosenFeedback(), begun, failed);
    }

    /** Begins a test of {@code program}: it is practised without feedback, with the gloves there are. */
    void test(Program program, Consumer<Lesson> begun, Consumer<UserProblem> failed) {
        begin(program, new FeedbackChoice(FeedbackMode.NONE, FeedbackChoice.USUAL.everyBouts()), begun, failed);
    }

    private void begin(Program program, FeedbackChoice shown, Consumer<Lesson> begun, Consumer<UserProblem> failed) {
        PortDirectory present = directory;
        start(new Plan(virtual, () -> present, program, shown), begun, failed);
    }

    private FeedbackChoice chosenFeedback() {
        return FeedbackChoice.of(tools.settings());
    }

    /** What {@code whose} has practised; a log that cannot be read is told, and nobody waits for it. */
    private History history(String whose, Consumer<UserProblem> failed) {
        try {
            return tools.practices().of(whose);
        } catch (UserProblem problem) {
            Platform.runLater(() -> failed.accept(problem));
            return History.NONE;
        }
    }

    /** Who practises: name or pseudonym, may be empty. */
    String trainee() {
        return trainee;
    }

    /** Begins a lesson for {@code newTrainee}, who stays the trainee, with the program and the gloves there are. */
    void changeTrainee(String newTrainee, Consumer<Lesson> begun, Consumer<UserProblem> failed) {
        trainee = newTrainee;
        begin(program(), chosenFeedback(), begun, failed);
    }

    /** The old lesson lets go of the ports before the next one looks for gloves on them. */
    private void start(Plan plan, Consumer<Lesson> begun, Consumer<UserProblem> failed) {
        Optional<Lesson> old = lesson;
        written = Optional.of(plan.program);
        Program practised = safety.adapted(plan.program);
        PracticeOptions practice = practice();
        worker.execute(() -> {
            try {
                PortDirectory ports = plan.ports.get();
                old.ifPresent(Lesson::close);
                FeedbackPlan shown = history(trainee, failed)
                        .feedback(plan.feedback.mode(), plan.feedback.everyBouts(), plan.program.name());
                Lesson next = starter.start(lessonOptions(ports, practised, practice.showing(shown)));
                Platform.runLater(() -> take(next, ports, plan.virtual, shown, begun));
            } catch (UserProblem problem) {
                Platform.runLater(() -> failed.accept(problem));
            }
        });
    }

    private void take(Lesson next, PortDirectory ports, boolean simulated, FeedbackPlan shown, Consumer<Lesson> begun) {
        if (closed) {
            next.close();
            return;
        }
        virtual = simulated;
        feedback = shown;
        directory = ports;
        lesson = Optional.of(next);
        begun.accept(next);
    }

    private PracticeOptions practice() {
        PracticeOptions usual = PracticeOptions.USUAL;
        return new PracticeOptions(usual.advances(), usual.feedback(), usual.comfortEverySeconds(), safety.receiver());
    }

    private LessonOptions lessonOptions(PortDirectory ports, Program program, PracticeOptions practice) {
        LessonOptions usual = LessonOptions.of(ports, program);
        return new LessonOptions(
                ports,
                usual.leftPort(),
                usual.rightPort(),
                usual.rateHertz(),
                program,
                trainee,
                usual.region(),
                practice);
    }

    /** Opens and closes the port at {@code path} once: what opens is remembered, and the lesson then finds it. */
    void tryPort(String path, Runnable opened, Consumer<UserProblem> failed) {
        worker.execute(() -> {
            try {
                tools.ports().open(path).close();
                Platform.runLater(opened);
            } catch (UserProblem problem) {
                Platform.runLater(() -> failed.accept(problem));
            }
        });
    }

    /** Ends the lesson, whose recording is closed properly; waits for that. */
    @Override
    public void close() {
        closed = true;
        worker.shutdown();
        lesson.ifPresent(Lesson::close);
        lesson = Optional.empty();
    }

    /** A lesson to be begun. */
    private record Plan(boolean virtual, Ports ports, Program program, FeedbackChoice feedback) {}

    /** Ports that may have to be made first. */
    private interface Ports {
        PortDirectory get() throws UserProblem;
    }
}
