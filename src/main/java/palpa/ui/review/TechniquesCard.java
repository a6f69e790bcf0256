package palpa.ui.review;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.model.Technique;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyHint;
import palpa.ui.kit.Signs;
import palpa.ui.kit.Times;

/** How long each technique was done, by sign, name and time. FX thread only. */
final class TechniquesCard extends Card {

    private static final double SIGN_PIXELS = 16;

    private final VBox list = new VBox(4);
    private final SummaryModel model;

    TechniquesCard(SummaryModel model) {
        super(Words.of("review.techniques"));
        this.model = model;
        setId("techniques-card");
        addToHead(new KeyHint(Words.of("review.hint.correct"), ReviewAction.CORRECT.key()));
        getChildren().add(list);
        model.techniques().addListener((ListChangeListener<TechniqueTime>) change -> show());
        show();
    }

    private void show() {
        list.getChildren().clear();
        model.techniques().forEach(time -> list.getChildren().add(line(time)));
        if (list.getChildren().isEmpty()) {
            Label none = new Label(Words.of("review.techniques.none"));
            none.getStyleClass().add("muted");
            list.getChildren().add(none);
        }
    }

    private static HBox line(TechniqueTime time) {
        String word = Words.of("review.technique." + time.technique().label());
        Label name = new Label(time.corrected() ? Words.of("review.techniques.corrected", word) : word);
        Label length = new Label(Times.minutes(time.seconds()));
        length.getStyleClass().add("row-value");
        length.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, sign(time.technique()), name, gap, length);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static StackPane sign(Technique technique) {
        StackPane sign = Signs.boxed(Signs.filled(Signs.of(technique), "technique-sign"), SIGN_PIXELS);
        sign.getStyleClass().add("technique-" + technique.label());
        return sign;
    }
}
