package palpa.ui.programs;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.NameCell;
import palpa.ui.kit.Passing;

/** The programs by name, and a field to find one. FX thread only. */
final class ProgramList extends Card {

    private static final double WIDTH = 270;

    private final ProgramsModel model;
    private final ListView<ProgramRow> list;
    private final TextField search = new TextField();

    /** @param begin called for Enter and a double click */
    ProgramList(ProgramsModel model, Runnable begin) {
        super(Words.of("programs.list"));
        this.model = model;
        list = new ListView<>(model.found());
        list.setId("programs-list");
        list.setAccessibleText(Words.of("programs.list"));
        list.getStyleClass().add("notes-list");
        list.setCellFactory(view -> new NameCell<>(ProgramRow::shortName, ProgramRow::brief));
        Label none = new Label();
        none.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of(
                                model.searchProperty().get().isBlank() ? "programs.reading" : "programs.none.found"),
                        model.searchProperty()));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                begin.run();
                event.consume();
            }
        });
        Passing.escape(list);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                begin.run();
            }
        });
        getChildren().addAll(searchLine(), list);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        follow();
    }

    private HBox searchLine() {
        search.setId("programs-search");
        search.setPromptText(Words.of("programs.search"));
        search.setAccessibleText(Words.of("programs.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnAction(event -> take());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                take();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox line = new HBox(6, search, new KeyCap(ProgramKey.SEARCH.key()));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void follow() {
        model.selectedProperty().addListener((known, before, row) -> {
            if (row == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(row);
                list.scrollTo(row);
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((known, before, row) -> {
            if (row != null) {
                model.selectedProperty().set(row);
            }
        });
    }

    /** Takes the focus. */
    void take() {
        list.requestFocus();
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }
}
