package palpa.ui.programs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.coaching.Program;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyButton;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.PageBars;

/** Edits one program: its steps in a table, the selected one in a form, and what is wrong as it is typed. FX thread only. */
final class EditorPane extends BorderPane {

    static final List<KeyWord> KEYS = List.of(
            word("Ins", "add"),
            word("Ctrl D", "duplicate"),
            word("Ctrl Del", "remove"),
            word("Alt ↑", "up"),
            word("Alt ↓", "down"),
            word("Ctrl S", "save"),
            word("Esc", "cancel"));

    private static final int MOST_SHOWN = 3;

    private final EditorModel model = new EditorModel();
    private final BiConsumer<Optional<Path>, Program> save;
    private final Runnable leave;
    private final StepTable table = new StepTable("editor-steps");
    private final TextField name = new TextField();
    private final Label problems = new Label();
    private final Button keep;
    private boolean warned;

    /**
     * @param save told the file, empty for a new one, and the program that is to be kept
     * @param leave called when nothing is to be kept
     */
    EditorPane(BiConsumer<Optional<Path>, Program> save, Runnable leave) {
        this.save = save;
        this.leave = leave;
        keep = button("save", this::save);
        keep.getStyleClass().add("accent");
        setId("program-editor");
        setTop(header());
        setCenter(body());
        setBottom(footer());
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        follow();
    }

    private static KeyWord word(String key, String what) {
        return new KeyWord(key, Words.of("programs.editor." + what));
    }

    private HBox header() {
        return PageBars.header(Words.of("programs.editor.title"), button("cancel", this::cancel), keep);
    }

    private HBox body() {
        name.setId("editor-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        TextField description = new TextField();
        description.setId("editor-description");
        description.textProperty().bindBidirectional(model.descriptionProperty());
        table.setItems(model.steps());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(
                10,
                FormPane.labelled("programs.form.name", name),
                FormPane.labelled("programs.form.description", description),
                table);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        HBox body = new HBox(14, left, new Card(Words.of("programs.editor.step"), new FormPane(model.form())));
        body.getStyleClass().add("body");
        return body;
    }

    private HBox footer() {
        problems.setId("editor-problems");
        problems.setWrapText(true);
        problems.setMinHeight(USE_PREF_SIZE);
        problems.getStyleClass().add("device-advice");
        HBox.setHgrow(problems, Priority.ALWAYS);
        problems.setMaxWidth(Double.MAX_VALUE);
        HBox footer = new HBox(
                8,
                button("add", model::add),
                button("duplicate", model::duplicate),
                button("remove", model::remove),
                button("up", () -> model.move(-1)),
                button("down", () -> model.move(1)),
                problems);
        footer.getStyleClass().addAll("footer", "library-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private static Button button(String what, Runnable action) {
        KeyWord key = KEYS.stream()
                .filter(each -> each.words().equals(Words.of("programs.editor." + what)))
                .findFirst()
                .orElseThrow();
        Button button = new KeyButton("editor-" + what, key, action);
        button.getStyleClass().add("header-button");
        return button;
    }

    private void follow() {
        model.problems().addListener((ListChangeListener<EditorModel.Problem>) change -> showProblems());
        model.selectedProperty().addListener((known, before, now) -> {
            if (now.intValue() < 0) {
                table.getSelectionModel().clearSelection();
            } else {
                table.getSelectionModel().clearAndSelect(now.intValue());
                table.scrollTo(now.intValue());
            }
        });
        table.getSelectionModel().selectedIndexProperty().addListener((known, before, now) -> {
            if (now.intValue() >= 0) {
                model.selectedProperty().set(now.intValue());
            }
        });
    }

    private void showProblems() {
        warned = false;
        keep.setDisable(model.result().isEmpty());
        List<EditorModel.Problem> all = model.problems();
        String shown = String.join(
                "\n",
                all.stream()
                        .limit(MOST_SHOWN)
                        .map(EditorModel.Problem::sentence)
                        .toList());
        problems.setText(
                all.size() > MOST_SHOWN
                        ? shown + "\n" + Words.of("programs.editor.more", all.size() - MOST_SHOWN)
                        : shown);
    }

    void edit(Optional<Path> file, Program program) {
        model.edit(file, program);
        showProblems();
        name.requestFocus();
        name.selectAll();
    }

    private void save() {
        model.result().ifPresent(program -> save.accept(model.file(), program));
    }

    /** Leaves at once where nothing was changed; else it is said, and done the second time. */
    private void cancel() {
        if (warned || !model.isChanged()) {
            leave.run();
        } else {
            warned = true;
            problems.setText(Words.of("programs.editor.changed"));
        }
    }

    /** Keys that work while text is typed as well. */
    private void shortcut(KeyEvent event) {
        if (carriedOut(event)) {
            event.consume();
        }
    }

    private boolean carriedOut(KeyEvent event) {
        boolean control = event.isShortcutDown();
        KeyCode code = event.getCode();
        if (control && code == KeyCode.S) {
            save();
        } else if (control && code == KeyCode.D) {
            model.duplicate();
        } else if (control && code == KeyCode.DELETE) {
            model.remove();
        } else if (code == KeyCode.INSERT) {
            model.add();
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            model.move(code == KeyCode.UP ? -1 : 1);
        } else {
            return false;
        }
        return true;
    }

    /** A key no field wanted; only the window's own keys for help, theme and full screen are left to the window. */
    boolean pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            return true;
        }
        return !event.getCode().isFunctionKey();
    }
}
