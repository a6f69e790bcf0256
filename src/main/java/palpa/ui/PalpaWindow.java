package palpa.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import palpa.coaching.Program;
import palpa.model.Region;
import palpa.session.Lesson;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.ui.kit.Theme;
import palpa.ui.practice.Action;
import palpa.ui.practice.AlarmTone;
import palpa.ui.practice.HelpOverlay;
import palpa.ui.practice.PracticeScreen;
import palpa.ui.practice.RecordingFiles;

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
    private final WindowOptions options;
    private final LessonRoom room;
    private final Pages pages;
    private final AlarmTone tone = new AlarmTone();
    private final RecordingFiles files;
    private final HelpOverlay help = new HelpOverlay();
    private final Sheet quit = new Sheet("quit", this::end);
    private final ProgramSheet programs = new ProgramSheet(this::changeProgram);
    private Theme theme;

    public PalpaWindow(Stage stage, Toolbox tools, LessonStarter starter, WindowOptions options) {
        this.stage = stage;
        this.tools = tools;
        this.options = options;
        this.room = new LessonRoom(tools, starter, options);
        this.pages = new Pages(room, this::screenOf);
        this.files = new RecordingFiles(options.recordings(), Clock.systemDefaultZone());
        this.theme = options.dark() ? Theme.DARK : Theme.LIGHT;
    }

    /** Starts JavaFX and opens the window; returns at once. The program ends when the window is closed. */
    public static void launch(Toolbox tools, LessonStarter starter, WindowOptions options) {
        Platform.startup(() -> new PalpaWindow(new Stage(), tools, starter, options).show());
    }

    /** Shows the window, and looks for gloves. */
    public void show() {
        StackPane root = new StackPane(pages, programs, help, quit);
        root.getStyleClass().add("palpa");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.applyTo(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, new WindowKeys(new Deeds()));
        stage.setTitle(Words.of("ui.title", tools.version()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(this::closeAsked);
        stage.show();
        pages.start();
    }

    private PracticeScreen screenOf(Lesson lesson) {
        PracticeScreen screen = new PracticeScreen(lesson, options.trainee(), tone, files);
        screen.setDark(theme == Theme.DARK);
        return screen;
    }

    private void changeTheme() {
        theme = theme.other();
        theme.applyTo(stage.getScene());
        pages.practice().ifPresent(screen -> screen.setDark(theme == Theme.DARK));
    }

    private boolean isRecording() {
        return room.lesson()
                .filter(lesson -> lesson.view().recording().isPresent())
                .isPresent();
    }

    /** A lesson has one program: while it is recorded it is not ended for another one. */
    private void askForProgram(PracticeScreen screen) {
        if (isRecording()) {
            screen.say(Words.of("ui.programs.recording"));
        } else {
            room.lesson()
                    .ifPresent(lesson -> programs.ask(
                            tools.programs().shipped(), lesson.view().program().name()));
        }
    }

    private void changeProgram(Program program) {
        pages.begin(program);
    }

    private Optional<Node> cover() {
        return List.<Node>of(quit, help, programs).stream()
                .filter(Node::isVisible)
                .findFirst();
    }

    private void uncover() {
        cover().ifPresentOrElse(sheet -> sheet.setVisible(false), pages::goBack);
        pages.shownPractice().ifPresent(PracticeScreen::takeFocus);
    }

    private void closeAsked(WindowEvent event) {
        event.consume();
        if (isRecording()) {
            quit.ask();
        } else {
            end();
        }
    }

    private void end() {
        pages.stop();
        room.close();
        tone.close();
        stage.close();
    }

    /** What the keys do. While a sheet lies over the page they do nothing to what is below it. */
    private final class Deeds implements WindowKeys.Deeds {

        @Override
        public boolean perform(Action action) {
            switch (action) {
                case THEME -> changeTheme();
                case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
                case HELP -> help.setVisible(!help.isVisible());
                case BACK -> uncover();
                default -> {
                    return cover().isEmpty() && performOnPage(action);
                }
            }
            return true;
        }

        private boolean performOnPage(Action action) {
            if (action == Action.DEVICES) {
                pages.showDevices();
                return true;
            }
            Optional<PracticeScreen> screen = pages.shownPractice();
            if (action == Action.PROGRAMS) {
                screen.ifPresent(PalpaWindow.this::askForProgram);
                return screen.isPresent();
            }
            return screen.filter(shown -> shown.perform(action)).isPresent();
        }

        @Override
        public boolean tryVirtual() {
            boolean offered = cover().isEmpty() && pages.shownPractice().isEmpty();
            if (offered) {
                pages.tryVirtual();
            }
            return offered;
        }

        @Override
        public void workOn(Region region) {
            if (cover().isEmpty()) {
                pages.shownPractice().ifPresent(screen -> screen.workOn(region));
            }
        }
    }
}
