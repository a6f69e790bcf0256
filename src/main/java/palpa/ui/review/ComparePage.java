package palpa.ui.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionEntry;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Notices;
import palpa.ui.kit.Page;

/**
 * Two sessions together: a trainee and an expert's example, or today and last week; and the trainee's learning curve. FX
 * thread only; nothing here waits for a file.
 */
public final class ComparePage implements Page {

    private static final long STEP_MICROS = 5_000_000;
    private static final long SHIFT_MICROS = 100_000;

    private final Catalogue catalogue;
    private final Work work;
    private final ReviewReader firstReader;
    private final ReviewReader secondReader;
    private final Runnable back;
    private final CompareModel model = new CompareModel();
    private final CompareCharts charts = new CompareCharts(model);
    private final CurveCard curve = new CurveCard();
    private final CompareHead head;
    private final ChoiceList choices;
    private final StackPane root = new StackPane();
    private final Notices notices;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            notices.refresh(nowNanos);
        }
    };
    private Path session;

    /**
     * @param clock wall clock, of which the zone is used
     * @param back goes back to where it was opened from
     */
    public ComparePage(Toolbox tools, Catalogue catalogue, Clock clock, Runnable back) {
        this(tools, catalogue, clock, back, Work.onThreads());
    }

    ComparePage(Toolbox tools, Catalogue catalogue, Clock clock, Runnable back, Work work) {
        this.catalogue = catalogue;
        this.work = work;
        this.back = back;
        firstReader = new ReviewReader(tools.sessions(), tools.models(), catalogue, work.reading(), work.screen());
        secondReader = new ReviewReader(tools.sessions(), tools.models(), catalogue, work.opening(), work.screen());
        head = new CompareHead(model, clock.getZone(), () -> perform(CompareAction.OTHER));
        choices = new ChoiceList(model, clock.getZone(), this::take);
        notices = new Notices(head::say);
        model.noticeProperty().addListener((property, old, sentence) -> tell(sentence));
        model.curveProperty().addListener((property, old, now) -> showCurve());
        model.otherProperty().addListener((property, old, now) -> showOther(now));
        root.getChildren().add(page());
        root.getStyleClass().add("review");
        root.setFocusTraversable(true);
        root.setAccessibleText(Words.of("review.compare"));
    }

    private BorderPane page() {
        DifferencesCard differences = new DifferencesCard(model);
        HBox below = new HBox(12, differences, curve);
        HBox.setHgrow(curve, Priority.ALWAYS);
        below.setMinHeight(120);
        below.setPrefHeight(196);
        StackPane middle = new StackPane(charts, choices);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox body = new VBox(12, middle, below);
        body.getStyleClass().add("body");
        BorderPane page = new BorderPane(body);
        page.setTop(head);
        return page;
    }

    private void tell(String sentence) {
        if (!sentence.isEmpty()) {
            notices.say(sentence);
            model.say("");
        }
    }

    /** Offers what {@code first}, a session of {@code trainee}, can be compared with, and reads it meanwhile. */
    public void open(Path first, String trainee) {
        session = first;
        secondReader.cancel();
        model.begin();
        firstReader.read(first, model.first());
        work.notes().execute(() -> offer(first, trainee));
    }

    private void offer(Path first, String trainee) {
        try {
            List<SessionEntry> likely = Choices.of(catalogue, first, trainee);
            List<SessionEntry> learning = catalogue.learningCurve(trainee);
            work.screen().execute(() -> model.offer(likely, learning));
        } catch (UserProblem problem) {
            work.screen().execute(() -> model.say(Words.of(problem)));
        }
    }

    /** Compares with {@code second}. */
    public void take(Path second) {
        model.take(second);
        secondReader.read(second, model.second());
    }

    private void showOther(Optional<Path> other) {
        choices.setVisible(other.isEmpty());
        charts.setVisible(other.isPresent());
        showCurve();
        takeFocus();
    }

    private void showCurve() {
        Set<Path> looked = new HashSet<>();
        looked.add(session);
        model.otherProperty().get().ifPresent(looked::add);
        curve.show(model.curveProperty().get(), looked);
    }

    private void takeFocus() {
        if (choices.isVisible()) {
            choices.takeFocus();
        } else {
            root.requestFocus();
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        timer.start();
        takeFocus();
    }

    @Override
    public void hidden() {
        timer.stop();
        firstReader.cancel();
        secondReader.cancel();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        Optional<CompareAction> action = CompareAction.of(event);
        action.ifPresent(this::perform);
        return action.isPresent();
    }

    private void perform(CompareAction action) {
        TimelineModel timeline = model.timeline();
        switch (action) {
            case OVER -> model.toggleOver();
            case ALIGN_START -> model.alignAtStart();
            case ALIGN_STEP -> model.alignAtStep();
            case EARLIER -> model.shift(-SHIFT_MICROS);
            case LATER -> model.shift(SHIFT_MICROS);
            case BACK -> timeline.moveBy(-STEP_MICROS);
            case FORTH -> timeline.moveBy(STEP_MICROS);
            case ZOOM_IN -> timeline.zoomIn();
            case ZOOM_OUT -> timeline.zoomOut();
            case ZOOM_ALL -> timeline.zoomAll();
            case OTHER -> model.chooseAgain();
            case LEAVE -> back.run();
        }
    }

    @Override
    public List<KeyWord> keys() {
        return Arrays.stream(CompareAction.values()).map(CompareAction::keyWord).toList();
    }

    @Override
    public void setDark(boolean dark) {
        charts.setDark(dark);
        curve.setDark(dark);
    }

    CompareModel model() {
        return model;
    }
}
