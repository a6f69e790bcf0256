package palpa.ui.calibrate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import palpa.model.Hand;
import palpa.session.Lesson;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.calibrating.CalibrationProgress;
import palpa.ui.kit.Brand;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyPress;
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
    private Optional<CalibrationRun> run = Optional.empty();
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
        if (run.isEmpty()) {
            deeds.lesson().ifPresent(lesson -> desk.refresh(lesson, nowNanos));
        } else if (run.get().isOf(deeds.lesson())) {
            run.get().refresh(this);
            run.get().outcome().ifPresent(outcome -> showOutcome(outcome, run.get()));
        } else {
            showStart();
        }
    }

    private void begin(CalibrationProgress progress, Lesson lesson) {
        Hand hand = start.hand().orElseThrow();
        CalibrationRun begun = new CalibrationRun(bench, tools.ports(), lesson, hand, start.wish(), progress);
        begun.setDark(dark);
        run = Optional.of(begun);
        place.setText(Words.of("ui.devices.side." + hand.label()));
        setCenter(begun.node());
        setFocusTraversable(true);
        requestFocus();
    }

    private void showOutcome(Outcome outcome, CalibrationRun ended) {
        endRun();
        ResultPane result =
                new ResultPane(outcome, ended.sites(), ended.wish().loads(), deeds::practise, this::startAgain);
        setCenter(result);
        result.shown();
        if (outcome.calibration().isPresent()) {
            deeds.calibrated();
        }
    }

    private void endRun() {
        run.ifPresent(CalibrationRun::close);
        run = Optional.empty();
        setFocusTraversable(false);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        if (run.filter(running -> running.isOf(deeds.lesson())).isPresent()) {
            run.get().watch();
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
        run.ifPresent(CalibrationRun::leave);
    }

    @Override
    public boolean pressed(KeyEvent event) {
        return !KeyPress.isCommand(event)
                && run.filter(running -> running.pressed(event.getCode())).isPresent();
    }

    @Override
    public List<KeyWord> keys() {
        return KEYS;
    }

    @Override
    public void setDark(boolean onDark) {
        dark = onDark;
        run.ifPresent(running -> running.setDark(onDark));
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
            begin(desk::fresh);
        }

        @Override
        public void goOn() {
            begin(desk::interrupted);
        }

        private void begin(Function<Lesson, Optional<CalibrationProgress>> from) {
            deeds.lesson().ifPresent(lesson -> from.apply(lesson)
                    .ifPresent(progress -> CalibratePage.this.begin(progress, lesson)));
        }

        @Override
        public void chosen() {
            deeds.lesson().ifPresent(desk::lookAgain);
        }
    }
}
