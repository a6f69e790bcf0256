package palpa.ui.review;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.session.library.SessionEntry;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyHint;

/** The sessions one can compare with; Enter or a double click takes one. FX thread only. */
final class ChoiceList extends Card {

    private final ListView<SessionEntry> list = new ListView<>();
    private final Consumer<Path> take;

    ChoiceList(CompareModel model, ZoneId zone, Consumer<Path> take) {
        super(Words.of("review.compare.with"));
        this.take = take;
        setId("compare-choices");
        addToHead(new KeyHint(Words.of("review.compare.choose"), "↑", "↓", "⏎"));
        list.getStyleClass().add("notes-list");
        list.setId("choices-list");
        list.setAccessibleText(Words.of("review.compare.with"));
        list.setCellFactory(view -> new SessionCell(zone));
        Label none = new Label(Words.of("review.compare.none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
        model.choicesProperty().addListener((property, old, sessions) -> {
            list.getItems().setAll(sessions);
            list.getSelectionModel().selectFirst();
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                takeSelected();
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            takeSelected();
            event.consume();
        }
    }

    private void takeSelected() {
        SessionEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take.accept(chosen.file());
        }
    }

    void takeFocus() {
        list.requestFocus();
    }
}
