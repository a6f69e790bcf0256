package palpa.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import palpa.session.Words;
import palpa.ui.kit.Brand;
import palpa.ui.kit.KeyCap;

/** The line at the top: whose session, of what and when, and what can be done with it. FX thread only. */
final class ReviewHeader extends HBox {

    private static final List<ReviewAction> BUTTONS = List.of(
            ReviewAction.SEEN, ReviewAction.COMPARE, ReviewAction.COMMENT, ReviewAction.TEACH, ReviewAction.EXPORT);

    /** What the buttons do. */
    interface Deeds {
        void perform(ReviewAction action);
    }

    ReviewHeader(ReviewModel model, Deeds deeds) {
        super(14);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        Label page = label("muted");
        page.setText(Words.of("review.title"));
        page.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new Brand(), page, who(model.summary()), gap);
        for (ReviewAction action : BUTTONS) {
            Button button = button(action, deeds);
            button.disableProperty().bind(model.session().overviewProperty().isNull());
            getChildren().add(button);
        }
    }

    private static HBox who(SummaryModel summary) {
        Label trainee = label("step-instruction");
        trainee.textProperty().bind(summary.traineeProperty());
        trainee.setId("review-trainee");
        trainee.setMinWidth(60);
        trainee.setTextOverrun(OverrunStyle.ELLIPSIS);
        Label what = label("step-instruction");
        what.setId("review-what");
        what.textProperty().bind(summary.programProperty().concat(" · ").concat(summary.whenProperty()));
        what.visibleProperty().bind(summary.programProperty().isNotEmpty());
        what.setMinWidth(90);
        Label dot = label("muted");
        dot.setText("·");
        dot.setMinWidth(USE_PREF_SIZE);
        dot.visibleProperty().bind(what.visibleProperty());
        HBox who = new HBox(6, trainee, dot, what);
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(80);
        return who;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Button button(ReviewAction action, Deeds deeds) {
        Button button = new Button(Words.of("review.action." + action.label()), new KeyCap(action.key()));
        button.setId("review-" + action.label());
        button.getStyleClass().add("header-button");
        if (action == ReviewAction.EXPORT) {
            button.getStyleClass().add("accent");
        }
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deeds.perform(action));
        return button;
    }
}
