package palpa.ui.library;

import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import palpa.session.Words;

/** Tags, edited in place: Enter takes what was typed, Esc leaves them as they were. FX thread only. */
final class TagCell extends TableCell<LibraryRow, LibraryRow> {

    private final TextField field = new TextField();
    private final BiConsumer<LibraryRow, String> typed;

    /** @param typed told the row and its tags, which commas part */
    TagCell(BiConsumer<LibraryRow, String> typed) {
        this.typed = typed;
        getStyleClass().add("tag-cell");
        field.setAccessibleText(Words.of("library.tags.field"));
        field.setPromptText(Words.of("library.tags.prompt"));
        field.setOnAction(event -> take());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
    }

    private void take() {
        LibraryRow row = getItem();
        String tags = field.getText();
        cancelEdit();
        typed.accept(row, tags);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem().tags());
            setText(null);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        boolean focused = field.isFocused();
        super.cancelEdit();
        show(getItem());
        if (focused && getTableView() != null) {
            getTableView().requestFocus();
        }
    }

    @Override
    protected void updateItem(LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (!isEditing()) {
            show(empty ? null : row);
        }
    }

    private void show(LibraryRow row) {
        setGraphic(null);
        setText(row == null ? null : Cells.oneLine(row.tags()));
        setTooltip(row == null || row.tags().isEmpty() ? null : new Tooltip(Cells.oneLine(row.tags())));
    }
}
