package palpa.ui.targets;

import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.session.Words;

/** Region by level: what one hand may do, in newtons. FX thread only. */
final class RegionTable extends TableView<RegionRow> {

    RegionTable() {
        setId("targets-table");
        getStyleClass().add("session-table");
        setAccessibleText(Words.of("targets.table"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(new Label());
        add("region", 100, row -> Words.of("ui.region." + row.region().label()));
        add("light", 66, RegionRow::light);
        add("moderate", 74, RegionRow::moderate);
        add("firm", 66, RegionRow::firm);
        add("ceiling", 66, RegionRow::ceiling);
        add("kilopascals", 66, RegionRow::kilopascals);
    }

    private void add(String name, double width, Function<RegionRow, String> words) {
        TableColumn<RegionRow, String> column = new TableColumn<>(Words.of("targets.column." + name));
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(words.apply(data.getValue())));
        column.setMinWidth(width * 0.8);
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }

    /** Shows {@code table}, the row of {@code region} selected. */
    void show(TargetTable table, Surface surface, Technique technique, Region region) {
        getItems()
                .setAll(Arrays.stream(Region.values())
                        .map(each -> RegionRow.of(table, each, surface, technique))
                        .toList());
        select(region);
    }

    void select(Region region) {
        getSelectionModel().clearAndSelect(region.ordinal());
    }
}
