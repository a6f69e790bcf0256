package palpa.ui.devices;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import palpa.session.Words;
import palpa.ui.kit.Announcement;
import palpa.ui.kit.Card;

/** Where a port that was not found by itself is named by its path, and what came of it. FX thread only. */
final class PathCard extends Card {

    private final TextField path = new TextField();
    private final Label answer = new Label();
    private final BiConsumer<String, Consumer<String>> add;

    /** @param add told the path, and whom to tell one sentence of what came of it */
    PathCard(BiConsumer<String, Consumer<String>> add) {
        super(Words.of("ui.devices.path"));
        this.add = add;
        Label why = new Label(Words.of("ui.devices.path.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        Announcement.live(answer);
        answer.setId("devices-answer");
        answer.getStyleClass().add("device-advice");
        answer.setWrapText(true);
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        getChildren().addAll(why, line(), answer);
    }

    private HBox line() {
        path.setPromptText(Words.of("ui.devices.path.example"));
        path.setId("devices-path");
        path.setAccessibleText(Words.of("ui.devices.path"));
        path.setOnAction(event -> add());
        HBox.setHgrow(path, Priority.ALWAYS);
        Button go = new Button(Words.of("ui.devices.add"));
        go.setId("devices-add");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> add());
        HBox line = new HBox(8, path, go);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void add() {
        String wanted = path.getText().strip();
        if (wanted.isEmpty()) {
            answer.setText(Words.of("ui.devices.path.empty"));
            return;
        }
        answer.setText(Words.of("ui.devices.path.trying", wanted));
        add.accept(wanted, answer::setText);
    }

    /** Forgets what was answered. */
    void clear() {
        answer.setText("");
    }
}
