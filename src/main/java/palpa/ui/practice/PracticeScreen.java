package palpa.ui.practice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Notices;
import palpa.ui.kit.Page;
import palpa.ui.kit.Still;

/**
 * How am I doing, now? The screen a trainee sees while both hands are busy. FX thread only.
 *
 * <p>One animation timer polls the lesson's view once a screen refresh; the latest wins. The ceiling's alarm does not
 * wait for it.
 */
public final class PracticeScreen extends BorderPane implements Page {

    /** Below this width smaller type and shorter bars are used. */
    private static final double NARROW = 1160;

    private static final String NARROW_CLASS = "narrow";

    private final Lesson lesson;
    private final PracticeModel model = new PracticeModel();
    private final Map<Hand, HandCard> handCards = new EnumMap<>(Hand.class);
    private final RegionCard regionCard;
    private final SideCards sideCards;
    private final ChartCard chartCard;
    private final FooterBar footer;
    private final Notices notices;
    private final LessonControls controls;
    private final AlarmTone tone;
    private boolean silenceTold;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            refresh(nowNanos);
        }
    };

    /**
     * @param lesson the lesson shown; not closed here
     * @param trainee name or pseudonym for the header, may be empty
     * @param tone the ceiling's tone
     * @param files names of new recordings
     */
    public PracticeScreen(Lesson lesson, String trainee, AlarmTone tone, RecordingFiles files) {
        this.lesson = lesson;
        this.tone = tone;
        getStyleClass().add("practice");
        for (Hand hand : Hand.values()) {
            handCards.put(hand, new HandCard(model.hand(hand)));
        }
        regionCard = new RegionCard(model, lesson::workOn);
        sideCards = new SideCards(model);
        chartCard = new ChartCard(lesson);
        footer = new FooterBar(model.status());
        notices = new Notices(footer::showNotice);
        controls = new LessonControls(lesson, files, notices);
        widthProperty().addListener((property, old, width) -> showNarrow(width.doubleValue() < NARROW));
        setTop(new HeaderBar(model, trainee));
        setCenter(body());
        setBottom(footer);
        lesson.onCeilingBreach(this::breached);
        refresh(0);
    }

    private GridPane body() {
        HBox hands = new HBox(12, handCards.get(Hand.LEFT), handCards.get(Hand.RIGHT));
        handCards.values().forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(340);
            card.setMinWidth(200);
        });
        StackPane chart = new StackPane(chartCard, pausedBadge());
        VBox centre = new VBox(12, hands, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        GridPane body = new GridPane();
        body.getStyleClass().add("body");
        body.getColumnConstraints().addAll(column(222, 254, 330), centreColumn(), column(232, 250, 330));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        body.getRowConstraints().add(row);
        body.addRow(0, regionCard, centre, side());
        return body;
    }

    private ScrollPane side() {
        ScrollPane side = new ScrollPane(sideCards);
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("quiet-scroll");
        side.setFocusTraversable(false);
        side.skinProperty().addListener(made -> forgetPicture(side));
        return side;
    }

    /** A scroll pane keeps a picture of all it holds, which is painted whole for every dot that changes in it. */
    private static void forgetPicture(ScrollPane pane) {
        pane.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    }

    private static ColumnConstraints column(double least, double preferred, double most) {
        ColumnConstraints column = new ColumnConstraints(least, preferred, most);
        column.setPercentWidth(-1);
        return column;
    }

    private static ColumnConstraints centreColumn() {
        ColumnConstraints column = new ColumnConstraints(420, 720, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private HBox pausedBadge() {
        Label words = new Label(Words.of("ui.paused"));
        HBox badge = new HBox(10, words, new KeyCap(Action.PAUSE.key()));
        badge.getStyleClass().add("paused-badge");
        badge.setId("paused");
        badge.setAlignment(Pos.CENTER);
        badge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        badge.visibleProperty().bind(model.pausedProperty());
        badge.setMouseTransparent(true);
        return badge;
    }

    private void showNarrow(boolean narrow) {
        if (narrow == getStyleClass().contains(NARROW_CLASS)) {
            return;
        }
        if (narrow) {
            getStyleClass().add(NARROW_CLASS);
        } else {
            getStyleClass().remove(NARROW_CLASS);
        }
        // Only then has the type its new size.
        Platform.runLater(() -> Still.forgetRoom(this));
    }

    private void breached(Hand hand, double forceNewtons, double ceilingNewtons) {
        tone.play();
        handCards.get(hand).alarm().breached(forceNewtons, ceilingNewtons);
    }

    @Override
    public Node node() {
        return this;
    }

    /** Begins to follow the lesson; the focus goes to the leg, where the arrow keys choose a region. */
    @Override
    public void shown() {
        timer.start();
        regionCard.leg().requestFocus();
    }

    /** Follows it no longer. */
    @Override
    public void hidden() {
        timer.stop();
    }

    /** Shows the lesson's newest view at the screen's clock {@code nowNanos}. */
    void refresh(long nowNanos) {
        LessonView view = lesson.view();
        model.update(view, nowNanos);
        sideCards.refresh();
        chartCard.refresh(view);
        handCards.values().forEach(card -> card.alarm().refresh(nowNanos));
        controls.refresh();
        notices.refresh(nowNanos);
        tellSilence();
    }

    private void tellSilence() {
        if (tone.isSilent() && !silenceTold) {
            silenceTold = true;
            notices.say(Words.of("ui.alarm.silent"));
        }
    }

    @Override
    public boolean pressed(KeyEvent event) {
        Optional<Action> action = Action.of(event);
        if (action.isPresent()) {
            return perform(action.get());
        }
        Optional<Region> region = RegionKeys.of(event);
        region.ifPresent(lesson::workOn);
        return region.isPresent();
    }

    @Override
    public List<KeyWord> keys() {
        return PracticeKeys.words();
    }

    private boolean perform(Action action) {
        switch (action) {
            case PAUSE -> togglePause();
            case NEXT_STEP -> controls.step(1);
            case PREVIOUS_STEP -> controls.step(-1);
            case MARK -> controls.mark();
            case ZERO -> controls.zero();
            case RECORD -> controls.toggleRecording();
            default -> {
                return chartCard.perform(action);
            }
        }
        return true;
    }

    private void togglePause() {
        model.togglePause();
        chartCard.setPaused(model.pausedProperty().get());
    }

    /** Says {@code sentence} in the footer for some seconds. */
    public void say(String sentence) {
        notices.say(sentence);
    }

    @Override
    public void setDark(boolean dark) {
        chartCard.setDark(dark);
    }
}
