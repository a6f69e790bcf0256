package palpa.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import palpa.coaching.Program;
import palpa.session.Lesson;
import palpa.session.Recovery;
import palpa.session.Settings.Setting;
import palpa.session.Sounds.Priority;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.ui.calibrate.CalibratePage;
import palpa.ui.devices.CheckPage;
import palpa.ui.kit.Action;
import palpa.ui.kit.FocusFence;
import palpa.ui.kit.Spoken;
import palpa.ui.kit.Theme;
import palpa.ui.practice.PracticeDeeds;
import palpa.ui.practice.PracticeScreen;
import palpa.ui.practice.RecordingFiles;
import palpa.ui.reports.ExportSheet;
import palpa.ui.safety.SafetyDesk;
import palpa.ui.sound.Audio;
import palpa.ui.sound.SoundPane;
import palpa.ui.teach.ModelsPane;
import palpa.ui.teach.TeachSheet;

/**
 * The program's one window: its theme, what lies over its pages, and a proper end. FX thread only, but for
 * {@link #launch}.
 *
 * <p>A lesson on the machine's ports begins at once; as soon as one of its gloves streams, practice is shown by itself.
 */
public final class PalpaWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Toolbox tools;
    private final SafetyDesk safety;
    private final LessonRoom room;
    private final Agenda agenda;
    private final Pages pages;
    private final Audio audio;
    private final RecordingFiles files;
    private final Examples examples;
    private final HelpSheet help = new HelpSheet();
    private final Sheet quit = new Sheet("quit", this::end);
    private final ProgramPages programs;
    private final TraineeSheet trainees;
    private final AssignSheet assign = new AssignSheet();
    private final ExportSheet exports;
    private final TeachSheet teaching;
    private final ModelsPane models;
    private final RecoverSheet recover;
    private final SettingsSheet settings;
    private final SessionPages sessions;
    private final AfterPractice after;
    private final Covers covers;
    private Theme theme;

    public PalpaWindow(Stage stage, Toolbox tools, LessonStarter starter, WindowOptions options) {
        this.stage = stage;
        this.tools = tools;
        this.audio = new Audio(tools.sounds(), tools.settings());
        Clock clock = Clock.systemDefaultZone();
        this.safety = new SafetyDesk(tools.receivers(), () -> LocalDate.now(clock), this::trainee);
        this.room = new LessonRoom(tools, starter, safety, options);
        this.agenda = new Agenda(tools, this::trainee, clock);
        this.pages = new Pages(
                room, agenda, this::practiceScreen, safety, () -> cover().isPresent(), this::calibration, this::check);
        this.programs = new ProgramPages(tools, room, pages, clock, this::askWho);
        this.trainees = new TraineeSheet(this::changeTrainee);
        this.files = new RecordingFiles(options.recordings(), clock);
        this.examples = Examples.in(options.recordings(), tools);
        this.models = new ModelsPane(tools.models(), this::takeModel);
        this.settings =
                new SettingsSheet(tools.settings(), new SoundPane(audio), models, this::warnBelow, this::beginAnew);
        this.teaching = new TeachSheet(tools, this::takeModel);
        this.recover = new RecoverSheet(new Recovery(tools.sessions()), options.recordings(), clock.getZone());
        this.exports = new ExportSheet(tools.reports(), tools.notes());
        this.sessions = new SessionPages(
                tools, options.recordings(), clock, pages.trail(), exports, teaching, this::seenScreen);
        this.after =
                new AfterPractice(tools, room, pages, sessions, () -> unlessRecording(programs::showPrograms), clock);
        this.covers =
                new Covers(safety.sheet(), trainees, assign.node(), settings, exports, teaching, recover, help, quit);
        this.theme = options.dark() ? Theme.DARK : Theme.LIGHT;
    }

    /** Starts JavaFX and opens the window; returns at once. The program ends when the window is closed. */
    public static void launch(Toolbox tools, LessonStarter starter, WindowOptions options) {
        Platform.startup(() -> new PalpaWindow(new Stage(), tools, starter, options).show());
    }

    /** Shows the window, and looks for gloves. */
    public void show() {
        StackPane root = new StackPane(pages.trail());
        root.getChildren().addAll(covers.all());
        root.getStyleClass().add("palpa");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.applyTo(scene);
        pages.trail().setDark(theme == Theme.DARK);
        WindowKeys.listen(scene, new Deeds());
        FocusFence.keep(scene, this::cover);
        Spoken.follow(scene, words -> audio.speak(words, Priority.FOCUS), news -> audio.speak(news, Priority.NOTICE));
        tools.sounds().open();
        stage.setTitle(Words.of("ui.title", tools.version()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(this::closeAsked);
        stage.show();
        pages.start();
        recover.offer();
    }

    private String trainee() {
        return room.trainee();
    }

    private PracticeScreen practiceScreen(Lesson lesson) {
        lesson.warnBelow(SettingsSheet.leastFreeBytes(tools.settings()));
        PracticeScreen screen = new PracticeScreen(lesson, room.trainee(), audio, files, after);
        examples.find(lesson.view().program().name(), screen::take);
        return screen;
    }

    /** What a trainee saw: a recording, after which nothing comes. */
    private PracticeScreen seenScreen(Lesson lesson, String trainee) {
        return new PracticeScreen(lesson, trainee, audio, files, PracticeDeeds.NONE);
    }

    private CalibratePage calibration(Pages with) {
        return new CalibratePage(tools, new CalibrationDeeds(room, with, this::isRecording), LocalDate::now);
    }

    private CheckPage check(Pages with) {
        return new CheckPage(tools.calibrations(), new CalibrationDeeds(room, with, this::isRecording), LocalDate::now);
    }

    private void changeTheme() {
        theme = theme.other();
        theme.applyTo(stage.getScene());
        pages.trail().setDark(theme == Theme.DARK);
        tools.settings().put(Setting.DARK, Boolean.toString(theme == Theme.DARK));
    }

    private boolean isRecording() {
        return room.lesson()
                .filter(lesson -> lesson.view().recording().isPresent())
                .isPresent();
    }

    /** A lesson has one program and one trainee: while it is recorded it is not ended for another. */
    private void unlessRecording(Runnable ask) {
        if (isRecording()) {
            pages.shownPractice().ifPresent(screen -> screen.say(Words.of("ui.change.recording")));
        } else {
            ask.run();
        }
    }

    private void changeTrainee(String trainee) {
        tools.settings().put(Setting.TRAINEE, trainee);
        pages.beginFor(trainee);
    }

    /** Another model is in force: what is shown is found anew; a recording goes on with the model it began with. */
    private void takeModel() {
        sessions.analyseAnew();
        beginAnew();
    }

    /** What was chosen counts from the next lesson on; one that is recorded goes on as it began. */
    private void beginAnew() {
        if (room.lesson().isPresent() && !isRecording()) {
            pages.beginFor(room.trainee());
        }
    }

    private void warnBelow(long leastFreeBytes) {
        room.lesson().ifPresent(lesson -> lesson.warnBelow(leastFreeBytes));
    }

    private void askForTrainee() {
        trainees.ask(room.trainee());
        sessions.knownTrainees(trainees::offer);
    }

    private void askWho(Program program, BiConsumer<String, String> told) {
        assign.ask(program, told);
        sessions.knownTrainees(assign::offer);
    }

    private Optional<Node> cover() {
        return covers.shown();
    }

    private void uncover() {
        cover().ifPresentOrElse(sheet -> sheet.setVisible(false), pages::goBack);
    }

    private void toggleHelp() {
        if (help.isVisible()) {
            help.setVisible(false);
        } else {
            help.show(pages.trail().shown().keys());
        }
    }

    private void closeAsked(WindowEvent event) {
        event.consume();
        if (isRecording()) {
            quit.ask();
        } else {
            end();
        }
    }

    /** The proper end, asked for or not: every thread that was started for this window ends with it. */
    void end() {
        pages.stop();
        exports.stop();
        teaching.stop();
        models.stop();
        recover.stop();
        sessions.close();
        examples.stop();
        after.close();
        programs.close();
        agenda.close();
        room.close();
        tools.sounds().close();
        stage.close();
    }

    /** What the keys do. While a sheet lies over the page they do nothing to what is below it. */
    private final class Deeds implements WindowKeys.Deeds {

        @Override
        public boolean pressedOnPage(KeyEvent event) {
            return cover().isEmpty() && pages.trail().shown().pressed(event);
        }

        @Override
        public boolean perform(Action action) {
            switch (action) {
                case THEME -> changeTheme();
                case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
                case HELP -> toggleHelp();
                case BACK -> uncover();
                default -> {
                    return changeSound(action) || cover().isEmpty() && turnTo(action);
                }
            }
            return true;
        }

        private boolean changeSound(Action action) {
            Optional<String> now = audio.perform(action);
            now.ifPresent(sentence -> pages.shownPractice().ifPresent(screen -> screen.say(sentence)));
            return now.isPresent();
        }

        private boolean turnTo(Action action) {
            switch (action) {
                case LIBRARY -> sessions.showLibrary();
                case DEVICES -> pages.showDevices();
                case SETTINGS -> settings.ask();
                case PROGRAMS -> unlessRecording(programs::showPrograms);
                case CHECKLIST -> unlessRecording(pages::checkAgain);
                case TRAINEE -> unlessRecording(PalpaWindow.this::askForTrainee);
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
