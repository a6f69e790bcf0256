package palpa.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import palpa.session.Words;

/** Asks before something is removed for good; the safe answer has the focus. FX thread only. */
public final class DeleteStrip extends HBox {

    private final Label sure = new Label();
    private final Button stay = new Button(Words.of("ui.delete.stay"));

    /**
     * @param page names the buttons in the scene
     * @param delete removes it
     * @param after called when the question is answered
     */
    public DeleteStrip(String page, Runnable delete, Runnable after) {
        super(10);
        setId(page + "-sure");
        setAlignment(Pos.CENTER_LEFT);
        sure.setWrapText(true);
        sure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sure, Priority.ALWAYS);
        Button yes = new Button(Words.of("ui.delete.go"));
        yes.setId(page + "-delete-go");
        yes.getStyleClass().add("danger");
        yes.setMinWidth(USE_PREF_SIZE);
        yes.setOnAction(event -> {
            hide();
            delete.run();
            after.run();
        });
        stay.setId(page + "-delete-stay");
        stay.setMinWidth(USE_PREF_SIZE);
        stay.setOnAction(event -> {
            hide();
            after.run();
        });
        getChildren().addAll(sure, yes, stay);
        managedProperty().bind(visibleProperty());
        hide();
    }

    /** Asks {@code question}. */
    public void ask(String question) {
        sure.setText(question);
        setVisible(true);
        stay.requestFocus();
    }

    /** Takes the question away. */
    public void hide() {
        setVisible(false);
    }
}
