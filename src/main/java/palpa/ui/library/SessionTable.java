package palpa.ui.library;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import palpa.session.Words;
import palpa.session.library.SessionQuery.Order;

/**
 * The list: a row a session. Sorting by a heading asks the catalogue anew. FX thread only.
 */
final class SessionTable extends TableView<LibraryRow> {

    /** Where there is room, every column has so much more than it needs at least. */
    private static final double ROOMY = 1.3;

    private final Map<Order, TableColumn<LibraryRow, LibraryRow>> sortable = new EnumMap<>(Order.class);
    private final TableColumn<LibraryRow, LibraryRow> tags = new TableColumn<>(Words.of("library.column.tags"));
    private final BiConsumer<Order, Boolean> sorted;
    private boolean marking;

    /**
     * @param opened told the session that is to be opened
     * @param sorted told by what to sort, and whether the greatest comes first
     * @param tagged told a row and what was typed as its tags
     */
    SessionTable(
            Consumer<LibraryRow> opened, BiConsumer<Order, Boolean> sorted, BiConsumer<LibraryRow, String> tagged) {
        this.sorted = sorted;
        getStyleClass().add("session-table");
        setId("library-table");
        setAccessibleText(Words.of("library.table"));
        setEditable(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns(tagged);
        setSortPolicy(table -> sortAsked());
        setRowFactory(table -> row(opened));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            LibraryRow focused = getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.ENTER && getEditingCell() == null && focused != null) {
                opened.accept(focused);
                event.consume();
            }
        });
    }

    private void addColumns(BiConsumer<LibraryRow, String> tagged) {
        text("when", 134, Order.DATE, LibraryRow::when, row -> row.entry()
                .file()
                .getFileName()
                .toString());
        text("trainee", 96, Order.TRAINEE, LibraryRow::trainee, row -> Cells.oneLine(row.trainee()));
        text("program", 80, Order.PROGRAM, LibraryRow::program, row -> Cells.oneLine(row.program()));
        number("duration", 66, LibraryRow::duration);
        sortable.put(Order.SCORE, number("score", 56, LibraryRow::score));
        sortable.get(Order.SCORE).setSortable(true);
        add("curve", 78, table -> new Cells.Curve());
        text("worst", 170, Order.WORST_DEVIATION, LibraryRow::worst, LibraryRow::worstSentence);
        tags.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        tags.setCellFactory(column -> new TagCell(tagged));
        tags.setSortable(false);
        tags.setMinWidth(64);
        tags.setPrefWidth(64);
        getColumns().add(tags);
        number("notes", 56, LibraryRow::notes);
        add("state", 104, table -> new Cells.State());
    }

    private void text(
            String name,
            double width,
            Order order,
            Function<LibraryRow, String> words,
            Function<LibraryRow, String> atLength) {
        TableColumn<LibraryRow, LibraryRow> column =
                add(name, width, table -> new Cells.Text(name + "-cell", words, atLength));
        column.setSortable(true);
        sortable.put(order, column);
    }

    private TableColumn<LibraryRow, LibraryRow> number(String name, double width, Function<LibraryRow, String> words) {
        TableColumn<LibraryRow, LibraryRow> column =
                add(name, width, table -> new Cells.Text("number-cell", words, row -> ""));
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableColumn<LibraryRow, LibraryRow> add(
            String name,
            double width,
            Callback<TableColumn<LibraryRow, LibraryRow>, TableCell<LibraryRow, LibraryRow>> cells) {
        TableColumn<LibraryRow, LibraryRow> column = new TableColumn<>(Words.of("library.column." + name));
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(cells);
        column.setMinWidth(width);
        column.setPrefWidth(width * ROOMY);
        column.setSortable(false);
        getColumns().add(column);
        return column;
    }

    private TableRow<LibraryRow> row(Consumer<LibraryRow> opened) {
        TableRow<LibraryRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                opened.accept(row.getItem());
            }
        });
        return row;
    }

    /** The rows are in their order already: a heading only says which one is wanted. */
    private boolean sortAsked() {
        if (!marking && !getSortOrder().isEmpty()) {
            TableColumn<LibraryRow, ?> first = getSortOrder().get(0);
            sortable.forEach((order, column) -> {
                if (column == first) {
                    sorted.accept(order, first.getSortType() == SortType.DESCENDING);
                }
            });
        }
        return true;
    }

    /** Marks the heading by which the rows are sorted. */
    void markSorted(Order order, boolean descending) {
        marking = true;
        TableColumn<LibraryRow, LibraryRow> column = sortable.get(order);
        column.setSortType(descending ? SortType.DESCENDING : SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
        marking = false;
    }

    /** Shows {@code rows}; what was selected stays so where it is still there. */
    void show(List<LibraryRow> rows) {
        Set<Path> selected = new HashSet<>();
        getSelectionModel()
                .getSelectedItems()
                .forEach(row -> selected.add(row.entry().file()));
        int[] kept = new int[rows.size()];
        int count = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (selected.contains(rows.get(i).entry().file())) {
                kept[count++] = i;
            }
        }
        getItems().setAll(rows);
        getSelectionModel().clearSelection();
        if (count > 0) {
            getSelectionModel().selectIndices(kept[0], java.util.Arrays.copyOf(kept, count));
        } else if (!rows.isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    /** Begins to edit the tags of the row in focus. */
    void editTags() {
        int row = getFocusModel().getFocusedIndex();
        if (row >= 0) {
            scrollTo(row);
            layout();
            edit(row, tags);
        }
    }
}
