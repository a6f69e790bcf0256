package palpa.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import palpa.coaching.Program;
import palpa.session.Lesson;
import palpa.session.Recovery;
import palpa.session.Sounds.Priority;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.ui.calibrate.CalibratePage;
import palpa.ui.devices.CheckPage;
import palpa.ui.kit.Action;
import palpa.ui.kit.FocusFence;
import palpa.ui.kit.Spoken;
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
    private final LessonChanges changes;
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
    private final WindowTheme theme;

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
        this.changes = new LessonChanges(tools.settings(), room, pages);
        this.programs = new ProgramPages(tools, room, pages, clock, this::askWho);
        this.trainees = new TraineeSheet(changes::changeTrainee);
        this.files = new RecordingFiles(options.recordings(), clock);
        this.examples = Examples.in(options.recordings(), tools);
        this.models = new ModelsPane(tools.models(), this::takeModel);
        this.settings = new SettingsSheet(
                tools.settings(), new SoundPane(audio), models, changes::warnBelow, changes::beginAnew);
        this.teaching = new TeachSheet(tools, this::takeModel);
        this.recover = new RecoverSheet(new Recovery(tools.sessions()), options.recordings(), clock.getZone());
        this.exports = new ExportSheet(tools.reports(), tools.notes());
        this.sessions = new SessionPages(
                tools, options.recordings(), clock, pages.trail(), exports, teaching, this::seenScreen);
        this.after = new AfterPractice(
                tools, room, pages, sessions, () -> changes.unlessRecording(programs::showPrograms), clock);
        this.covers =
                new Covers(safety.sheet(), trainees, assign.node(), settings, exports, teaching, recover, help, quit);
        this.theme = new WindowTheme(scene(), pages.trail(), tools.settings(), options.dark());
    }

    private Scene scene() {
        StackPane root = new StackPane(pages.trail());
        root.getChildren().addAll(covers.all());
        root.getStyleClass().add("palpa");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        stage.setScene(scene);
        return scene;
    }

    /** Starts JavaFX and opens the window; returns at once. The program ends when the window is closed. */
    public static void launch(Toolbox tools, LessonStarter starter, WindowOptions options) {
        Platform.startup(() -> new PalpaWindow(new Stage(), tools, starter, options).show());
    }

    /** Shows the window, and looks for gloves. */
    public void show() {
        Scene scene = stage.getScene();
        WindowKeys.listen(scene, new WindowDeeds(pages, covers, audio, always(), uncovered()));
        FocusFence.keep(scene, this::cover);
        Spoken.follow(scene, words -> audio.speak(words, Priority.FOCUS), news -> audio.speak(news, Priority.NOTICE));
        tools.sounds().open();
        stage.setTitle(Words.of("ui.title", tools.version()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(this::closeAsked);
        stage.show();
        pages.start();
        recover.offer();
    }

    /** What the window does by key whatever lies over the page. */
    private Map<Action, Runnable> always() {
        return Map.of(
                Action.THEME, theme::change,
                Action.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()),
                Action.HELP, this::toggleHelp,
                Action.BACK, this::uncover);
    }

    /** What it does by key where nothing lies over the page. */
    private Map<Action, Runnable> uncovered() {
        return Map.of(
                Action.LIBRARY,
                sessions::showLibrary,
                Action.DEVICES,
                pages::showDevices,
                Action.SETTINGS,
                settings::ask,
                Action.PROGRAMS,
                () -> changes.unlessRecording(programs::showPrograms),
                Action.CHECKLIST,
                () -> changes.unlessRecording(pages::checkAgain),
                Action.TRAINEE,
                () -> changes.unlessRecording(this::askForTrainee));
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
        return new CalibratePage(tools, calibrationDeeds(with), LocalDate::now);
    }

    private CheckPage check(Pages with) {
        return new CheckPage(tools.calibrations(), calibrationDeeds(with), LocalDate::now);
    }

    private CalibrationDeeds calibrationDeeds(Pages with) {
        return new CalibrationDeeds(room, with, () -> changes.beginAnew());
    }

    /** Another model is in force: what is shown is found anew; a recording goes on with the model it began with. */
    private void takeModel() {
        sessions.analyseAnew();
        changes.beginAnew();
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
        if (room.isRecording()) {
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
}
