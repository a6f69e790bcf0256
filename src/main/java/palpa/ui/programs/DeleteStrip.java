package palpa.ui.programs;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import palpa.session.Words;

/** Asks before a program is removed for good; the safe answer has the focus. FX thread only. */
final class DeleteStrip extends HBox {

    private final Label sure = new Label();
    private final Button stay = new Button(Words.of("programs.delete.stay"));

    /**
     * @param delete removes it
     * @param after called when the question is answered
     */
    DeleteStrip(Runnable delete, Runnable after) {
        super(10);
        setId("programs-sure");
        setAlignment(Pos.CENTER_LEFT);
        sure.setWrapText(true);
        sure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sure, Priority.ALWAYS);
        Button yes = new Button(Words.of("programs.delete.go"));
        yes.setId("programs-delete-go");
        yes.getStyleClass().add("danger");
        yes.setMinWidth(USE_PREF_SIZE);
        yes.setOnAction(event -> {
            hide();
            delete.run();
            after.run();
        });
        stay.setId("programs-delete-stay");
        stay.setMinWidth(USE_PREF_SIZE);
        stay.setOnAction(event -> {
            hide();
            after.run();
        });
        getChildren().addAll(sure, yes, stay);
        managedProperty().bind(visibleProperty());
        hide();
    }

    /** Asks about {@code row}. */
    void ask(ProgramRow row) {
        sure.setText(Words.of("programs.delete.sure", row.name()));
        setVisible(true);
        stay.requestFocus();
    }

    void hide() {
        setVisible(false);
    }
}
