package palpa.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A sheet that lies over the page, which shows through dimly; hidden at first. FX thread only. */
public class Cover extends StackPane {

    private final VBox sheet = new VBox(14);

    /**
     * @param id its name in the scene
     * @param title what stands at its top
     */
    public Cover(String id, String title) {
        getStyleClass().add("veil");
        setId(id);
        setVisible(false);
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.getChildren().add(heading);
        getChildren().add(sheet);
        setAlignment(Pos.CENTER);
    }

    /** Adds {@code content} below what is there. */
    protected final void fill(Node... content) {
        sheet.getChildren().addAll(content);
    }

    /** Makes the sheet {@code pixels} wide, whatever is on it. */
    protected final void setSheetWidth(double pixels) {
        sheet.setPrefWidth(pixels);
    }

    /** Words that wrap and are always shown whole. */
    protected static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
