package palpa.ui.kit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/**
 * A table of words in the order it is given, a row each; what is too long for its cell is in a tooltip. FX thread only.
 *
 * @param <T> what a row is of
 */
public class WordTable<T> extends TableView<T> {

    /**
     * @param id its name in the scene
     * @param spoken what it is, for a screen reader
     */
    public WordTable(String id, String spoken) {
        setId(id);
        getStyleClass().add("session-table");
        setAccessibleText(spoken);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** Adds a column of the {@code words} of a row, {@code width} pixels wide where there is room. */
    protected final void addWords(String title, double leastWidth, double width, Function<T, String> words) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(table -> new Cell<>(words));
        column.setMinWidth(leastWidth);
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }

    /** One value of a row. */
    private static final class Cell<T> extends TableCell<T, T> {

        private final Function<T, String> words;
        private final Tooltip tip = new Tooltip();

        private Cell(Function<T, String> words) {
            this.words = words;
            tip.setWrapText(true);
            tip.setMaxWidth(420);
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            String text = empty || row == null ? "" : words.apply(row);
            setText(text);
            tip.setText(text);
            setTooltip(text.isEmpty() ? null : tip);
        }
    }
}
