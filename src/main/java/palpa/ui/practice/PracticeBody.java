package palpa.ui.practice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.model.Hand;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.review.ExampleTrace;
import palpa.ui.kit.Action;

/**
 * The step over all, and below it the region, the measurement and what is known of it. FX thread only.
 *
 * <p>In an exercise the measurement gives way to a picture and a clock; the ceiling's alarm is seen all the same.
 */
final class PracticeBody extends GridPane {

    private static final int COLUMNS = 3;

    private final Map<Hand, HandCard> handCards = new EnumMap<>(Hand.class);
    private final RegionCard regionCard;
    private final SideCards sideCards;
    private final ChartCard chartCard;

    PracticeBody(Lesson lesson, PracticeModel model, TrainerModel trainer) {
        getStyleClass().add("body");
        for (Hand hand : Hand.values()) {
            handCards.put(hand, new HandCard(model.hand(hand), trainer.feedback()));
        }
        regionCard = new RegionCard(model, lesson::workOn);
        sideCards = new SideCards(model, trainer.feedback());
        chartCard = new ChartCard(lesson);
        getColumnConstraints().addAll(column(222, 254, 330), centreColumn(), column(232, 250, 330));
        RowConstraints rest = new RowConstraints();
        rest.setVgrow(Priority.ALWAYS);
        getRowConstraints().addAll(new RowConstraints(), rest);
        add(new StepBand(model.step()), 0, 0, COLUMNS, 1);
        addRow(1, regionCard, centre(model, trainer), side());
        model.pausedProperty().addListener((property, old, paused) -> chartCard.setPaused(paused));
    }

    private StackPane centre(PracticeModel model, TrainerModel trainer) {
        HBox hands = new HBox(12, handCards.get(Hand.LEFT), handCards.get(Hand.RIGHT));
        handCards.values().forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(340);
            card.setMinWidth(200);
        });
        StackPane chart =
                new StackPane(chartCard, FeedbackCover.whole(trainer.feedback()), new BoutPane(trainer.bout()));
        VBox measured = new VBox(12, hands, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        ExercisePane exercise = new ExercisePane(model.step());
        exercise.visibleProperty().bind(model.step().exerciseProperty());
        hands.visibleProperty().bind(model.step().exerciseProperty().not().or(alarmed()));
        chart.visibleProperty().bind(model.step().exerciseProperty().not());
        ComfortStrip comfort = new ComfortStrip(trainer.comfort());
        StackPane.setAlignment(comfort, Pos.BOTTOM_CENTER);
        StackPane.setMargin(comfort, new Insets(0, 0, 10, 0));
        PauseBadge badge = new PauseBadge(model.pausedProperty());
        StackPane centre = new StackPane(exercise, measured, comfort, badge);
        centre.setMinSize(0, 0);
        return centre;
    }

    private BooleanBinding alarmed() {
        return handCards
                .get(Hand.LEFT)
                .alarm()
                .visibleProperty()
                .or(handCards.get(Hand.RIGHT).alarm().visibleProperty());
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

    /** Takes the focus to the leg, where the arrow keys choose a region. */
    void takeFocus() {
        regionCard.leg().requestFocus();
    }

    /** Shows {@code view} at the screen's clock. */
    void refresh(LessonView view, long nowNanos) {
        sideCards.refresh();
        chartCard.refresh(view);
        handCards.values().forEach(card -> card.alarm().refresh(nowNanos));
    }

    /** Shows the ceiling's alarm at once. Any thread. */
    void breached(Hand hand, double forceNewtons, double ceilingNewtons) {
        handCards.get(hand).alarm().breached(forceNewtons, ceilingNewtons);
    }

    /** Shows how an expert did it, or nothing. */
    void showExample(Optional<ExampleTrace> example) {
        chartCard.showExample(example);
    }

    /** Does what a key asks of the chart; returns whether it was the chart's to do. */
    boolean perform(Action action) {
        return chartCard.perform(action);
    }

    void setDark(boolean dark) {
        chartCard.setDark(dark);
    }
}
