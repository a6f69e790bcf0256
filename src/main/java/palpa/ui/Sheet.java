package palpa.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.session.Words;

/** A question over the screen, with two answers; the safe one has the focus. FX thread only. */
final class Sheet extends StackPane {

    private final Button stay;

    /**
     * @param name names its words: {@code ui.<name>}, {@code .why}, {@code .go} and {@code .stay}
     * @param go called for the answer that goes on with what was asked
     */
    Sheet(String name, Runnable go) {
        getStyleClass().add("veil");
        setId("sheet-" + name);
        setVisible(false);
        Label title = new Label(Words.of("ui." + name));
        title.getStyleClass().add("sheet-title");
        Label why = new Label(Words.of("ui." + name + ".why"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(420);
        stay = new Button(Words.of("ui." + name + ".stay"));
        stay.setId("sheet-stay");
        stay.setCancelButton(false);
        stay.setOnAction(event -> setVisible(false));
        Button accept = new Button(Words.of("ui." + name + ".go"));
        accept.setId("sheet-go");
        accept.getStyleClass().add("danger");
        accept.setOnAction(event -> go.run());
        HBox buttons = new HBox(10, accept, stay);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(14, title, why, buttons);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
    }

    void ask() {
        setVisible(true);
        stay.requestFocus();
    }
}
