package palpa.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.Cover;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyWord;

/** All keys that mean something on the page below, on one sheet over it. FX thread only. */
final class HelpSheet extends Cover {

    private static final int ROWS = 16;
    private static final double NOTE_WIDTH = 620;

    private final GridPane grid = new GridPane();

    HelpSheet() {
        super("help", Words.of("ui.help"));
        Label note = wrapped(Words.of("ui.help.note"));
        note.getStyleClass().add("muted");
        note.setMaxWidth(NOTE_WIDTH);
        grid.getStyleClass().add("help-grid");
        grid.setFocusTraversable(true);
        fill(grid, note);
        setOnMouseClicked(event -> setVisible(false));
    }

    /** Shows the page's keys, then the window's own. */
    void show(List<KeyWord> ofPage) {
        List<KeyWord> all = new ArrayList<>(ofPage);
        WindowKeys.ACTIONS.stream().map(Action::keyWord).forEach(all::add);
        all.add(new KeyWord("Tab", Words.of("ui.help.tab")));
        grid.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), i / ROWS, i % ROWS);
        }
        grid.setAccessibleText(
                all.stream().map(key -> key.key() + ": " + key.words()).collect(Collectors.joining(". ")));
        setVisible(true);
        grid.requestFocus();
    }

    private void add(KeyWord key, int column, int row) {
        Label text = new Label(key.words());
        text.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(new KeyCap(key.key()), 2 * column, row);
        grid.add(text, 2 * column + 1, row);
    }
}
