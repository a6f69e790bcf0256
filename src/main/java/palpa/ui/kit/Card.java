package palpa.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A quiet panel with a caption in small capitals, and room at the right of it. FX thread only. */
public class Card extends VBox {

    private final Label caption = new Label();
    private final HBox head = new HBox(8);

    public Card(String captionText, Node... content) {
        getStyleClass().add("card-panel");
        caption.setText(captionText.toUpperCase(Locale.ENGLISH));
        caption.getStyleClass().add("caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(caption, gap);
        getChildren().add(head);
        getChildren().addAll(content);
    }

    /** Adds {@code nodes} at the right end of the caption's line. */
    public final void addToHead(Node... nodes) {
        head.getChildren().addAll(nodes);
    }
}
