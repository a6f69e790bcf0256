package palpa.ui.review;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import palpa.session.Words;
import palpa.ui.kit.WordTable;

/** Bouts of steps, each read out whole. FX thread only. */
final class StepTable extends WordTable<StepLine> {

    private static final double ROW_HEIGHT = 46;

    StepTable(ObservableList<StepLine> lines) {
        super("steps-table", Words.of("review.steps"));
        setItems(lines);
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(new Label(Words.of("review.steps.none")));
        setRowFactory(table -> new Row());
        addWords(Words.of("review.steps.column.step"), 44, 46, StepLine::number);
        addWords(
                Words.of("review.steps.column.when"),
                60,
                64,
                line -> SessionTimes.at(line.span().startMicros()));
        addWords(Words.of("review.steps.column.asked"), 150, 216, line -> line.place() + "\n" + line.asked());
        addWords(Words.of("review.steps.column.done"), 110, 130, StepLine::done);
        addWords(Words.of("review.steps.column.in_band"), 62, 66, StepLine::inBand);
        addWords(Words.of("review.steps.column.score"), 54, 56, StepLine::score);
        addWords(Words.of("review.steps.column.worst"), 180, 270, StepLine::worst);
    }

    private static final class Row extends TableRow<StepLine> {

        @Override
        protected void updateItem(StepLine line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(line == null ? "" : line.spoken());
        }
    }
}
