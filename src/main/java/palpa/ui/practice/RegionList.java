package palpa.ui.practice;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import palpa.model.Region;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.RegionKeys;

/** The regions by name, each with its key; a click picks one too. FX thread only. */
final class RegionList extends GridPane {

    private static final int ROWS = Region.values().length / 2;

    private final Map<Region, HBox> rows = new EnumMap<>(Region.class);
    private Region selected;

    RegionList(Consumer<Region> pick) {
        getStyleClass().add("region-list");
        EnumWords<Region> names = new EnumWords<>(Region.class, "ui.region.");
        for (Region region : Region.values()) {
            HBox row = new HBox(6, new KeyCap(RegionKeys.of(region)), new Label(names.of(region)));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("region-row");
            row.setId("row-" + region.label());
            row.setOnMouseClicked(event -> pick.accept(region));
            rows.put(region, row);
            add(row, region.ordinal() / ROWS, region.ordinal() % ROWS);
        }
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
    }

    void select(Region region) {
        if (selected != null) {
            rows.get(selected).getStyleClass().remove("selected");
        }
        selected = region;
        rows.get(region).getStyleClass().add("selected");
    }
}
