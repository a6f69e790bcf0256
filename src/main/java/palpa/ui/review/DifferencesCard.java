package palpa.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Card;

/** In what the two scores differ, in words. FX thread only. */
final class DifferencesCard extends Card {

    private final VBox list = new VBox(2);
    private final CompareModel model;

    DifferencesCard(CompareModel model) {
        super(Words.of("review.compare.differences"));
        this.model = model;
        setId("differences-card");
        setPrefWidth(380);
        setMinWidth(300);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.differencesProperty().addListener((property, old, now) -> show());
        model.otherProperty().addListener((property, old, now) -> show());
        show();
    }

    private void show() {
        list.getChildren().clear();
        if (model.differencesProperty().get().isEmpty()) {
            boolean chosen = model.otherProperty().get().isPresent();
            list.getChildren()
                    .add(line(Words.of(chosen ? "review.why.finding" : "review.compare.first_choose"), "muted"));
        }
        for (String sentence : model.differencesProperty().get()) {
            list.getChildren().add(line(sentence, list.getChildren().isEmpty() ? "row-value" : "why-sentence"));
        }
    }

    private static Label line(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
