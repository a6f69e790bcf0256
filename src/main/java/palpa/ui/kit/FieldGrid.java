package palpa.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Fields below each other, each with its name before it; scrolls where there is too little room. FX thread only. */
public class FieldGrid extends ScrollPane {

    private final GridPane grid = new GridPane();
    private int rows;

    /**
     * @param width of the whole, pixels
     * @param labelWidth of it for the names
     */
    public FieldGrid(double width, double labelWidth) {
        grid.setHgap(8);
        grid.setVgap(6);
        ColumnConstraints names = new ColumnConstraints(labelWidth);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        setContent(grid);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().addAll("quiet-scroll", "field-grid");
        setPrefWidth(width);
        setMinWidth(width);
    }

    /** Adds {@code field}, whose name is {@code words}. */
    public final void add(String id, String words, Control field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        label.managedProperty().bind(field.managedProperty());
        label.visibleProperty().bind(field.visibleProperty());
        field.setId(id);
        field.setAccessibleText(words);
        field.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(rows++, label, field);
    }

    /** Adds something over the whole width. */
    public final void addWide(Node node) {
        grid.add(node, 0, rows++, 2, 1);
    }

    /** A field for {@code value}. */
    public static TextField text(StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
