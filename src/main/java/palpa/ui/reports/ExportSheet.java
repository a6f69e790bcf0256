package palpa.ui.reports;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import palpa.model.Labelled;
import palpa.session.Reports;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Table;
import palpa.session.Words;
import palpa.session.library.NotesStore;
import palpa.ui.kit.Cover;
import palpa.ui.kit.Worker;

/** Asks what of a session, or of many, goes into which folder, and shows how the writing goes. FX thread only. */
public final class ExportSheet extends Cover {

    private static final double WIDTH = 480;

    private final ExecutorService worker = Worker.named("export");
    private final ExportModel model;
    private final Map<Table, CheckBox> tables = new EnumMap<>(Table.class);
    private final Map<Extra, CheckBox> extras = new EnumMap<>(Extra.class);
    private final CheckBox span = box("span");
    private final CheckBox overwrite = box("overwrite");
    private final TextField folder = new TextField();
    private final Button go = new Button(Words.of("ui.export.go"));
    private final Button close = new Button();
    private ExportWish wish;

    public ExportSheet(Reports reports, NotesStore notes) {
        super("sheet-export", Words.of("ui.export"));
        model = new ExportModel(reports, notes, worker, Platform::runLater);
        fill(choices(), folderLine(), overwrite, progress(), answer(), buttons());
        setSheetWidth(WIDTH);
    }

    private static CheckBox box(String name) {
        CheckBox box = new CheckBox(Words.of("ui.export." + name));
        box.setId("export-" + name);
        return box;
    }

    private VBox choices() {
        VBox choices = new VBox(6);
        for (Table table : Table.values()) {
            tables.put(table, box(table.label()));
        }
        for (Extra extra : Extra.values()) {
            extras.put(extra, box(extra.label()));
        }
        choices.getChildren().addAll(tables.values());
        choices.getChildren().addAll(extras.values());
        choices.getChildren().add(span);
        choices.disableProperty().bind(model.runningProperty());
        return choices;
    }

    private VBox folderLine() {
        Label words = new Label(Words.of("ui.export.folder"));
        words.getStyleClass().add("muted");
        words.setLabelFor(folder);
        folder.setId("export-folder");
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(Words.of("ui.export.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> chooseFolder());
        VBox line = new VBox(4, words, new HBox(8, folder, choose));
        line.disableProperty().bind(model.runningProperty());
        return line;
    }

    private void chooseFolder() {
        File chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }

    private ProgressBar progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId("export-progress");
        bar.setAccessibleText(Words.of("ui.export.progress"));
        bar.progressProperty().bind(model.doneProperty());
        bar.visibleProperty().bind(model.runningProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Label answer() {
        Label answer = wrapped("");
        answer.setId("export-answer");
        answer.textProperty().bind(model.sentenceProperty());
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        return answer;
    }

    private HBox buttons() {
        go.setId("export-go");
        go.getStyleClass().add("accent");
        go.disableProperty().bind(model.runningProperty());
        go.setOnAction(event -> start());
        close.setId("export-close");
        close.setOnAction(event -> stopOrClose());
        model.runningProperty().addListener((property, old, on) -> nameClose(on));
        nameClose(false);
        HBox buttons = new HBox(10, go, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void nameClose(boolean running) {
        close.setText(Words.of(running ? "ui.export.cancel" : "ui.export.close"));
    }

    /** Shows the sheet for {@code newWish}; while an export runs it stays with that. */
    public void ask(ExportWish newWish) {
        setVisible(true);
        if (model.runningProperty().get()) {
            close.requestFocus();
            return;
        }
        wish = newWish;
        model.clear();
        folder.setText(newWish.usualFolder().toString());
        overwrite.setSelected(false);
        Set<Table> offered = newWish.tables();
        tables.forEach((table, choice) -> offer(choice, offered.contains(table), table != Table.SAMPLES));
        offer(extras.get(Extra.JSON), !offered.isEmpty(), true);
        offer(extras.get(Extra.HTML), true, true);
        offer(span, newWish.hasSpan(), true);
        go.requestFocus();
    }

    private static void offer(CheckBox choice, boolean offered, boolean selected) {
        choice.setVisible(offered);
        choice.setManaged(offered);
        choice.setSelected(offered && selected);
    }

    private void start() {
        try {
            Path chosen = Path.of(folder.getText().strip()).toAbsolutePath();
            model.start(
                    wish,
                    new ExportWish.Choice(
                            chosen, chosen(tables), chosen(extras), span.isSelected(), overwrite.isSelected()));
        } catch (InvalidPathException notAPath) {
            model.say(Words.of("ui.export.bad_folder", notAPath.getInput()));
            folder.requestFocus();
        }
    }

    private static <E extends Enum<E> & Labelled> Set<E> chosen(Map<E, CheckBox> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void stopOrClose() {
        if (model.runningProperty().get()) {
            model.cancel();
        } else {
            setVisible(false);
        }
    }

    /** Cancels what is running. */
    public void stop() {
        model.cancel();
        worker.shutdown();
    }
}
