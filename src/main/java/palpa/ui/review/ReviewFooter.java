package palpa.ui.review;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the bottom: the session in figures, what is damaged, where it comes from; notices over it. FX thread only. */
final class ReviewFooter extends HBox {

    private final StringProperty notice = new SimpleStringProperty("");

    ReviewFooter(SummaryModel summary) {
        super(14);
        getStyleClass().add("footer");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon warning = new FontIcon(Feather.ALERT_TRIANGLE);
        warning.getStyleClass().add("problem-icon");
        warning.visibleProperty().bind(summary.damageProperty().isNotEmpty().and(notice.isEmpty()));
        warning.managedProperty().bind(warning.visibleProperty());
        Label words = new Label();
        words.setId("review-footer");
        words.textProperty().bind(sentence(summary));
        words.setMinWidth(40);
        words.getStyleClass().add("footer-text");
        words.setTooltip(tooltip(words));
        notice.addListener((property, old, now) ->
                words.getStyleClass().setAll("label", now.isEmpty() ? "footer-text" : "footer-sentence"));
        Label origin = new Label();
        origin.textProperty().bind(summary.originProperty());
        origin.getStyleClass().add("footer-aid");
        origin.setId("review-origin");
        origin.setMinWidth(60);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(warning, words, gap, origin);
    }

    private StringBinding sentence(SummaryModel summary) {
        return Bindings.createStringBinding(
                () -> {
                    if (!notice.get().isEmpty()) {
                        return notice.get();
                    }
                    String damage = summary.damageProperty().get();
                    String figures = summary.figuresProperty().get();
                    return damage.isEmpty() ? figures : damage + "  " + figures;
                },
                notice,
                summary.damageProperty(),
                summary.figuresProperty());
    }

    /** The whole sentence, where it is longer than its room. */
    private static Tooltip tooltip(Label words) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(words.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(560);
        return whole;
    }

    /** Shows {@code sentence} instead of the figures until empty text is given. */
    void showNotice(String sentence) {
        notice.set(sentence);
    }
}
