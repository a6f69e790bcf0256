package palpa.ui;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.Lesson;
import palpa.session.LinkView;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.ui.devices.DevicesPage;
import palpa.ui.devices.WelcomePage;
import palpa.ui.kit.Theme;
import palpa.ui.practice.Action;
import palpa.ui.practice.AlarmTone;
import palpa.ui.practice.HelpOverlay;
import palpa.ui.practice.PracticeScreen;
import palpa.ui.practice.RecordingFiles;
import palpa.ui.practice.RegionKeys;

/**
 * The program's one window: which page is shown, the keys that work everywhere, and a proper end. FX thread only, but
 * for {@link #launch}.
 *
 * <p>A lesson on the machine's ports begins at once; as soon as one of its gloves streams, practice is shown by itself.
 */
public final class PalpaWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final long DEVICES_PACE_NANOS = 500_000_000L;

    private final Stage stage;
    private final Toolbox tools;
    private final WindowOptions options;
    private final LessonRoom room;
    private final AlarmTone tone = new AlarmTone();
    private final RecordingFiles files;
    private final StackPane pages = new StackPane();
    private final HelpOverlay help = new HelpOverlay();
    private final Sheet quit = new Sheet("quit", this::end);
    private final WelcomePage welcome = new WelcomePage(this::showDevices, this::tryVirtual);
    private final DevicesPage devices = new DevicesPage(new DeviceChoices());
    private final AnimationTimer watch = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            watch(nowNanos);
        }
    };
    private Optional<PracticeScreen> practice = Optional.empty();
    private Theme theme;
    private long devicesAtNanos;

    public PalpaWindow(Stage stage, Toolbox tools, LessonStarter starter, WindowOptions options) {
        this.stage = stage;
        this.tools = tools;
        this.options = options;
        this.room = new LessonRoom(tools, starter, options);
        this.files = new RecordingFiles(options.recordings(), Clock.systemDefaultZone());
        this.theme = options.dark() ? Theme.DARK : Theme.LIGHT;
    }

    /** Starts JavaFX and opens the window; returns at once. The program ends when the window is closed. */
    public static void launch(Toolbox tools, LessonStarter starter, WindowOptions options) {
        Platform.startup(() -> new PalpaWindow(new Stage(), tools, starter, options).show());
    }

    /** Shows the window, and looks for gloves. */
    public void show() {
        StackPane root = new StackPane(pages, help, quit);
        root.getStyleClass().add("palpa");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.applyTo(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        stage.setTitle(Words.of("ui.title", tools.version()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(this::closeAsked);
        showPage(welcome);
        stage.show();
        welcome.focusFirst();
        watch.start();
        room.startOnPorts(lesson -> {}, this::tell);
    }

    private void showPage(Node page) {
        pages.getChildren().setAll(page);
    }

    /** Goes to practice once a glove streams, and keeps the list of devices fresh. */
    private void watch(long nowNanos) {
        Optional<Lesson> lesson = room.lesson();
        if (lesson.isEmpty()) {
            return;
        }
        if (isShown(welcome) && streams(lesson.get())) {
            practise(lesson.get());
        }
        if (isShown(devices) && nowNanos - devicesAtNanos >= DEVICES_PACE_NANOS) {
            devicesAtNanos = nowNanos;
            devices.show(lesson.get().devices(), waitedFor(lesson.get()), room.isVirtual());
        }
    }

    private static boolean streams(Lesson lesson) {
        return lesson.view().leftLink().state() == LinkView.State.STREAMING
                || lesson.view().rightLink().state() == LinkView.State.STREAMING;
    }

    private static Set<Hand> waitedFor(Lesson lesson) {
        Set<Hand> hands = EnumSet.noneOf(Hand.class);
        for (Hand hand : Hand.values()) {
            if (lesson.view().link(hand).state() == LinkView.State.SILENT) {
                hands.add(hand);
            }
        }
        return hands;
    }

    private boolean isShown(Node page) {
        return pages.getChildren().contains(page);
    }

    private void practise(Lesson lesson) {
        PracticeScreen screen = practice.orElseGet(() -> new PracticeScreen(lesson, options.trainee(), tone, files));
        practice = Optional.of(screen);
        screen.setDark(theme == Theme.DARK);
        showPage(screen);
        screen.start();
    }

    private void showDevices() {
        practice.ifPresent(PracticeScreen::stop);
        devicesAtNanos = 0;
        showPage(devices);
        devices.requestFocus();
    }

    private void tryVirtual() {
        welcome.setBusy(true);
        welcome.say(Words.of("ui.welcome.starting"));
        room.startVirtual(this::begin, this::tell);
    }

    private void begin(Lesson lesson) {
        welcome.setBusy(false);
        forgetPractice();
        practise(lesson);
    }

    private void forgetPractice() {
        practice.ifPresent(PracticeScreen::stop);
        practice = Optional.empty();
    }

    private void tell(UserProblem problem) {
        welcome.setBusy(false);
        welcome.say(Words.of(problem));
    }

    private void goBack() {
        if (quit.isVisible() || help.isVisible()) {
            quit.setVisible(false);
            help.setVisible(false);
        } else if (isShown(devices)) {
            practice.ifPresentOrElse(screen -> room.lesson().ifPresent(this::practise), () -> showPage(welcome));
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing && event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey()) {
            return;
        }
        for (Action action : Action.values()) {
            if (action.isAskedBy(event) && perform(action)) {
                event.consume();
                return;
            }
        }
        otherKey(event);
    }

    private void otherKey(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.V && !shownPractice()) {
            tryVirtual();
            event.consume();
        } else if (shownPractice()) {
            RegionKeys.find(event.getCode())
                    .ifPresent(region -> practice.orElseThrow().workOn(region));
        }
    }

    private boolean shownPractice() {
        return practice.filter(this::isShown).isPresent();
    }

    private boolean perform(Action action) {
        switch (action) {
            case DEVICES -> showDevices();
            case THEME -> changeTheme();
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case HELP -> help.setVisible(!help.isVisible());
            case BACK -> goBack();
            default -> {
                return shownPractice() && practice.orElseThrow().perform(action);
            }
        }
        return true;
    }

    private void changeTheme() {
        theme = theme.other();
        theme.applyTo(stage.getScene());
        practice.ifPresent(screen -> screen.setDark(theme == Theme.DARK));
    }

    private void closeAsked(WindowEvent event) {
        boolean recording = room.lesson()
                .filter(lesson -> lesson.view().recording().isPresent())
                .isPresent();
        event.consume();
        if (recording) {
            quit.ask();
        } else {
            end();
        }
    }

    private void end() {
        watch.stop();
        practice.ifPresent(PracticeScreen::stop);
        room.close();
        tone.close();
        stage.close();
    }

    /** What the devices page asks for. */
    private final class DeviceChoices implements DevicesPage.Choices {

        @Override
        public void practise() {
            room.lesson().ifPresent(PalpaWindow.this::practise);
        }

        @Override
        public void tryVirtual() {
            PalpaWindow.this.tryVirtual();
        }

        @Override
        public void usePorts() {
            room.startOnPorts(lesson -> forgetPractice(), PalpaWindow.this::tell);
        }

        @Override
        public void takeAnyGlove(Hand hand) {
            room.lesson().ifPresent(lesson -> lesson.takeAnyGlove(hand));
        }

        @Override
        public void addPort(String path, Consumer<String> answer) {
            room.tryPort(
                    path,
                    () -> answer.accept(Words.of("ui.devices.path.opened", path)),
                    problem -> answer.accept(Words.of(problem)));
        }

        @Override
        public void back() {
            goBack();
        }
    }
}
