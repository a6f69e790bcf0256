package palpa.ui.review;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The cards of the page; what a session being read, or one that cannot be read, looks like instead. FX thread only. */
final class ReviewBody extends StackPane {

    private final SessionCard session;
    private final CursorCard cursor;
    private final GridPane cards = new GridPane();
    private final ReadingPane reading;

    ReviewBody(ReviewModel model, ReviewDeeds deeds) {
        session = new SessionCard(model);
        cursor = new CursorCard(model);
        reading = new ReadingPane(model);
        VBox centre = new VBox(12, session, cursor);
        VBox.setVgrow(session, Priority.ALWAYS);
        VBox.setVgrow(cursor, Priority.SOMETIMES);
        NotesCard notes = new NotesCard(model, deeds.jumps()::goTo);
        VBox side = new VBox(
                12,
                new ScoreCard(model.summary().score()),
                new WhyCard(model, deeds.jumps()::goTo),
                new TechniquesCard(model.summary()),
                notes);
        VBox.setVgrow(notes, Priority.ALWAYS);
        cards.getStyleClass().add("body");
        cards.getColumnConstraints().addAll(centreColumn(), new ColumnConstraints(250, 268, 340));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        cards.getRowConstraints().add(row);
        cards.addRow(0, centre, scrolled(side));
        getChildren().addAll(cards, reading);
        model.stateProperty().addListener((property, old, state) -> show(state));
        show(model.stateProperty().get());
    }

    private static ScrollPane scrolled(VBox side) {
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static ColumnConstraints centreColumn() {
        ColumnConstraints column = new ColumnConstraints(420, 900, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void show(ReviewModel.State state) {
        boolean readable = state == ReviewModel.State.SEEN || state == ReviewModel.State.FOUND;
        cards.setVisible(readable);
        reading.setVisible(!readable);
    }

    void setNarrow(boolean narrow) {
        cursor.setNarrow(narrow);
    }

    void setDark(boolean dark) {
        session.setDark(dark);
        cursor.setDark(dark);
    }
}
