package palpa.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The lines above and below a page. Stateless; FX thread only. */
public final class PageBars {

    private PageBars() {}

    /** The line at the top: what the page is called, and {@code right} at its right end. */
    public static HBox header(String title, Node... right) {
        Label heading = new Label(title);
        heading.getStyleClass().add("step-place");
        HBox header = new HBox(12, new Brand(), heading, gap());
        header.getChildren().addAll(right);
        header.getStyleClass().add("header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /** The line at the bottom, {@code left} and {@code right} at its ends. */
    public static HBox footer(List<? extends Node> left, List<? extends Node> right) {
        HBox footer = new HBox(8);
        footer.getChildren().addAll(left);
        footer.getChildren().add(gap());
        footer.getChildren().addAll(right);
        footer.getStyleClass().addAll("footer", "library-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    /** Takes the room that is left in a line. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
