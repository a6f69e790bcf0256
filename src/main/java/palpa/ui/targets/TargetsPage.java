package palpa.ui.targets;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.session.Targets;
import palpa.session.Words;
import palpa.ui.kit.Brand;
import palpa.ui.kit.Card;
import palpa.ui.kit.DeleteStrip;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.LegFigure;
import palpa.ui.kit.NameCell;
import palpa.ui.kit.Page;
import palpa.ui.kit.Passing;
import palpa.ui.kit.Pick;
import palpa.ui.kit.RegionKeys;
import palpa.ui.kit.Worker;

/**
 * How hard may it be, where, and who says so? The table that comes with Palpa and an instructor's own, beside the leg. FX
 * thread only; files are read and written on a thread of its own.
 */
public final class TargetsPage extends BorderPane implements Page {

    private static final double SIDE = 196;
    private static final double LIST_HEIGHT = 130;

    private final Choices choices;
    private final TargetsModel model;
    private final ExecutorService worker = Worker.named("targets");
    private final ListView<TableRow> tables = new ListView<>();
    private final RegionTable table = new RegionTable();
    private final LegFigure leg;
    private final TargetFields fields;
    private final Label source = note("targets-source", "small-muted");
    private final ObjectProperty<Technique> technique = new SimpleObjectProperty<>(Technique.KNEADING);
    private final DeleteStrip question;
    private final Map<TargetsKey, Button> buttons = new EnumMap<>(TargetsKey.class);
    private boolean warned;
    private boolean following;

    /** What is done elsewhere. */
    public interface Choices {

        /** Asks for a file to import; tells it where one is chosen. */
        void chooseImport(Consumer<Path> chosen);

        /** Asks where to export to, proposing {@code name}, and before an existing file is replaced. */
        void chooseExport(String name, Consumer<Path> chosen);

        /** Goes back. */
        void back();
    }

    public TargetsPage(Targets targets, Choices choices) {
        this.choices = choices;
        model = new TargetsModel(targets, worker, Platform::runLater);
        leg = new LegFigure(model.regionProperty()::set);
        fields = new TargetFields(model.form());
        question = new DeleteStrip("targets", model::delete, tables::requestFocus);
        setId("targets");
        setAccessibleText(Words.of("targets.title"));
        setTop(header());
        setCenter(body());
        setBottom(footer());
        follow();
        show();
    }

    private static Label note(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static Label told(String id, ObservableStringValue words) {
        Label label = note(id, "device-advice");
        label.textProperty().bind(words);
        return label;
    }

    private HBox header() {
        Label title = new Label(Words.of("targets.title"));
        title.getStyleClass().add("step-place");
        HBox header = new HBox(
                12,
                new Brand(),
                title,
                gap(),
                button(TargetsKey.BACK, this::goBack),
                button(TargetsKey.IMPORT, () -> choices.chooseImport(model::importFrom)));
        header.getStyleClass().add("header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static HBox gap() {
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private VBox body() {
        HBox columns = new HBox(12, side(), middle(), new Card(Words.of("targets.fields"), fields));
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox body = new VBox(
                8,
                told("targets-message", model.messageProperty()),
                told("targets-wrong", model.wrongProperty()),
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

    private VBox middle() {
        ChoiceBox<Surface> surfaces = Pick.one(model.surfaceProperty(), List.of(Surface.values()), "ui.surface.");
        surfaces.setId("targets-surface");
        surfaces.setAccessibleText(Words.of("targets.surface"));
        ChoiceBox<Technique> techniques = Pick.one(
                technique, List.of(Technique.KNEADING, Technique.STROKING, Technique.PERCUSSION), "ui.technique.");
        techniques.setId("targets-technique");
        techniques.setAccessibleText(Words.of("targets.technique"));
        HBox line = new HBox(8, surfaces, techniques);
        line.setAlignment(Pos.CENTER_LEFT);
        Label limits = note("targets-limits", "small-muted");
        limits.setText(Words.of("targets.no_limit"));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox middle = new Card(Words.of("targets.bands"), line, table, source, limits);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        return middle;
    }

    private HBox footer() {
        Button use = button(TargetsKey.USE, model::use);
        use.getStyleClass().add("accent");
        HBox footer = new HBox(
                8,
                button(TargetsKey.COPY, model::copy),
                button(TargetsKey.DELETE, this::askToDelete),
                button(TargetsKey.EXPORT, this::export),
                gap(),
                button(TargetsKey.SAVE, model::save),
                use);
        footer.getStyleClass().addAll("footer", "library-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private Button button(TargetsKey key, Runnable action) {
        Button button = new Button(key.words());
        button.setGraphic(new KeyCap(key.key()));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("targets-" + key.label());
        button.setOnAction(event -> action.run());
        buttons.put(key, button);
        return button;
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
        table.getSelectionModel().selectedItemProperty().addListener((known, before, row) -> {
            if (row != null && !following) {
                model.regionProperty().set(row.region());
            }
        });
        model.shownProperty().addListener((known, before, now) -> show());
        model.regionProperty().addListener((known, before, now) -> show());
        model.surfaceProperty().addListener((known, before, now) -> show());
        model.wrongProperty().addListener((known, before, now) -> enable());
        technique.addListener((known, before, now) -> show());
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
        following = true;
        if (shown == null) {
            table.getItems().clear();
            source.setText(brokenWords());
        } else {
            table.show(shown, surface, technique.get(), region);
            source.setText(sources(shown, region, surface));
        }
        following = false;
        warned = false;
        enable();
    }

    private String brokenWords() {
        TableRow row = model.selectedProperty().get();
        return row == null ? Words.of("targets.reading") : row.problem();
    }

    private static String sources(TargetTable shown, Region region, Surface surface) {
        String ofRegion = shown.regions().get(region).source();
        String ofSurface = shown.surfaces().get(surface).source();
        String unknown = Words.of("targets.source.unknown");
        return Words.of(
                "targets.source",
                Words.of("ui.region." + region.label()),
                ofRegion.isBlank() ? unknown : ofRegion,
                Words.of("ui.surface." + surface.label()),
                ofSurface.isBlank() ? unknown : ofSurface);
    }

    private void enable() {
        TableRow row = model.selectedProperty().get();
        boolean readable = row != null && row.table().isPresent();
        boolean changed = model.isChanged();
        tables.setDisable(changed);
        buttons.get(TargetsKey.COPY).setDisable(!readable);
        buttons.get(TargetsKey.EXPORT).setDisable(!readable || changed);
        buttons.get(TargetsKey.USE).setDisable(!readable || changed || row.inForce());
        buttons.get(TargetsKey.DELETE).setDisable(row == null || row.file().isEmpty());
        buttons.get(TargetsKey.SAVE)
                .setDisable(!changed || !model.wrongProperty().get().isEmpty());
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
        model.say("");
    }

    @Override
    public boolean pressed(KeyEvent event) {
        Optional<TargetsKey> asked = TargetsKey.of(event);
        if (asked.isPresent()) {
            buttons.get(asked.get()).fire();
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
            model.say(Words.of("targets.changed"));
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

    @Override
    public void setDark(boolean dark) {
        // The stylesheet does it all.
    }

    /** Lets go of its thread. */
    public void stop() {
        worker.shutdown();
    }
}
