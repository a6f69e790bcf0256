package palpa.ui.review;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import palpa.session.Words;
import palpa.ui.kit.WordTable;

/** Bouts of steps, each read out whole. FX thread only. */
final class StepTable extends WordTable<StepLine> {

    StepTable(ObservableList<StepLine> lines) {
        super("steps-table", Words.of("review.steps"));
        setItems(lines);
        getStyleClass().add("steps-table");
        setPlaceholder(new Label(Words.of("review.steps.none")));
        setRowFactory(table -> new Row());
        addWords(Words.of("review.steps.column.step"), 46, 50, StepLine::number);
        addWords(
                Words.of("review.steps.column.when"),
                60,
                64,
                line -> SessionTimes.at(line.span().startMicros()));
        addWords(Words.of("review.steps.column.asked"), 190, 236, line -> line.place() + "\n" + line.asked());
        addWords(Words.of("review.steps.column.done"), 120, 134, StepLine::done);
        addWords(Words.of("review.steps.column.in_band"), 66, 70, StepLine::inBand);
        addWords(Words.of("review.steps.column.score"), 56, 58, StepLine::score);
        addWords(Words.of("review.steps.column.worst"), 180, 216, StepLine::worst);
    }

    private static final class Row extends TableRow<StepLine> {

        @Override
        protected void updateItem(StepLine line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(line == null ? "" : line.spoken());
        }
    }
}
