package palpa.ui.practice;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.plot.LearningCurveChart;
import palpa.ui.practice.EndModel.Stage;

/** The results of a practice, in the place of everything that was measured. FX thread only. */
final class EndPane extends VBox {

    private static final double SIDE_WIDTH = 262;
    private static final double NARROW_SIDE_WIDTH = 212;
    private static final double NARROW = 1160;

    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");

    private final EndModel model;
    private final LearningCurveChart curve = new LearningCurveChart();

    EndPane(EndModel model, EndChoices choices) {
        super(12);
        this.model = model;
        getStyleClass().addAll("body", "end");
        setId("end");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(model.storyProperty());
        setFocusTraversable(true);
        Label title = new Label();
        title.textProperty().bind(model.titleProperty());
        title.getStyleClass().add("end-title");
        title.setId("end-title");
        StackPane either = new StackPane(results(), guessing());
        VBox.setVgrow(either, Priority.ALWAYS);
        getChildren().addAll(title, either, choices);
        model.stageProperty().addListener((property, old, stage) -> setVisible(stage != Stage.HIDDEN));
        setVisible(model.isOpen());
    }

    private Card guessing() {
        EstimatePane question = new EstimatePane(model.estimate(), Words.of("practice.end.skip"));
        StackPane middle = new StackPane(question);
        VBox.setVgrow(middle, Priority.ALWAYS);
        Card card = new Card(Words.of("practice.end.guess"), middle);
        card.visibleProperty().bind(model.estimate().askingProperty());
        return card;
    }

    private HBox results() {
        VBox middle = new VBox(12, reasons(), steps());
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        VBox right = new VBox(12, scoredOnly(learning()), advice());
        HBox results = new HBox(14, side(scoredOnly(new EndScoreCard(model))), middle, side(right));
        results.visibleProperty().bind(model.stageProperty().isEqualTo(Stage.SHOWN));
        return results;
    }

    /** Without a score there is nothing to show in it. */
    private Card scoredOnly(Card card) {
        card.visibleProperty().bind(model.kindlyProperty().isEmpty());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    /** A column at a side, narrower in a narrow window. */
    private Region side(Region column) {
        column.prefWidthProperty()
                .bind(Bindings.when(widthProperty().lessThan(NARROW))
                        .then(NARROW_SIDE_WIDTH)
                        .otherwise(SIDE_WIDTH));
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private Card reasons() {
        VBox list = new VBox(4);
        list.setId("end-reasons");
        Card card = new Card(Words.of("practice.end.why"), list);
        card.setMinHeight(USE_PREF_SIZE);
        model.reasonsProperty().addListener((property, old, now) -> showReasons(list, now));
        model.kindlyProperty()
                .addListener((property, old, now) ->
                        showReasons(list, model.reasonsProperty().get()));
        showReasons(list, model.reasonsProperty().get());
        return card;
    }

    private void showReasons(VBox list, List<String> reasons) {
        list.getChildren().clear();
        if (!model.kindlyProperty().get().isEmpty()) {
            list.getChildren().add(wrapped(model.kindlyProperty().get(), "end-reason"));
        } else if (reasons.isEmpty()) {
            list.getChildren().add(wrapped(Words.of("practice.bout.nothing"), "end-reason"));
        }
        reasons.forEach(reason -> list.getChildren().add(wrapped(reason, "end-reason")));
    }

    private Card steps() {
        EndTable table = new EndTable(model.rowsProperty());
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setMinHeight(60);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Card card = new Card(Words.of("practice.end.steps"), scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        card.visibleProperty().bind(model.kindlyProperty().isEmpty());
        return card;
    }

    private Card learning() {
        Label best = wrapped("", "end-best");
        best.setId("end-best");
        curve.setMinHeight(90);
        VBox.setVgrow(curve, Priority.ALWAYS);
        Card card = new Card(Words.of("practice.end.curve"), best, curve);
        VBox.setVgrow(card, Priority.ALWAYS);
        model.learnedProperty().addListener((property, old, now) -> showLearned(best, now));
        showLearned(best, model.learnedProperty().get());
        return card;
    }

    private void showLearned(Label best, Learned learned) {
        best.setText(learned.best());
        best.pseudoClassStateChanged(NEW, learned.isBest());
        best.setManaged(!learned.best().isEmpty());
        curve.show(learned.curve());
        curve.setVisible(!learned.curve().points().isEmpty());
    }

    private static Card advice() {
        Card card = new Card(Words.of("practice.end.after"), wrapped(Words.of("practice.end.advice"), "end-advice"));
        card.setMinHeight(USE_PREF_SIZE);
        return card;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    void setDark(boolean dark) {
        curve.setDark(dark);
    }
}
