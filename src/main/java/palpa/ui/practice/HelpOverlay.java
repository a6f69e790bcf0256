package palpa.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.KeyCap;

/** All keys on one sheet, over the screen. FX thread only. */
public final class HelpOverlay extends StackPane {

    public HelpOverlay() {
        getStyleClass().add("veil");
        setId("help");
        setVisible(false);
        Label title = new Label(Words.of("ui.help"));
        title.getStyleClass().add("sheet-title");
        Label note = new Label(Words.of("ui.help.note"));
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        addActions(grid);
        addRegions(grid);
        VBox sheet = new VBox(14, title, grid, note);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        note.setMaxWidth(620);
        getChildren().add(sheet);
        setAlignment(Pos.CENTER);
        setOnMouseClicked(event -> setVisible(false));
    }

    private static void addActions(GridPane grid) {
        int row = 0;
        for (Action action : Action.values()) {
            addRow(grid, 0, row++, action.key(), Words.of("ui.help." + action.label()));
        }
    }

    private static void addRegions(GridPane grid) {
        EnumWords<palpa.model.Region> names = new EnumWords<>(palpa.model.Region.class, "ui.region.");
        int row = 0;
        for (palpa.model.Region region : palpa.model.Region.values()) {
            addRow(grid, 2, row++, RegionKeys.of(region), names.of(region));
        }
        addRow(grid, 2, row++, "↑ ↓", Words.of("ui.help.arrows"));
        addRow(grid, 2, row++, "Tab", Words.of("ui.help.tab"));
        addRow(grid, 2, row, "← →", Words.of("ui.help.cursor_keys"));
    }

    private static void addRow(GridPane grid, int column, int row, String key, String words) {
        Label text = new Label(words);
        text.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(new KeyCap(key), column, row);
        grid.add(text, column + 1, row);
    }
}
