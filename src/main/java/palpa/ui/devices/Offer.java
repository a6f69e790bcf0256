package palpa.ui.devices;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyPress;
import palpa.ui.kit.KeyWord;

/** A sentence on the first page and a button that does what it offers; not there where nothing is offered. FX thread only. */
class Offer extends VBox {

    private final Label sentence = new Label();
    private final Button take;
    private final KeyCode code;
    private final KeyWord word;

    /**
     * @param name begins the names of its parts in the scene
     * @param code the key of {@code word}
     */
    Offer(String name, String button, KeyCode code, KeyWord word) {
        super(8);
        this.code = code;
        this.word = word;
        setId(name + "-offer");
        setAlignment(Pos.CENTER);
        sentence.setId(name + "-due");
        sentence.setWrapText(true);
        take = new Button(button, new KeyCap(word.key()));
        take.setContentDisplay(ContentDisplay.RIGHT);
        take.setId(name + "-take");
        getChildren().addAll(sentence, take);
        show(false);
    }

    /** Offers what {@code words} say. */
    final void offer(String words, Runnable taken) {
        show(true);
        sentence.setText(words);
        take.setAccessibleText(take.getText() + ". " + words);
        take.setOnAction(event -> taken.run());
    }

    final void offerNothing() {
        show(false);
    }

    private void show(boolean offered) {
        setVisible(offered);
        setManaged(offered);
    }

    final void setBusy(boolean busy) {
        take.setDisable(busy);
    }

    /** Its key and what it does. */
    final KeyWord word() {
        return word;
    }

    /** Takes what is offered where {@code event} is its key; answers whether it did. */
    final boolean pressed(KeyEvent event) {
        boolean asked = isVisible() && event.getCode() == code && !KeyPress.isCommand(event);
        if (asked) {
            take.fire();
        }
        return asked;
    }
}
