package palpa.ui.practice;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import palpa.session.Words;

/** How each step went, hand by hand. FX thread only. */
final class EndTable extends GridPane {

    private static final String[] HEADS = {"step", "score", "in_band", "left", "right"};

    EndTable(ReadOnlyObjectProperty<List<EndRow>> rows) {
        getStyleClass().add("end-table");
        setId("end-table");
        ColumnConstraints words = new ColumnConstraints(80, USE_COMPUTED_SIZE, Double.MAX_VALUE);
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE);
        figures.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(words, figures, figures, words, words);
        rows.addListener((property, old, now) -> show(now));
        show(rows.get());
    }

    private void show(List<EndRow> rows) {
        getChildren().clear();
        for (int column = 0; column < HEADS.length; column++) {
            add(cell(Words.of("practice.end.head." + HEADS[column]), "small-muted"), column, 0);
        }
        for (int i = 0; i < rows.size(); i++) {
            EndRow row = rows.get(i);
            addRow(
                    i + 1,
                    cell(row.step(), "end-cell"),
                    cell(row.score(), "row-value"),
                    cell(row.inBand(), "end-cell"),
                    cell(row.left(), "end-cell"),
                    cell(row.right(), "end-cell"));
        }
    }

    private static Label cell(String text, String styleClass) {
        Label cell = new Label(text);
        cell.getStyleClass().add(styleClass);
        cell.setWrapText(true);
        return cell;
    }
}
