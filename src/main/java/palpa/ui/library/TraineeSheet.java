package palpa.ui.library;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.session.library.Catalogue.Deletion;

/**
 * A trainee over the list: another name for all their sessions, or all of it deleted, after what goes has been read. The
 * safe way out has the focus. FX thread only.
 */
final class TraineeSheet extends StackPane {

    private static final double BYTES_A_MEGABYTE = 1e6;

    private final Label title = new Label();
    private final TextField name = new TextField();
    private final Button rename = new Button(Words.of("library.trainee.rename"));
    private final Label goes = new Label();
    private final TextArea files = new TextArea();
    private final Button delete = new Button();
    private final Button back = new Button(Words.of("library.trainee.back"));
    private final Runnable closed;
    private String trainee = "";
    private Optional<Deletion> deletion = Optional.empty();

    /**
     * @param renamed told the trainee and the new name
     * @param deleted told what is to be deleted
     * @param closed told when the sheet has gone
     */
    TraineeSheet(BiConsumer<String, String> renamed, Consumer<Deletion> deleted, Runnable closed) {
        this.closed = closed;
        getStyleClass().add("veil");
        setId("trainee-sheet");
        setVisible(false);
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(520);
        back.setId("trainee-back");
        back.setOnAction(event -> hide());
        HBox buttons = new HBox(10, back);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(12, title);
        sheet.getChildren().addAll(renaming(renamed));
        sheet.getChildren().add(new Separator());
        sheet.getChildren().addAll(deleting(deleted));
        sheet.getChildren().add(buttons);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(580, USE_PREF_SIZE);
        getChildren().add(sheet);
    }

    private Region[] renaming(BiConsumer<String, String> renamed) {
        name.setId("trainee-name");
        name.setAccessibleText(Words.of("library.trainee.name"));
        name.setPromptText(Words.of("library.trainee.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        rename.setId("trainee-rename");
        rename.setMinWidth(USE_PREF_SIZE);
        rename.disableProperty().bind(name.textProperty().map(String::isBlank));
        Runnable go = () -> {
            String newName = name.getText().strip();
            if (!newName.isEmpty()) {
                hide();
                renamed.accept(trainee, newName);
            }
        };
        rename.setOnAction(event -> go.run());
        name.setOnAction(event -> go.run());
        return new Region[] {wrapped("library.trainee.rename.why"), new HBox(8, name, rename)};
    }

    private Region[] deleting(Consumer<Deletion> deleted) {
        goes.setId("trainee-goes");
        goes.setWrapText(true);
        goes.setMinHeight(USE_PREF_SIZE);
        files.setId("trainee-files");
        files.setEditable(false);
        files.setPrefRowCount(5);
        files.setAccessibleText(Words.of("library.trainee.files"));
        delete.setId("trainee-delete");
        delete.getStyleClass().add("danger");
        delete.setOnAction(event -> {
            hide();
            deletion.ifPresent(deleted);
        });
        HBox line = new HBox(delete);
        line.setAlignment(Pos.CENTER_LEFT);
        return new Region[] {goes, files, line};
    }

    private static Label wrapped(String key) {
        Label label = new Label(Words.of(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Opens for {@code of}; what deleting would delete comes later. */
    void show(String of) {
        trainee = of;
        deletion = Optional.empty();
        title.setText(Cells.oneLine(of));
        name.clear();
        goes.setText(Words.of("library.trainee.counting"));
        files.clear();
        delete.setText(Words.of("library.trainee.delete", "…"));
        delete.setDisable(true);
        setVisible(true);
        back.requestFocus();
    }

    /** Says what deleting would delete, if it is still this trainee that is asked about. */
    void show(Deletion found) {
        if (!found.trainee().equals(trainee) || !isVisible()) {
            return;
        }
        deletion = Optional.of(found);
        String count = Integer.toString(found.files().size());
        goes.setText(Words.of(
                "library.trainee.goes",
                Integer.toString(found.sessions()),
                Integer.toString(found.comments()),
                count,
                String.format(Locale.ROOT, "%.1f", found.bytes() / BYTES_A_MEGABYTE)));
        files.setText(found.files().stream()
                .map(file -> Cells.oneLine(file.getFileName().toString()))
                .collect(Collectors.joining("\n")));
        delete.setText(Words.of("library.trainee.delete", count));
        delete.setDisable(found.files().isEmpty());
    }

    void hide() {
        setVisible(false);
        closed.run();
    }
}
