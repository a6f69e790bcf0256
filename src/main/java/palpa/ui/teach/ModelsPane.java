package palpa.ui.teach;

import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.session.Models;
import palpa.session.Words;
import palpa.ui.kit.Worker;

/** Chooses the model that tells techniques apart, and deletes personal ones. FX thread only. */
public final class ModelsPane extends VBox {

    private static final double WIDTH = 520;
    private static final double LIST_HEIGHT = 220;

    private final ExecutorService worker = Worker.named("models");
    private final ModelsModel model;
    private final VBox list = new VBox(8);
    private ToggleGroup group = new ToggleGroup();

    /** @param changed told that another model is in force */
    public ModelsPane(Models models, Runnable changed) {
        super(8);
        model = new ModelsModel(models, worker, Platform::runLater, changed);
        setId("models");
        setPrefWidth(WIDTH);
        Label head = new Label(Words.of("teach.models"));
        head.getStyleClass().add("row-value");
        Label way = new Label(Words.of("teach.models.way"));
        way.getStyleClass().add("small-muted");
        way.setWrapText(true);
        way.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, way, scroll(), answer());
        model.rows().addListener((ListChangeListener<ModelRow>) change -> showAll());
    }

    private ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(LIST_HEIGHT);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Label answer() {
        Label answer = new Label();
        answer.setId("models-answer");
        answer.setWrapText(true);
        answer.getStyleClass().add("device-advice");
        answer.textProperty().bind(model.sentenceProperty());
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        return answer;
    }

    private void showAll() {
        group = new ToggleGroup();
        list.getChildren().setAll(model.rows().stream().map(this::line).toList());
    }

    private Node line(ModelRow row) {
        RadioButton choice = new RadioButton(row.name());
        choice.setToggleGroup(group);
        choice.setSelected(row.file().equals(model.wantedProperty().get()));
        choice.setAccessibleText(row.name() + ". " + row.about());
        choice.selectedProperty().addListener((property, old, on) -> {
            if (on) {
                model.wantedProperty().set(row.file());
            }
        });
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMaxWidth(Double.MAX_VALUE);
        Label about = new Label(row.about());
        about.getStyleClass().add("small-muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        VBox line = new VBox(2, new HBox(10, choice), about);
        if (row.file().isPresent()) {
            offerDelete((HBox) line.getChildren().get(0), row);
        }
        return line;
    }

    private void offerDelete(HBox head, ModelRow row) {
        Button delete = new Button(Words.of("teach.models.delete"));
        delete.getStyleClass().add("header-button");
        delete.setAccessibleText(Words.of("teach.models.delete_spoken", row.name()));
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(event -> askBefore(head, row));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(delete);
    }

    /** Asks in the model's own line; the safe answer has the focus. */
    private void askBefore(HBox head, ModelRow row) {
        Label sure = new Label(Words.of("teach.models.sure", row.name()));
        sure.setWrapText(true);
        HBox.setHgrow(sure, Priority.ALWAYS);
        sure.setMaxWidth(Double.MAX_VALUE);
        Button yes = new Button(Words.of("teach.models.delete"));
        yes.getStyleClass().add("danger");
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(event -> model.delete(row));
        Button no = new Button(Words.of("teach.models.stay"));
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(event -> showAll());
        head.getChildren().setAll(sure, yes, no);
        no.requestFocus();
    }

    /** Lists the models as they are now, the one in force chosen. */
    public void ask() {
        model.refresh();
    }

    /** Puts the chosen one in force. */
    public void keep() {
        model.keep();
    }

    /** Lets go of its thread. */
    public void stop() {
        worker.shutdown();
    }
}
