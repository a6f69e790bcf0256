package palpa.ui.practice;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.KeyHint;

/** Says from afar that practice stands still, and how it goes on. FX thread only. */
final class PauseBadge extends VBox {

    private static final double WORDS_WIDTH = 330;

    PauseBadge(ObservableBooleanValue paused) {
        super(4);
        getStyleClass().add("paused-badge");
        setId("paused");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        Label title = new Label(Words.of("practice.paused"));
        title.getStyleClass().add("paused-title");
        Label what = new Label(Words.of("practice.paused.what"));
        what.setWrapText(true);
        what.setTextAlignment(TextAlignment.CENTER);
        what.setMaxWidth(WORDS_WIDTH);
        what.setMinHeight(USE_PREF_SIZE);
        HBox keys = new HBox(14, new KeyHint(Words.of("practice.paused.go_on"), Action.PAUSE.key()), end());
        keys.setAlignment(Pos.CENTER);
        getChildren().addAll(title, what, keys);
        visibleProperty().bind(paused);
    }

    private static KeyHint end() {
        return new KeyHint(Words.of("practice.end.key"), Action.END.key());
    }
}
