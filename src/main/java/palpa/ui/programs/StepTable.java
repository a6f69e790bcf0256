package palpa.ui.programs;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import palpa.coaching.Step;
import palpa.session.Words;
import palpa.ui.kit.Passing;
import palpa.ui.kit.StepWords;

/** The steps of a program, a row each; what is too long for its cell is in a tooltip. FX thread only. */
final class StepTable extends TableView<Step> {

    StepTable(String id) {
        setId(id);
        getStyleClass().add("session-table");
        setAccessibleText(Words.of("programs.steps"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label());
        addNumbers();
        Passing.escape(this);
        add("where", 120, StepWords::where);
        add("what", 130, StepWords::what);
        add("dose", 96, StepWords::dose);
        add("how", 110, StepWords::how);
        add("instruction", 120, Step::instruction);
    }

    private void addNumbers() {
        TableColumn<Step, Step> column = new TableColumn<>("");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(table -> new TableCell<>() {
            @Override
            protected void updateItem(Step step, boolean empty) {
                super.updateItem(step, empty);
                setText(empty || step == null ? null : Integer.toString(getIndex() + 1));
            }
        });
        column.setMinWidth(34);
        column.setMaxWidth(38);
        column.setSortable(false);
        getColumns().add(column);
    }

    private void add(String name, double width, Function<Step, String> words) {
        TableColumn<Step, Step> column = new TableColumn<>(Words.of("programs.column." + name));
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(table -> new Cell(words));
        column.setMinWidth(width * 0.6);
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }

    /** One value of a step. */
    private static final class Cell extends TableCell<Step, Step> {

        private final Function<Step, String> words;
        private final Tooltip tip = new Tooltip();

        private Cell(Function<Step, String> words) {
            this.words = words;
            tip.setWrapText(true);
            tip.setMaxWidth(420);
        }

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            String text = empty || step == null ? "" : words.apply(step);
            setText(text);
            tip.setText(text);
            setTooltip(text.isEmpty() ? null : tip);
        }
    }
}
