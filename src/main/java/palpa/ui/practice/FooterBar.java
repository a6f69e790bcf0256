package palpa.ui.practice;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.model.Hand;
import palpa.session.Words;
import palpa.ui.kit.Announcement;
import palpa.ui.kit.Still;

/** The line at the bottom: both links in figures; a sentence instead where something is wrong or new. FX thread only. */
final class FooterBar extends HBox {

    private final StringProperty notice = new SimpleStringProperty("");
    private String announced = "";

    FooterBar(StatusModel status) {
        super(16);
        getStyleClass().add("footer");
        setAlignment(Pos.CENTER_LEFT);
        StringBinding sentence = Bindings.createStringBinding(
                () -> (notice.get() + "  " + status.problemProperty().get()).strip(), notice, status.problemProperty());
        status.problemProperty().addListener((property, old, problem) -> announceProblem(problem));
        HBox figures = figures(status);
        figures.visibleProperty().bind(sentence.isEmpty());
        HBox message = message(sentence, status.problemProperty());
        message.visibleProperty().bind(sentence.isNotEmpty());
        StackPane either = new StackPane(new Still(Pos.CENTER_LEFT, figures), message);
        either.setAlignment(Pos.CENTER_LEFT);
        either.setMinWidth(0);
        HBox.setHgrow(either, Priority.ALWAYS);
        Label aid = new Label(Words.of("ui.aid"));
        aid.getStyleClass().add("footer-aid");
        aid.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(either, aid);
    }

    /** Shows {@code sentence} in place of the figures, before what is wrong, until empty text is given. */
    void showNotice(String sentence) {
        notice.set(sentence);
        Announcement.announce(this, sentence);
    }

    /** The same problem that goes and comes is announced once. */
    private void announceProblem(String problem) {
        if (!problem.isEmpty() && !problem.equals(announced)) {
            announced = problem;
            Announcement.announce(this, problem);
        }
    }

    private static HBox figures(StatusModel status) {
        Label latency = new Label();
        latency.textProperty().bind(status.latencyProperty());
        latency.getStyleClass().add("footer-aid");
        latency.setMinWidth(Region.USE_PREF_SIZE);
        HBox figures = new HBox(16, link(status, Hand.LEFT), link(status, Hand.RIGHT), latency);
        figures.setAlignment(Pos.CENTER_LEFT);
        return figures;
    }

    private static HBox link(StatusModel status, Hand hand) {
        Label side = new Label(Words.of("ui.hand.short." + hand.label()));
        side.getStyleClass().addAll("link-side", hand.label());
        side.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label();
        text.textProperty().bind(status.linkProperty(hand));
        text.getStyleClass().add("footer-text");
        text.setId("link-" + hand.label());
        text.setMinWidth(40);
        HBox link = new HBox(5, side, text);
        link.setAlignment(Pos.CENTER_LEFT);
        return link;
    }

    private static HBox message(StringBinding sentence, ReadOnlyStringProperty problem) {
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("problem-icon");
        sign.visibleProperty().bind(problem.isNotEmpty());
        sign.managedProperty().bind(sign.visibleProperty());
        Label words = new Label();
        words.textProperty().bind(sentence);
        words.getStyleClass().add("footer-sentence");
        words.setId("footer-sentence");
        words.setMinWidth(0);
        words.setWrapText(true);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(sentence);
        words.setTooltip(whole);
        HBox message = new HBox(8, sign, words);
        message.setAlignment(Pos.CENTER_LEFT);
        return message;
    }
}
