package palpa.ui.kit;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * A line of a list: a name, and in small below it what it is. FX thread only.
 *
 * @param <T> what is listed
 */
public final class NameCell<T> extends ListCell<T> {

    private final Function<T, String> names;
    private final Function<T, String> kinds;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final VBox both = new VBox(1, name, kind);
    private final Tooltip tip = new Tooltip();

    public NameCell(Function<T, String> names, Function<T, String> kinds) {
        this.names = names;
        this.kinds = kinds;
        name.getStyleClass().add("row-value");
        kind.getStyleClass().add("small-muted");
        both.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean nothing = empty || item == null;
        setGraphic(nothing ? null : both);
        setTooltip(nothing ? null : tip);
        if (!nothing) {
            name.setText(names.apply(item));
            kind.setText(kinds.apply(item));
            tip.setText(name.getText());
            setAccessibleText(name.getText() + ". " + kind.getText());
        }
    }
}
