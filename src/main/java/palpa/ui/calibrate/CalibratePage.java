package palpa.ui.calibrate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.Lesson;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.calibrating.CalibrationProgress;
import palpa.session.link.Launcher;
import palpa.ui.kit.Announcement;
import palpa.ui.kit.Brand;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Page;
import palpa.ui.kit.Worker;

/**
 * The calibration wizard: what to calibrate, the procedure itself, the verdict. FX thread only.
 *
 * <p>Turning away leaves the procedure where it is; coming back goes on.
 */
public final class CalibratePage extends BorderPane implements Page, AutoCloseable {

    private static final List<KeyWord> KEYS = List.of(
            new KeyWord("Space", Words.of("calibrate.help.redo")),
            new KeyWord("Enter", Words.of("calibrate.help.skip")));

    private final Toolbox tools;
    private final Deeds deeds;
    private final ExecutorService worker = Worker.named("calibrating");
    private final CalibrateModel.Bench bench;
    private final StartPane start;
    private final StartDesk desk;
    private final Label place = new Label();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            refresh(nowNanos);
        }
    };
    private Wish wish;
    private Optional<CalibrateModel> model = Optional.empty();
    private Optional<Scale> scale = Optional.empty();
    private Optional<RunPane> run = Optional.empty();
    private boolean dark;

    /** What the page asks of the window. */
    public interface Deeds {

        /** The lesson whose gloves can be calibrated. */
        Optional<Lesson> lesson();

        /** A glove's calibration is another one now. */
        void calibrated();

        /** Goes to practice. */
        void practise();

        /** Goes back. */
        void back();
    }

    /** @param today the day a calibration bears */
    public CalibratePage(Toolbox tools, Deeds deeds, Supplier<LocalDate> today) {
        this.tools = tools;
        this.deeds = deeds;
        bench = new CalibrateModel.Bench(tools.calibrations(), tools.calibrating(), worker, Platform::runLater, today);
        start = new StartPane(new StartDeeds());
        desk = new StartDesk(start, tools);
        getStyleClass().add("calibrate");
        setTop(header());
        showStart();
    }

    private HBox header() {
        Label title = new Label(Words.of("calibrate.title"));
        title.getStyleClass().add("step-place");
        title.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = new Button(Words.of("calibrate.leave"), new KeyCap("Esc"));
        back.setContentDisplay(ContentDisplay.RIGHT);
        back.setId("calibrate-leave");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> deeds.back());
        HBox header = new HBox(12, new Brand(), title, place, gap, back);
        header.getStyleClass().add("header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void showStart() {
        endRun();
        place.setText("");
        setCenter(start);
        deeds.lesson().ifPresent(desk::lookAgain);
        start.shown();
    }

    private void startAgain(boolean onlyFailed) {
        start.wishFailed(onlyFailed);
        showStart();
    }

    private void refresh(long nowNanos) {
        if (model.isEmpty()) {
            deeds.lesson().ifPresent(lesson -> desk.refresh(lesson, nowNanos));
            return;
        }
        CalibrateModel running = model.get();
        if (!isCurrent(running)) {
            showStart();
            return;
        }
        scale.ifPresent(reading -> reading.tell(running.procedure()));
        running.refresh();
        if (running.outcome().isPresent()) {
            showOutcome(running.outcome().get(), running.plan().sites());
        } else {
            run.ifPresent(pane -> show(pane, running));
        }
    }

    /** Another lesson may have taken the place of the one whose samples were read; progress is on the disk. */
    private boolean isCurrent(CalibrateModel running) {
        return deeds.lesson().filter(running::isOf).isPresent();
    }

    private void show(RunPane pane, CalibrateModel running) {
        pane.show(running);
        String spoken = pane.spoken();
        if (!spoken.equals(getAccessibleText())) {
            setAccessibleText(spoken);
            Announcement.announce(this, spoken);
        }
    }

    private void begin(CalibrationProgress progress, Lesson lesson, Hand hand) {
        wish = start.wish();
        CalibrateModel begun = new CalibrateModel(bench, lesson, hand, wish.sensors(), progress);
        model = Optional.of(begun);
        scale = wish.scalePort().map(port -> new Scale(tools.ports(), port, Launcher.THREADS));
        RunPane pane = new RunPane(
                hand,
                new RunWords(wish.loads(), scale.isPresent()),
                () -> model.ifPresent(CalibrateModel::redo),
                () -> model.ifPresent(CalibrateModel::skipSite));
        pane.setDark(dark);
        run = Optional.of(pane);
        place.setText(Words.of("ui.devices.side." + hand.label()));
        setCenter(pane);
        setFocusTraversable(true);
        requestFocus();
    }

    private void showOutcome(Outcome outcome, List<Site> asked) {
        endRun();
        ResultPane result = new ResultPane(outcome, asked, wish.loads(), deeds::practise, this::startAgain);
        setCenter(result);
        result.shown();
        if (outcome.calibration().isPresent()) {
            deeds.calibrated();
        }
    }

    private void endRun() {
        model.ifPresent(CalibrateModel::leave);
        scale.ifPresent(Scale::close);
        model = Optional.empty();
        scale = Optional.empty();
        run = Optional.empty();
        setFocusTraversable(false);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        if (model.filter(this::isCurrent).isPresent()) {
            model.get().watch();
            requestFocus();
        } else {
            showStart();
        }
        pulse.start();
    }

    /** {@inheritDoc} A running procedure waits, and its progress is on the disk. */
    @Override
    public void hidden() {
        pulse.stop();
        model.ifPresent(CalibrateModel::leave);
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (model.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.SPACE) {
            model.get().redo();
            return true;
        }
        if (event.getCode() == KeyCode.ENTER) {
            model.get().skipSite();
            return true;
        }
        return false;
    }

    @Override
    public List<KeyWord> keys() {
        return KEYS;
    }

    @Override
    public void setDark(boolean onDark) {
        dark = onDark;
        run.ifPresent(pane -> pane.setDark(onDark));
    }

    /** Ends its thread; what is being written is written. */
    @Override
    public void close() {
        pulse.stop();
        endRun();
        worker.shutdown();
    }

    private final class StartDeeds implements StartPane.Deeds {

        @Override
        public void begin() {
            deeds.lesson().ifPresent(lesson -> desk.fresh(lesson)
                    .ifPresent(progress -> CalibratePage.this.begin(
                            progress, lesson, start.hand().orElseThrow())));
        }

        @Override
        public void goOn() {
            deeds.lesson().ifPresent(lesson -> desk.interrupted(lesson)
                    .ifPresent(progress -> CalibratePage.this.begin(
                            progress, lesson, start.hand().orElseThrow())));
        }

        @Override
        public void chosen() {
            deeds.lesson().ifPresent(desk::lookAgain);
        }
    }
}
