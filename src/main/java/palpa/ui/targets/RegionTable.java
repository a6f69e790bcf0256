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
import palpa.ui.kit.Passing;

/** Region by level: what one hand may do, in newtons. FX thread only. */
final class RegionTable extends TableView<RegionRow> {

    RegionTable() {
        setId("targets-table");
        getStyleClass().addAll("session-table", "targets-table");
        setAccessibleText(Words.of("targets.table"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(new Label());
        Passing.escape(this);
        add("region", 92, row -> Words.of("ui.region." + row.region().label()));
        add("light", 60, RegionRow::light);
        add("moderate", 68, RegionRow::moderate);
        add("firm", 60, RegionRow::firm);
        add("ceiling", 58, RegionRow::ceiling);
        add("kilopascals", 64, RegionRow::kilopascals);
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
