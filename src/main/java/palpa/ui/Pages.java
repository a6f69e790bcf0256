package palpa.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import palpa.coaching.Program;
import palpa.coaching.feedback.RetentionTest;
import palpa.model.UserProblem;
import palpa.session.Assignments.Assignment;
import palpa.session.Lesson;
import palpa.session.Words;
import palpa.ui.calibrate.CalibratePage;
import palpa.ui.devices.CheckPage;
import palpa.ui.devices.DevicesPage;
import palpa.ui.devices.WelcomePage;
import palpa.ui.practice.PracticeScreen;
import palpa.ui.safety.SafetyDesk;

/**
 * The pages of a lesson: welcome, devices, practice. FX thread only.
 *
 * <p>As soon as a glove streams, practice follows welcome by itself, after the checklist: it is answered once a day with everybody
 * who is massaged. Virtual gloves massage nobody.
 */
final class Pages {

    private final LessonRoom room;
    private final Agenda agenda;
    private final Function<Lesson, PracticeScreen> screens;
    private final SafetyDesk safety;
    private final BooleanSupplier covered;
    private final WelcomePage welcome = new WelcomePage(this::showDevices, this::tryVirtual, this::offerTests);
    private final PageTrail trail = new PageTrail(welcome);
    private final DevicesPage devices;
    private final DeviceWatch deviceWatch;
    private final CalibratePage calibration;
    private final CheckPage check;
    private final AnimationTimer watch = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            watch(nowNanos);
        }
    };
    private Optional<PracticeScreen> practice = Optional.empty();
    private boolean asked;

    /**
     * @param screens makes the practice screen of a lesson
     * @param covered whether something lies over the page, which is not to be asked over
     */
    Pages(
            LessonRoom room,
            Agenda agenda,
            Function<Lesson, PracticeScreen> screens,
            SafetyDesk safety,
            BooleanSupplier covered,
            Function<Pages, CalibratePage> calibrating,
            Function<Pages, CheckPage> checking) {
        this.room = room;
        this.agenda = agenda;
        this.screens = screens;
        this.safety = safety;
        this.covered = covered;
        devices = new DevicesPage(new DeviceChoices(room, this));
        deviceWatch = new DeviceWatch(devices, room);
        calibration = calibrating.apply(this);
        check = checking.apply(this);
    }

    /** What shows them. */
    PageTrail trail() {
        return trail;
    }

    /** Begins to look for gloves. To be called once the window is shown. */
    void start() {
        welcome.shown();
        watch.start();
        room.startOnPorts(lesson -> {}, this::tell);
    }

    void stop() {
        watch.stop();
        trail.shown().hidden();
        calibration.close();
    }

    /** The practice screen, where it is what is seen. */
    Optional<PracticeScreen> shownPractice() {
        return practice.filter(screen -> screen == trail.shown());
    }

    /** Goes to practice once a glove streams, and keeps the list of devices fresh. */
    private void watch(long nowNanos) {
        Optional<Lesson> lesson = room.lesson();
        if (lesson.isEmpty()) {
            return;
        }
        if (trail.shown() == welcome) {
            goOnFromWelcome(lesson.get());
        }
        if (trail.shown() == devices) {
            deviceWatch.pulse(lesson.get(), nowNanos);
        }
    }

    /** Asked for by itself once, then by key. */
    private void goOnFromWelcome(Lesson lesson) {
        boolean streams = GlovesInUse.anyStreams(lesson);
        asked &= streams;
        if (streams && !asked && !covered.getAsBoolean()) {
            asked = true;
            practise(lesson);
            if (covered.getAsBoolean()) {
                welcome.say(Words.of("safety.sheet.declined"));
            }
        }
    }

    /** Shows practice, the screen there was or one of {@code lesson}, once the checklist lets it begin. */
    void practise(Lesson lesson) {
        if (room.isVirtual()) {
            show(lesson);
        } else {
            safety.before(room.program(), () -> showAdapted(lesson));
        }
    }

    private void showAdapted(Lesson lesson) {
        if (practice.isPresent() || room.isAdapted()) {
            show(lesson);
        } else {
            restart();
        }
    }

    /** Answers the checklist again, whatever was answered before, and begins anew by it. */
    void checkAgain() {
        safety.ask(room.program(), this::restart);
    }

    private void restart() {
        room.changeProgram(room.program(), this::begin, this::tell);
    }

    private void show(Lesson lesson) {
        boolean begins = practice.isEmpty();
        PracticeScreen screen = practice.orElseGet(() -> screens.apply(lesson));
        practice = Optional.of(screen);
        trail.beginAt(screen);
        String reminder = safety.reminder(room.program());
        if (begins && !reminder.isEmpty()) {
            screen.say(reminder);
        }
    }

    void showDevices() {
        deviceWatch.hurry();
        trail.goTo(devices);
    }

    void showCheck() {
        trail.goTo(check);
    }

    void showCalibration() {
        trail.goTo(calibration);
    }

    /** Begins anew with virtual gloves. */
    void tryVirtual() {
        welcome.setBusy(true);
        welcome.say(Words.of("ui.welcome.starting"));
        safety.leave();
        room.startVirtual(this::begin, this::tell);
    }

    /** Begins {@code program} anew with the gloves there are. */
    void begin(Program program) {
        afterChecklist(program, () -> room.changeProgram(program, this::begin, this::tell));
    }

    /** Virtual gloves massage nobody. */
    private void afterChecklist(Program program, Runnable go) {
        if (room.isVirtual()) {
            go.run();
        } else {
            safety.before(program, go);
        }
    }

    /** Offers the tests that are due for the trainee, and what they are to practise. */
    private void offerTests() {
        agenda.assigned(given -> welcome.offer(given, this::take), this::tell);
        agenda.testsDue((tests, today) -> welcome.offer(tests, today, this::take), this::tell);
    }

    private void take(Assignment given) {
        agenda.find(given.program(), this::begin);
    }

    private void take(RetentionTest test) {
        agenda.find(
                test.program(),
                program -> afterChecklist(program, () -> {
                    welcome.setBusy(true);
                    room.test(program, this::begin, this::tell);
                }));
    }

    /** Begins anew for {@code trainee} with the gloves and the program there are, without leaving the page. */
    void beginFor(String trainee) {
        boolean practising = shownPractice().isPresent();
        room.changeTrainee(
                trainee,
                lesson -> {
                    forgetPractice();
                    if (practising) {
                        show(lesson);
                    }
                    offerTests();
                },
                this::tell);
    }

    private void begin(Lesson lesson) {
        welcome.setBusy(false);
        forgetPractice();
        show(lesson);
    }

    /** Makes a new screen the next time practice is shown; the way back leads to welcome, which goes on to it. */
    void forgetPractice() {
        practice.ifPresent(screen -> trail.replaceBehind(screen, welcome));
        practice = Optional.empty();
    }

    /** Says what went wrong. */
    void tell(UserProblem problem) {
        welcome.setBusy(false);
        welcome.say(Words.of(problem));
        shownPractice().ifPresent(screen -> screen.say(Words.of(problem)));
    }

    void goBack() {
        trail.goBack();
    }
}
