package palpa.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.session.Settings;
import palpa.session.Settings.Setting;
import palpa.session.Toolbox;
import palpa.ui.kit.Worker;
import palpa.ui.practice.Learned;
import palpa.ui.practice.LearningDesk;
import palpa.ui.practice.PracticeDeeds;
import palpa.ui.practice.PracticeResult;

/** What can follow a practice in this window, and whether it is recorded by itself. FX thread only. */
final class AfterPractice implements PracticeDeeds, AutoCloseable {

    private final Settings settings;
    private final LessonRoom room;
    private final Pages pages;
    private final SessionPages sessions;
    private final Runnable askForProgram;
    private final ExecutorService worker = Worker.named("practice-log");
    private final LearningDesk desk;

    AfterPractice(
            Toolbox tools, LessonRoom room, Pages pages, SessionPages sessions, Runnable askForProgram, Clock clock) {
        this.settings = tools.settings();
        this.room = room;
        this.pages = pages;
        this.sessions = sessions;
        this.askForProgram = askForProgram;
        this.desk =
                new LearningDesk(tools.practices(), tools.assignments(), clock, worker, Platform::runLater, this::say);
    }

    private void say(String sentence) {
        pages.shownPractice().ifPresent(screen -> screen.say(sentence));
    }

    /** Whether the practices of those who are named are to be recorded by themselves: yes, unless somebody chose not. */
    static boolean recordsByItself(Settings settings) {
        return settings.get(Setting.AUTO_RECORD).map(Boolean::parseBoolean).orElse(true);
    }

    @Override
    public boolean isPractice() {
        return true;
    }

    @Override
    public FeedbackPlan feedback() {
        return room.feedback();
    }

    /** Virtual gloves do not show what a trainee can do. */
    @Override
    public boolean recordsByItself() {
        return !room.trainee().isBlank() && !room.isVirtual() && recordsByItself(settings);
    }

    @Override
    public void again() {
        pages.begin(room.program());
    }

    @Override
    public void anotherProgram() {
        askForProgram.run();
    }

    @Override
    public void review(Path session) {
        sessions.open(session);
    }

    @Override
    public void compare(PracticeResult result, Consumer<Learned> told) {
        desk.compare(result, told);
    }

    @Override
    public void keep(PracticeResult result) {
        desk.keep(result);
    }

    /** Lets what is being kept be written to its end. */
    @Override
    public void close() {
        worker.shutdown();
        Worker.await(worker);
    }
}
