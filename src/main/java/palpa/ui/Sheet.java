package palpa.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import palpa.session.Words;
import palpa.ui.kit.Cover;

/** A question over the screen, with two answers; the safe one has the focus. FX thread only. */
final class Sheet extends Cover {

    private final Button stay;

    /**
     * @param name names its words: {@code ui.<name>}, {@code .why}, {@code .go} and {@code .stay}
     * @param go called for the answer that goes on with what was asked
     */
    Sheet(String name, Runnable go) {
        super("sheet-" + name, Words.of("ui." + name));
        Label why = wrapped(Words.of("ui." + name + ".why"));
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
        fill(why, buttons);
    }

    void ask() {
        setVisible(true);
        stay.requestFocus();
    }
}
