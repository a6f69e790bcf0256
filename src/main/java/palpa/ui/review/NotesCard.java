package palpa.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyHint;

/** Comments, marks, corrections and markers by time; choosing one goes there. FX thread only. */
final class NotesCard extends Card {

    private final ListView<NoteLine> list = new ListView<>();
    private final Label tags = new Label();
    private final ReviewModel model;
    private boolean following;

    NotesCard(ReviewModel model, Consumer<NoteLine> goTo) {
        super(Words.of("review.notes"));
        this.model = model;
        setId("notes-card");
        addToHead(
                new KeyHint(Words.of("review.hint.mark"), ReviewAction.MARK.key()),
                new KeyHint(Words.of("review.hint.tags"), ReviewAction.TAGS.key()));
        list.setId("notes-list");
        list.getStyleClass().add("notes-list");
        list.setAccessibleText(Words.of("review.notes"));
        list.setCellFactory(view -> new Cell(model));
        Label empty = new Label(Words.of("review.notes.none"));
        empty.getStyleClass().add("small-muted");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setMinHeight(70);
        list.setPrefHeight(120);
        VBox.setVgrow(list, Priority.ALWAYS);
        tags.getStyleClass().add("small-muted");
        tags.setId("tags");
        tags.setWrapText(true);
        tags.setMinHeight(Region.USE_PREF_SIZE);
        tags.managedProperty().bind(tags.textProperty().isNotEmpty());
        getChildren().addAll(list, tags);
        list.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> chosen(line, goTo));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> again(event, goTo));
        model.linesProperty().addListener((property, old, lines) -> show(lines));
        model.chosenProperty().addListener((property, old, line) -> follow());
        model.notes().notesProperty().addListener((property, old, notes) -> showTags());
        model.timeline().wholeProperty().addListener((property, old, whole) -> list.refresh());
        show(model.linesProperty().get());
        showTags();
    }

    private void show(List<NoteLine> lines) {
        following = true;
        list.getItems().setAll(lines);
        following = false;
        follow();
    }

    private void showTags() {
        List<String> there = List.copyOf(model.notes().notesProperty().get().tags());
        tags.setText(there.isEmpty() ? "" : Words.of("review.tags.shown", String.join(", ", there)));
    }

    private void chosen(NoteLine line, Consumer<NoteLine> goTo) {
        if (!following && line != null) {
            goTo.accept(line);
        }
    }

    private void again(KeyEvent event, Consumer<NoteLine> goTo) {
        NoteLine line = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && line != null) {
            goTo.accept(line);
            event.consume();
        }
    }

    private void follow() {
        NoteLine line = model.chosenProperty().get();
        following = true;
        if (line == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(line);
            list.scrollTo(line);
        }
        following = false;
    }

    /** A note with its sign, its time and its words. */
    private static final class Cell extends ListCell<NoteLine> {

        private final ReviewModel model;
        private final FontIcon sign = new FontIcon();
        private final Label time = new Label();
        private final Label words = new Label();
        private final Label author = new Label();
        private final VBox row;

        Cell(ReviewModel model) {
            this.model = model;
            sign.getStyleClass().add("note-sign");
            time.getStyleClass().add("note-time");
            time.setMinWidth(Region.USE_PREF_SIZE);
            author.getStyleClass().add("small-muted");
            author.setMinWidth(20);
            words.setWrapText(true);
            words.getStyleClass().add("note-words");
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox head = new HBox(6, sign, time, author);
            head.setAlignment(Pos.CENTER_LEFT);
            row = new VBox(1, head, words);
            row.maxWidthProperty().bind(widthProperty().subtract(18));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(NoteLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            sign.setIconCode(sign(line.kind()));
            time.setText(SessionTimes.at(line.span().startMicros()));
            author.setText(line.author());
            words.setText(line.words());
            setAccessibleText(line.spoken());
            setGraphic(row);
        }

        private static Feather sign(NoteLine.Kind kind) {
            return switch (kind) {
                case COMMENT -> Feather.MESSAGE_SQUARE;
                case MARK -> Feather.BOOKMARK;
                case CORRECTION -> Feather.EDIT_2;
                case MARKER -> Feather.FLAG;
            };
        }
    }
}
