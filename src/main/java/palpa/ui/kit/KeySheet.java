package palpa.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys of a page on one sheet, over the page; hidden at first. A click hides it again. FX thread only. */
public class KeySheet extends StackPane {

    private static final double NOTE_WIDTH = 620;

    /**
     * @param title stands above
     * @param note stands below
     * @param columns the keys, side by side
     */
    public KeySheet(String title, String note, List<List<KeyWord>> columns) {
        getStyleClass().add("veil");
        setId("help");
        setVisible(false);
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        Label remark = new Label(note);
        remark.getStyleClass().add("muted");
        remark.setWrapText(true);
        remark.setMaxWidth(NOTE_WIDTH);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        for (int column = 0; column < columns.size(); column++) {
            fill(grid, 2 * column, columns.get(column));
        }
        VBox sheet = new VBox(14, heading, grid, remark);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(sheet);
        setAlignment(Pos.CENTER);
        setOnMouseClicked(event -> setVisible(false));
    }

    private static void fill(GridPane grid, int column, List<KeyWord> lines) {
        for (int row = 0; row < lines.size(); row++) {
            Label words = new Label(lines.get(row).words());
            words.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(new KeyCap(lines.get(row).key()), column, row);
            grid.add(words, column + 1, row);
        }
    }
}
