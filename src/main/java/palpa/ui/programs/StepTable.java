package palpa.ui.programs;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import palpa.coaching.Step;
import palpa.session.Words;
import palpa.ui.kit.Passing;
import palpa.ui.kit.StepWords;
import palpa.ui.kit.WordTable;

/** The steps of a program. FX thread only. */
final class StepTable extends WordTable<Step> {

    private static final double LEAST_PART = 0.6;

    StepTable(String id) {
        super(id, Words.of("programs.steps"));
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
        addWords(Words.of("programs.column." + name), width * LEAST_PART, width, words);
    }
}
