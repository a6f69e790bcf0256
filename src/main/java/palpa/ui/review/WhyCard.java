package palpa.ui.review;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyHint;

/** Why the score is not higher: the worst first, each leading to where it first shows. FX thread only. */
final class WhyCard extends Card {

    private static final int MOST = 3;

    private final VBox list = new VBox(2);
    private final ReviewModel model;
    private final Consumer<Reason> goTo;

    WhyCard(ReviewModel model, Consumer<Reason> goTo) {
        super(Words.of("review.why"));
        this.model = model;
        this.goTo = goTo;
        setId("why-card");
        addToHead(
                new KeyHint(Words.of("review.hint.error"), "E"),
                new KeyHint(Words.of("review.hint.steps"), ReviewAction.STEPS.key()));
        getChildren().add(list);
        model.summary().reasons().addListener((ListChangeListener<Reason>) change -> show());
        model.session().scoreProperty().addListener((property, old, now) -> show());
        show();
    }

    private void show() {
        list.getChildren().clear();
        model.summary().reasons().stream().limit(MOST).map(this::line).forEach(list.getChildren()::add);
        if (list.getChildren().isEmpty()) {
            boolean found = model.session().scoreProperty().get().isPresent();
            list.getChildren().add(text(Words.of(found ? "review.why.nothing" : "review.why.finding"), "muted"));
        }
    }

    private Node line(Reason reason) {
        if (reason.first().isEmpty()) {
            return text(reason.sentence(), "why-sentence");
        }
        String when = SessionTimes.at(reason.first().get().startMicros());
        Hyperlink link = new Hyperlink(reason.sentence());
        link.setWrapText(true);
        link.getStyleClass().add("why-link");
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(Words.of("review.why.spoken", reason.sentence(), when));
        link.setOnAction(event -> {
            link.setVisited(false);
            goTo.accept(reason);
        });
        return link;
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
