package palpa.ui.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.KeyCap;

/**
 * Something to fill in, over a corner of the page, which stays in sight. FX thread only.
 *
 * <p>Ctrl and Enter, or the button, saves; Esc closes. It closes when what was saved is on disk; until then, and where
 * that failed, everything typed stays as it is.
 */
abstract class ReviewSheet extends VBox implements NotesModel.Answer {

    private static final double WIDTH = 340;

    private final Label title = new Label();
    private final Label place = new Label();
    private final Label message = new Label();
    private final Label by = new Label(Words.of("review.sheet.author"));
    private final TextField author = new TextField();
    private final Button save = new Button(Words.of("review.sheet.save"), new KeyCap("Ctrl ⏎"));
    private final Button close = new Button(Words.of("review.sheet.close"), new KeyCap("Esc"));
    private final NotesDesk desk;
    private final Runnable closed;
    private boolean opening;

    /**
     * @param name names it: its id is {@code sheet-name}
     * @param closed called when it goes
     */
    ReviewSheet(String name, NotesDesk desk, Runnable closed) {
        super(10);
        this.desk = desk;
        this.closed = closed;
        setId("sheet-" + name);
        getStyleClass().addAll("sheet", "review-sheet");
        setPrefWidth(WIDTH);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        title.getStyleClass().add("review-sheet-title");
        place.getStyleClass().add("small-muted");
        by.getStyleClass().add("small-muted");
        by.setLabelFor(author);
        message.getStyleClass().add("device-advice");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.setId("sheet-message");
        author.setId("sheet-author");
        author.setPromptText(Words.of("review.sheet.author.example"));
        save.setId("sheet-save");
        save.getStyleClass().add("accent");
        save.setOnAction(event -> trySave());
        close.setId("sheet-close");
        close.setOnAction(event -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Puts {@code body} between the head and the author. */
    final void fill(Node... body) {
        HBox buttons = new HBox(8, save, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, place);
        getChildren().addAll(body);
        getChildren().addAll(by, author, message, buttons);
    }

    /** Opens it; the name is asked for where it is not known yet. */
    final void open(String heading, String where) {
        title.setText(heading);
        place.setText(where);
        say("");
        save.setDisable(false);
        opening = true;
        author.setText(desk.author());
        setVisible(true);
        first().requestFocus();
    }

    /** The letter that opened it is typed into it by the system, and is not meant for it. */
    private void typed(KeyEvent event) {
        if (opening) {
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        opening = false;
        if (event.getCode() == KeyCode.ENTER && (event.isControlDown() || !(event.getTarget() instanceof Button))) {
            if (event.isControlDown() || savesOnEnter()) {
                event.consume();
                trySave();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void trySave() {
        if (!author.getText().isBlank() && !author.getText().strip().equals(desk.author())) {
            desk.takeAuthor(author.getText());
        }
        if (!save.isDisabled()) {
            save.setDisable(true);
            save();
        }
    }

    /** What has the focus first. */
    abstract Node first();

    /** Writes what was filled in, and answers to this sheet. */
    abstract void save();

    /** Whether Enter alone saves, too. */
    boolean savesOnEnter() {
        return true;
    }

    @Override
    public void done() {
        close();
    }

    @Override
    public final void failed(String sentence) {
        save.setDisable(false);
        say(sentence);
        first().requestFocus();
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
        message.setManaged(!sentence.isEmpty());
    }

    final void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }
}
