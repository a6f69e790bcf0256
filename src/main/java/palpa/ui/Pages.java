package palpa.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import palpa.coaching.Program;
import palpa.coaching.feedback.RetentionTest;
import palpa.model.UserProblem;
import palpa.session.Lesson;
import palpa.session.Words;
import palpa.ui.calibrate.CalibratePage;
import palpa.ui.devices.DevicesPage;
import palpa.ui.devices.WelcomePage;
import palpa.ui.practice.PracticeScreen;

/**
 * The pages of a lesson: welcome, devices, practice. FX thread only.
 *
 * <p>As soon as a glove streams, practice follows welcome by itself.
 */
final class Pages {

    private static final long DEVICES_PACE_NANOS = 500_000_000L;

    /** Makes the practice screen of a lesson, in the theme that is on. */
    @FunctionalInterface
    interface ScreenMaker {
        PracticeScreen make(Lesson lesson);
    }

    private final LessonRoom room;
    private final ScreenMaker screens;
    private final WelcomePage welcome = new WelcomePage(this::showDevices, this::tryVirtual, this::offerTests);
    private final PageTrail trail = new PageTrail(welcome);
    private final DevicesPage devices;
    private final CalibratePage calibration;
    private final AnimationTimer watch = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            watch(nowNanos);
        }
    };
    private Optional<PracticeScreen> practice = Optional.empty();
    private long devicesAtNanos;

    Pages(LessonRoom room, ScreenMaker screens, Function<Pages, CalibratePage> calibrating) {
        this.room = room;
        this.screens = screens;
        devices = new DevicesPage(new DeviceChoices(room, this));
        calibration = calibrating.apply(this);
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
        if (trail.shown() == welcome && GlovesInUse.anyStreams(lesson.get())) {
            practise(lesson.get());
        }
        if (trail.shown() == devices && nowNanos - devicesAtNanos >= DEVICES_PACE_NANOS) {
            devicesAtNanos = nowNanos;
            devices.show(lesson.get().devices(), GlovesInUse.waitedFor(lesson.get()), room.isVirtual());
        }
    }

    /** Shows practice: the screen there was, or one of {@code lesson}. */
    void practise(Lesson lesson) {
        PracticeScreen screen = practice.orElseGet(() -> screens.make(lesson));
        practice = Optional.of(screen);
        trail.beginAt(screen);
    }

    void showDevices() {
        devicesAtNanos = 0;
        trail.goTo(devices);
    }

    void showCalibration() {
        trail.goTo(calibration);
    }

    /** Begins anew with virtual gloves. */
    void tryVirtual() {
        welcome.setBusy(true);
        welcome.say(Words.of("ui.welcome.starting"));
        room.startVirtual(this::begin, this::tell);
    }

    /** Begins {@code program} anew with the gloves there are. */
    void begin(Program program) {
        room.changeProgram(program, this::begin, this::tell);
    }

    /** Offers the tests that are due for the trainee. */
    private void offerTests() {
        room.testsDue((tests, today) -> welcome.offer(tests, today, this::take), this::tell);
    }

    private void take(RetentionTest test) {
        welcome.setBusy(true);
        room.test(test.program(), this::begin, this::tell);
    }

    /** Begins anew for {@code trainee} with the gloves and the program there are, without leaving the page. */
    void beginFor(String trainee) {
        boolean practising = shownPractice().isPresent();
        room.changeTrainee(
                trainee,
                lesson -> {
                    forgetPractice();
                    if (practising) {
                        practise(lesson);
                    }
                    offerTests();
                },
                this::tell);
    }

    private void begin(Lesson lesson) {
        welcome.setBusy(false);
        forgetPractice();
        practise(lesson);
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
