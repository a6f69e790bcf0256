package palpa.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import palpa.session.Words;

/** What stands in the list when nothing is in it: why, and what to do. FX thread only. */
final class Emptiness extends VBox {

    private final Label title = new Label();
    private final Label advice = new Label();

    Emptiness() {
        super(6);
        setId("library-empty");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add("library-empty-title");
        advice.getStyleClass().add("muted");
        title.setWrapText(true);
        advice.setWrapText(true);
        advice.setMaxWidth(520);
        advice.setTextAlignment(TextAlignment.CENTER);
        advice.setAlignment(Pos.CENTER);
        getChildren().addAll(title, advice);
    }

    /** Says which emptiness it is: being read, nothing recorded, or nothing found. */
    void show(LibraryModel.Shown shown, Choice choice, Task task) {
        String which = shown.total() > 0 ? "found" : task == Task.NONE ? "recorded" : "reading";
        if (which.equals("found") && !choice.isFiltered()) {
            which = "reading";
        }
        title.setText(Words.of("library.empty." + which));
        advice.setText(Words.of("library.empty." + which + ".advice"));
    }
}
