package palpa.ui;

import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import palpa.session.DiskSpace;
import palpa.session.Settings;
import palpa.session.Settings.Setting;
import palpa.session.Words;
import palpa.session.progress.FeedbackChoice;
import palpa.ui.kit.Cover;
import palpa.ui.teach.ModelsPane;

/**
 * The few things that are chosen once: whose comments are made here, when a full disk is told, when one is shown how it goes, and
 * which model is in force. FX thread only.
 */
final class SettingsSheet extends Cover {

    private static final long MEGABYTE = 1_000_000;
    private static final double FIELD_WIDTH = 220;

    private final Settings settings;
    private final ModelsPane models;
    private final LongConsumer leastFree;
    private final Runnable feedbackChanged;
    private final FeedbackPane feedback = new FeedbackPane();
    private final TextField author = new TextField();
    private final TextField megabytes = new TextField();
    private final CheckBox records = new CheckBox(Words.of("practice.settings.record"));

    /**
     * @param models where a person chooses among models
     * @param leastFree told the free space below which a person wants to know, bytes
     * @param feedbackChanged told that another way of feedback was chosen
     */
    SettingsSheet(Settings settings, ModelsPane models, LongConsumer leastFree, Runnable feedbackChanged) {
        super("sheet-settings", Words.of("ui.settings"));
        this.settings = settings;
        this.models = models;
        this.leastFree = leastFree;
        this.feedbackChanged = feedbackChanged;
        author.setId("settings-author");
        megabytes.setId("settings-free");
        megabytes.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,7}") ? change : null));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        add(grid, 0, "ui.settings.author", author);
        add(grid, 1, "ui.settings.free", megabytes);
        records.setId("settings-record");
        grid.add(records, 0, 2, 2, 1);
        Button keep = new Button(Words.of("ui.settings.keep"));
        keep.setId("settings-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> keep());
        author.setOnAction(event -> keep());
        megabytes.setOnAction(event -> keep());
        HBox buttons = new HBox(10, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        fill(grid, feedback, models, buttons);
    }

    private static void add(GridPane grid, int row, String key, TextField field) {
        Label words = new Label(Words.of(key));
        words.setLabelFor(field);
        field.setAccessibleText(words.getText());
        field.setPrefWidth(FIELD_WIDTH);
        grid.addRow(row, words, field);
    }

    /** Free space below which a person wants to know, bytes. */
    static long leastFreeBytes(Settings settings) {
        return settings.get(Setting.LEAST_FREE_MB)
                .filter(text -> text.matches("\\d{1,7}"))
                .map(text -> Long.parseLong(text) * MEGABYTE)
                .orElse(DiskSpace.DEFAULT_LEAST_FREE_BYTES);
    }

    void ask() {
        author.setText(settings.get(Setting.AUTHOR).orElse(""));
        megabytes.setText(Long.toString(leastFreeBytes(settings) / MEGABYTE));
        records.setSelected(AfterPractice.recordsByItself(settings));
        feedback.show(FeedbackChoice.of(settings));
        models.ask();
        setVisible(true);
        author.requestFocus();
    }

    private void keep() {
        settings.put(Setting.AUTO_RECORD, Boolean.toString(records.isSelected()));
        settings.put(Setting.AUTHOR, author.getText().strip());
        if (!megabytes.getText().isEmpty()) {
            settings.put(Setting.LEAST_FREE_MB, megabytes.getText());
        }
        leastFree.accept(leastFreeBytes(settings));
        keepFeedback();
        models.keep();
        setVisible(false);
    }

    private void keepFeedback() {
        FeedbackChoice chosen = feedback.chosen();
        if (!chosen.equals(FeedbackChoice.of(settings))) {
            chosen.keep(settings);
            feedbackChanged.run();
        }
    }
}
