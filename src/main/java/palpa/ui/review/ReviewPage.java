package palpa.ui.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import palpa.model.TimeSpan;
import palpa.session.Lesson;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Notices;
import palpa.ui.kit.Page;

/**
 * Where did it go wrong, and why? One recorded session: seen as a whole, looked at closely, replayed, judged and
 * commented. FX thread only; nothing here waits for a file.
 */
public final class ReviewPage implements Page {

    /** What lies beyond this page. */
    public interface Exits {

        /** Back to where it was opened from. */
        void back();

        /** Wants to compare {@code session} of {@code trainee} with another, or with all of theirs. */
        void compare(Path session, String trainee);

        /** Wants {@code session} exported, of which {@code selected} is selected. */
        void export(Path session, Optional<TimeSpan> selected);

        /** Wants the recogniser taught from corrections, those in {@code session} among them. */
        void teach(Path session);
    }

    /** Below this width smaller type is used. */
    private static final double NARROW = 1160;

    private final Work work;
    private final ReviewModel model;
    private final ReviewReader reader;
    private final ReviewDeeds deeds;
    private final ReviewSheets sheets;
    private final ReviewBody body;
    private final SeenPane seen;
    private final Notices notices;
    private final StackPane root = new StackPane();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            refresh(nowNanos);
        }
    };

    /**
     * @param catalogue told of changed notes
     * @param clock wall clock and zone
     * @param screens makes the screen on which a trainee sees a lesson, of the lesson and the trainee's name
     */
    public ReviewPage(
            Toolbox tools, Catalogue catalogue, Clock clock, BiFunction<Lesson, String, Page> screens, Exits exits) {
        this(tools, catalogue, clock, screens, exits, Work.onThreads());
    }

    ReviewPage(
            Toolbox tools,
            Catalogue catalogue,
            Clock clock,
            BiFunction<Lesson, String, Page> screens,
            Exits exits,
            Work work) {
        this.work = work;
        NotesModel notes = new NotesModel(tools.notes(), work.notes(), work.screen(), catalogue::refresh);
        model = new ReviewModel(tools.clock(), clock.getZone(), notes);
        reader = new ReviewReader(tools.sessions(), tools.models(), catalogue, work.reading(), work.screen());
        sheets = new ReviewSheets(
                new NotesDesk(notes, tools.settings(), clock), new Jumps(model)::goTo, this::takeFocus);
        seen = new SeenPane(model, tools, screens, work, this::takeFocus);
        deeds = new ReviewDeeds(model, sheets, seen, exits);
        body = new ReviewBody(model, deeds);
        ReviewFooter footer = new ReviewFooter(model.summary());
        notices = new Notices(footer::showNotice);
        model.noticeProperty().addListener((property, old, sentence) -> tell(sentence));
        BorderPane charts = new BorderPane(body);
        charts.setTop(new ReviewHeader(model, deeds::perform));
        BorderPane page = new BorderPane(new StackPane(charts, seen));
        page.setBottom(footer);
        root.getChildren().addAll(page, sheets);
        root.getStyleClass().add("review");
        root.setFocusTraversable(true);
        root.setAccessibleText(Words.of("review.title"));
        StackPane.setAlignment(sheets, Pos.BOTTOM_RIGHT);
        root.widthProperty().addListener((property, old, width) -> showNarrow(width.doubleValue() < NARROW));
    }

    private void showNarrow(boolean narrow) {
        root.getStyleClass().remove("narrow");
        if (narrow) {
            root.getStyleClass().add("narrow");
        }
        body.setNarrow(narrow);
    }

    private void tell(String sentence) {
        if (!sentence.isEmpty()) {
            notices.say(sentence);
            model.say("");
        }
    }

    /** Reads and shows {@code session}; what was shown before is left. */
    public void open(Path session) {
        seen.leave();
        sheets.closeAll();
        deeds.begin(session);
        model.begin(session);
        reader.read(session, model);
    }

    /** Another model is in force: finds anew what was done in the session that is shown. */
    public void analyseAnew() {
        if (model.stateProperty().get() == ReviewModel.State.FOUND) {
            model.beginAnew();
            reader.analyse(model.session().reviewProperty().get(), model);
        }
    }

    /** Lets go of its threads; it is of no use any more. */
    public void close() {
        hidden();
        work.close();
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

    private void takeFocus() {
        root.requestFocus();
    }

    @Override
    public void hidden() {
        timer.stop();
        model.transport().pause();
        seen.leave();
        if (model.stateProperty().get() != ReviewModel.State.FOUND) {
            reader.cancel();
        }
    }

    /** Brings everything up to the host's clock. */
    void refresh(long nowNanos) {
        model.refresh();
        notices.refresh(nowNanos);
    }

    @Override
    public boolean pressed(KeyEvent event) {
        return !sheets.isOpen() && deeds.pressed(event);
    }

    @Override
    public List<KeyWord> keys() {
        if (sheets.showsSteps()) {
            return StepsSheet.KEYS;
        }
        return Stream.concat(
                        Arrays.stream(ReviewAction.values()).map(ReviewAction::keyWord),
                        Stream.of(new KeyWord("1 – 6", Words.of("review.help.speeds"))))
                .toList();
    }

    @Override
    public void setDark(boolean dark) {
        body.setDark(dark);
        seen.setDark(dark);
    }

    void perform(ReviewAction action) {
        deeds.perform(action);
    }

    ReviewModel model() {
        return model;
    }
}
