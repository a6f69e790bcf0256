package palpa.ui.teach;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.session.Words;
import palpa.session.learning.Taught;
import palpa.session.learning.Taught.Verdict;

/** What a new model would change: figures before and after, and what is to be thought of them. FX thread only. */
final class TeachReport extends VBox {

    private static final double FIGURE_WIDTH = 128;

    private final Label verdict = new Label();
    private final FontIcon sign = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label how = new Label();
    private final GridPane grid = new GridPane();

    TeachReport() {
        super(10);
        setId("teach-report");
        verdict.setId("teach-verdict");
        verdict.getStyleClass().add("row-value");
        verdict.setGraphic(sign);
        verdict.setGraphicTextGap(10);
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        how.getStyleClass().add("small-muted");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        grid.getStyleClass().add("help-grid");
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(what, figures(), figures());
        getChildren().addAll(verdict, grid, how);
    }

    private static ColumnConstraints figures() {
        ColumnConstraints figures = new ColumnConstraints(FIGURE_WIDTH);
        figures.setHalignment(HPos.RIGHT);
        return figures;
    }

    void show(Taught taught) {
        boolean fine = taught.verdict() == Verdict.BETTER;
        sign.setIconCode(fine ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
        sign.getStyleClass().setAll("ikonli-font-icon", fine ? "teach-fine" : "problem-icon");
        verdict.setText(TeachWords.verdict(taught));
        grid.getChildren().clear();
        grid.addRow(
                0,
                head(Words.of("teach.corrected")),
                model(taught.former().name()),
                model(taught.model().card().name()));
        List<TeachWords.Line> lines = TeachWords.onCorrected(taught);
        lines.forEach(this::add);
        grid.add(head(Words.of("teach.elsewhere")), 0, grid.getRowCount(), 3, 1);
        add(TeachWords.elsewhere(taught));
        how.setText(Words.of("teach.way." + taught.way().label()));
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().add("row-name");
        return head;
    }

    private static Label model(String name) {
        Label label = head(Words.of("teach.with", name));
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private void add(TeachWords.Line line) {
        Label what = new Label(line.what());
        what.setAccessibleText(line.spoken());
        Label after = new Label(line.after());
        after.getStyleClass().add("row-value");
        grid.addRow(grid.getRowCount(), what, new Label(line.before()), after);
    }
}
