package palpa.ui.targets;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.session.Targets;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.DeleteStrip;
import palpa.ui.kit.KeyButtons;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.LegFigure;
import palpa.ui.kit.NameCell;
import palpa.ui.kit.Page;
import palpa.ui.kit.PageBars;
import palpa.ui.kit.Passing;
import palpa.ui.kit.RegionKeys;
import palpa.ui.kit.Told;
import palpa.ui.kit.Worker;
import palpa.ui.shelf.ShelfChoices;

/**
 * How hard may it be, where, and who says so? The table that comes with Palpa and an instructor's own, beside the leg. FX
 * thread only; files are read and written on a thread of its own.
 */
public final class TargetsPage extends BorderPane implements Page {

    private static final double SIDE = 196;
    private static final double LIST_HEIGHT = 130;

    private final ShelfChoices choices;
    private final TargetsModel model;
    private final ExecutorService worker = Worker.named("targets");
    private final ListView<TableRow> tables = new ListView<>();
    private final LegFigure leg;
    private final TargetFields fields;
    private final BandsPane bands;
    private final DeleteStrip question;
    private final KeyButtons<TargetsKey> buttons = new KeyButtons<>("targets", TargetsKey.class);
    private boolean warned;

    public TargetsPage(Targets targets, ShelfChoices choices) {
        this.choices = choices;
        model = new TargetsModel(targets, worker, Platform::runLater);
        leg = new LegFigure(model.regionProperty()::set);
        fields = new TargetFields(model.form());
        bands = new BandsPane(model);
        question = new DeleteStrip("targets", model::delete, tables::requestFocus);
        setId("targets");
        setAccessibleText(Words.of("targets.title"));
        setTop(header());
        setCenter(body());
        setBottom(footer());
        follow();
        show();
    }

    private HBox header() {
        return PageBars.header(
                Words.of("targets.title"),
                buttons.make(TargetsKey.BACK, this::goBack),
                buttons.make(TargetsKey.IMPORT, () -> choices.chooseImport(model::importFrom)));
    }

    private VBox body() {
        HBox columns = new HBox(12, side(), bands, new Card(Words.of("targets.fields"), fields));
        HBox.setHgrow(bands, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox body = new VBox(
                8,
                Told.advice("targets-message", model.files().messageProperty()),
                Told.advice("targets-wrong", model.wrongProperty()),
                question,
                columns);
        body.getStyleClass().add("body");
        return body;
    }

    private VBox side() {
        tables.setId("targets-tables");
        tables.setAccessibleText(Words.of("targets.tables"));
        tables.getStyleClass().add("notes-list");
        Passing.escape(tables);
        tables.setItems(model.rows());
        tables.setCellFactory(list -> new NameCell<>(TableRow::name, TableRow::kind));
        tables.setPrefHeight(LIST_HEIGHT);
        tables.setMinHeight(LIST_HEIGHT);
        VBox.setVgrow(leg, Priority.ALWAYS);
        VBox side = new Card(Words.of("targets.tables"), tables, leg);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        return side;
    }

    private HBox footer() {
        Button use = buttons.make(TargetsKey.USE, model::use);
        use.getStyleClass().add("accent");
        List<Button> left = List.of(
                buttons.make(TargetsKey.COPY, model::copy),
                buttons.make(TargetsKey.DELETE, this::askToDelete),
                buttons.make(TargetsKey.EXPORT, this::export));
        return PageBars.footer(left, List.of(buttons.make(TargetsKey.SAVE, model::save), use));
    }

    private void follow() {
        model.selectedProperty().addListener((known, before, row) -> {
            question.hide();
            if (row != null) {
                tables.getSelectionModel().select(row);
            }
        });
        tables.getSelectionModel().selectedItemProperty().addListener((known, before, row) -> {
            if (row != null && row != model.selectedProperty().get()) {
                model.selectedProperty().set(row);
            }
        });
        model.shownProperty().addListener((known, before, now) -> show());
        model.regionProperty().addListener((known, before, now) -> show());
        model.surfaceProperty().addListener((known, before, now) -> show());
        model.wrongProperty().addListener((known, before, now) -> enable());
        bands.techniqueProperty().addListener((known, before, now) -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::saveWhileTyping);
    }

    private void saveWhileTyping(KeyEvent event) {
        if (TargetsKey.of(event).equals(Optional.of(TargetsKey.SAVE))) {
            model.save();
            event.consume();
        }
    }

    private void show() {
        Region region = model.regionProperty().get();
        Surface surface = model.surfaceProperty().get();
        TargetTable shown = model.shownProperty().get();
        leg.select(region);
        fields.show(region, surface, shown != null && shown.percussionAllowed(region), model.isEditable());
        bands.show();
        warned = false;
        enable();
    }

    private void enable() {
        TableRow row = model.selectedProperty().get();
        boolean readable = row != null && row.table().isPresent();
        boolean changed = model.isChanged();
        tables.setDisable(changed);
        buttons.enable(TargetsKey.COPY, readable);
        buttons.enable(TargetsKey.EXPORT, readable && !changed);
        buttons.enable(TargetsKey.USE, readable && !changed && !row.inForce());
        buttons.enable(TargetsKey.DELETE, row != null && row.file().isPresent());
        buttons.enable(TargetsKey.SAVE, changed && model.wrongProperty().get().isEmpty());
    }

    private void askToDelete() {
        question.ask(
                Words.of("targets.delete.sure", model.selectedProperty().get().name()));
    }

    private void export() {
        choices.chooseExport(model.selectedProperty().get().name(), model::exportTo);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        model.refresh();
        tables.requestFocus();
    }

    @Override
    public void hidden() {
        question.hide();
        model.files().say("");
    }

    @Override
    public boolean pressed(KeyEvent event) {
        Optional<TargetsKey> asked = TargetsKey.of(event);
        if (asked.isPresent()) {
            buttons.press(asked.get());
            return true;
        }
        Optional<Region> region = RegionKeys.of(event);
        region.ifPresent(model.regionProperty()::set);
        return region.isPresent();
    }

    /** First the question is taken away; what was typed and not kept is left behind the second time it is asked. */
    private void goBack() {
        if (question.isVisible()) {
            question.hide();
            tables.requestFocus();
        } else if (model.isChanged() && !warned) {
            model.files().say(Words.of("targets.changed"));
            warned = true;
        } else {
            if (model.isChanged()) {
                model.discard();
            }
            choices.back();
        }
    }

    @Override
    public List<KeyWord> keys() {
        return TargetsKey.all();
    }

    /** Lets go of its thread. */
    public void stop() {
        worker.shutdown();
    }
}
