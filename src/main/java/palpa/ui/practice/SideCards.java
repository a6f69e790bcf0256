package palpa.ui.practice;

import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Site;
import palpa.model.Technique;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.HandMap;
import palpa.ui.kit.Signs;
import palpa.ui.kit.Still;

/** The cards at the right: the technique, both gloves' force maps, and how this step goes. FX thread only. */
final class SideCards extends VBox {

    private static final double MOST_GLOVES_HEIGHT = 236;

    /** Of a name and a line below it, kept where the line is empty. */
    private static final double HEAD_HEIGHT = 52;

    private final Glove left;
    private final Glove right;

    SideCards(PracticeModel model, FeedbackModel feedback) {
        super(12);
        left = new Glove(model.hand(Hand.LEFT));
        right = new Glove(model.hand(Hand.RIGHT));
        StackPane gloves = new StackPane(gloves(), FeedbackCover.of(Words.of("ui.gloves"), feedback));
        gloves.setMaxHeight(MOST_GLOVES_HEIGHT);
        VBox.setVgrow(gloves, Priority.SOMETIMES);
        Card technique = technique(model.technique());
        Card step = step(model.step());
        measuredOnly(model.step(), technique, gloves, step);
        getChildren().addAll(technique, gloves, step, KeyHints.below());
    }

    /** Brings the force maps up to date. */
    void refresh() {
        left.refresh();
        right.refresh();
    }

    /** In an exercise nothing is measured. */
    private static void measuredOnly(StepModel step, Node... cards) {
        for (Node card : cards) {
            card.visibleProperty().bind(step.exerciseProperty().not());
            card.managedProperty().bind(card.visibleProperty());
        }
    }

    private static Card technique(TechniqueModel model) {
        SVGPath sign = Signs.filled("", "technique-sign");
        StackPane disc = new StackPane(Signs.boxed(sign, 26));
        disc.getStyleClass().add("technique-disc");
        Label name = label(model.nameProperty(), "technique-name", "technique-name");
        Label certainty = label(model.certaintyProperty(), "muted", "technique-certainty");
        certainty.managedProperty().bind(certainty.textProperty().isNotEmpty());
        VBox words = new VBox(0, name, certainty);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(12, disc, words);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(HEAD_HEIGHT);
        Label rateName = label(model.rateNameProperty(), "row-name", "rate-name");
        rateName.setMinWidth(Region.USE_PREF_SIZE);
        VBox rows = rows(
                row(rateName, label(model.rateProperty(), "row-value", "rate")),
                row(name("ui.technique.surface"), label(model.surfaceProperty(), "row-value", "surface")),
                row(name("ui.technique.hands"), label(model.handsProperty(), "row-value", "hands")));
        Card card = new Card(Words.of("ui.technique"), new Still(Pos.CENTER_LEFT, head), rows);
        model.techniqueProperty().addListener((property, old, technique) -> showTechnique(sign, disc, technique));
        showTechnique(sign, disc, model.techniqueProperty().get());
        return card;
    }

    private static void showTechnique(SVGPath sign, StackPane disc, Technique technique) {
        sign.setContent(Signs.of(technique));
        disc.getStyleClass().setAll("technique-disc", "technique-" + technique.label());
    }

    private Card gloves() {
        HBox pair = new HBox(10, captioned(left.map, Hand.LEFT), captioned(right.map, Hand.RIGHT));
        pair.setAlignment(Pos.CENTER);
        VBox.setVgrow(pair, Priority.ALWAYS);
        pair.setMinHeight(96);
        Card card = new Card(Words.of("ui.gloves"), pair);
        card.setMaxHeight(MOST_GLOVES_HEIGHT);
        return card;
    }

    private static VBox captioned(HandMap figure, Hand hand) {
        Label caption = new Label(Words.of("ui.gloves." + hand.label()));
        caption.getStyleClass().add("small-muted");
        VBox box = new VBox(2, figure, caption);
        box.setAlignment(Pos.CENTER);
        VBox.setVgrow(figure, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Card step(StepModel model) {
        return new Card(
                Words.of("ui.step"),
                rows(
                        row(name("ui.step.in_band"), label(model.inBandProperty(), "row-value", "in-band")),
                        row(name("ui.step.evenness"), label(model.evennessProperty(), "row-value", "evenness"))));
    }

    private static VBox rows(Still... lines) {
        VBox rows = new VBox(lines);
        rows.getStyleClass().add("rows");
        return rows;
    }

    /** Each row shares out its width for itself: a long name here takes nothing from a long value there. */
    private static Still row(Label name, Label value) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new Still(Pos.CENTER_LEFT, new HBox(name, gap, value));
    }

    private static Label name(String key) {
        Label name = new Label(Words.of(key));
        name.getStyleClass().add("row-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private static Label label(ObservableStringValue text, String styleClass, String id) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(styleClass);
        label.setId(id);
        return label;
    }

    /** A glove's force map and where its forces come from; a refresh makes no objects. */
    private static final class Glove {

        private final HandModel model;
        private final HandMap map;
        private final ToDoubleFunction<Site> newtons;

        Glove(HandModel model) {
            this.model = model;
            this.map = new HandMap(model.hand());
            this.newtons = model::siteNewtons;
        }

        void refresh() {
            LevelBands bands = model.bandsProperty().get();
            if (bands != null) {
                map.show(newtons, bands.ceilingNewtons());
            }
        }
    }
}
