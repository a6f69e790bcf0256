package palpa.ui.programs;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.coaching.Program;
import palpa.session.Programs;
import palpa.session.Words;
import palpa.ui.kit.Brand;
import palpa.ui.kit.DeleteStrip;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Page;
import palpa.ui.kit.Worker;

/**
 * What do we practise? The programs that come with Palpa and a person's own: read, begun, copied, edited, shared. FX thread
 * only; files are read and written on a thread of its own.
 */
public final class ProgramsPage extends StackPane implements Page {

    private final Programs programs;
    private final Choices choices;
    private final ProgramsModel model;
    private final ProgramList list;
    private final DetailPane detail = new DetailPane();
    private final DeleteStrip question;
    private final EditorPane editor = new EditorPane(this::save, this::leaveEditor);
    private final BorderPane browser = new BorderPane();
    private final Map<ProgramKey, Button> buttons = new EnumMap<>(ProgramKey.class);
    private final Runnable stop;

    /** What is done elsewhere. */
    public interface Choices {

        /** Begins a lesson by {@code program}. */
        void begin(Program program);

        /** The name of the program that is practised now, empty for none. */
        String current();

        /** Asks for a file to import; tells it where one is chosen. */
        void chooseImport(Consumer<Path> chosen);

        /** Asks where to export to, proposing {@code name}, and before an existing file is replaced. */
        void chooseExport(String name, Consumer<Path> chosen);

        /** Asks who is to practise {@code program}; tells the name, not blank, and a sentence, which may be empty. */
        void askWho(Program program, BiConsumer<String, String> told);

        /** Goes to the page of targets. */
        void showTargets();

        /** Goes back. */
        void back();
    }

    public ProgramsPage(Programs programs, Given given, Choices choices) {
        this(programs, given, choices, Worker.named("programs"));
    }

    private ProgramsPage(Programs programs, Given given, Choices choices, ExecutorService worker) {
        this.programs = programs;
        this.choices = choices;
        stop = worker::shutdown;
        model = new ProgramsModel(programs, given, worker, Platform::runLater);
        list = new ProgramList(model, this::begin);
        question = new DeleteStrip("programs", model::deleteSelected, () -> list.take());
        setId("programs");
        setAccessibleText(Words.of("programs.title"));
        detail.addAssigned(
                button(ProgramKey.DONE, () -> model.endSelected("assign.ended.done")),
                button(ProgramKey.TAKE_BACK, () -> model.endSelected("assign.ended")));
        browser.setTop(header());
        browser.setCenter(body());
        browser.setBottom(footer());
        editor.setVisible(false);
        getChildren().addAll(browser, editor);
        model.selectedProperty().addListener((known, before, row) -> show(row));
        show(null);
    }

    private HBox header() {
        Label title = new Label(Words.of("programs.title"));
        title.getStyleClass().add("step-place");
        HBox header = new HBox(
                12,
                new Brand(),
                title,
                gap(),
                button(ProgramKey.BACK, choices::back),
                button(ProgramKey.TARGETS, choices::showTargets),
                button(ProgramKey.IMPORT, () -> choices.chooseImport(model::importFrom)));
        header.getStyleClass().add("header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private VBox body() {
        Label message = new Label();
        message.setId("programs-message");
        message.getStyleClass().add("device-advice");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(model.messageProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox both = new HBox(14, list, detail);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox body = new VBox(10, message, question, both);
        body.getStyleClass().add("body");
        return body;
    }

    private HBox footer() {
        Button begin = button(ProgramKey.BEGIN, this::begin);
        begin.getStyleClass().add("accent");
        HBox footer = new HBox(
                8,
                button(ProgramKey.NEW, this::editNew),
                button(ProgramKey.COPY, model::copySelected),
                button(ProgramKey.EDIT, this::edit),
                button(
                        ProgramKey.DELETE,
                        () -> question.ask(Words.of(
                                "programs.delete.sure",
                                model.selectedProperty().get().name()))),
                button(ProgramKey.EXPORT, this::export),
                button(ProgramKey.ASSIGN, this::assign),
                gap(),
                begin);
        footer.getStyleClass().addAll("footer", "library-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private Button button(ProgramKey key, Runnable action) {
        Button button = new Button(key.words());
        button.setGraphic(new KeyCap(key.key()));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("programs-" + key.label());
        button.setOnAction(event -> action.run());
        buttons.put(key, button);
        return button;
    }

    private void show(ProgramRow row) {
        question.hide();
        detail.show(row, programs.targets().inForce());
        boolean readable = row != null && row.program().isPresent();
        for (ProgramKey key : List.of(ProgramKey.BEGIN, ProgramKey.COPY, ProgramKey.EXPORT, ProgramKey.EDIT)) {
            buttons.get(key).setDisable(!readable);
        }
        for (ProgramKey key : List.of(ProgramKey.DONE, ProgramKey.TAKE_BACK)) {
            buttons.get(key).setDisable(row == null || row.assigned().isEmpty());
        }
        buttons.get(ProgramKey.ASSIGN).setDisable(!readable);
        buttons.get(ProgramKey.DELETE).setDisable(row == null || row.file().isEmpty());
    }

    private void begin() {
        model.selectedProgram().ifPresent(choices::begin);
    }

    private void export() {
        model.selectedProgram().ifPresent(program -> choices.chooseExport(program.name(), model::exportTo));
    }

    private void assign() {
        model.selectedProgram().ifPresent(program -> choices.askWho(program, model::assignSelected));
    }

    private void editNew() {
        edit(Optional.empty(), EditorModel.fresh(programs.targets().inForce()));
    }

    /** An own program is edited itself, a shipped one as a copy. */
    private void edit() {
        ProgramRow row = model.selectedProperty().get();
        model.selectedProgram()
                .ifPresent(
                        program -> edit(row.file(), row.file().isPresent() ? program : ProgramsModel.copyOf(program)));
    }

    private void edit(Optional<Path> file, Program program) {
        model.say("");
        browser.setVisible(false);
        editor.setVisible(true);
        editor.edit(file, program);
    }

    private void save(Optional<Path> file, Program program) {
        model.keep(file, program, kept -> leaveEditor());
    }

    private void leaveEditor() {
        editor.setVisible(false);
        browser.setVisible(true);
        list.take();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        model.refresh(choices.current());
        list.take();
    }

    @Override
    public void hidden() {
        question.hide();
        model.say("");
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (editor.isVisible()) {
            return editor.pressed(event);
        }
        Optional<ProgramKey> asked = ProgramKey.of(event);
        asked.ifPresent(this::carryOut);
        return asked.isPresent();
    }

    private void carryOut(ProgramKey key) {
        switch (key) {
            case SEARCH -> list.search();
            case BACK -> goBack();
            default -> buttons.get(key).fire();
        }
    }

    /** First the question is taken away, then all programs are listed again, then the page is left. */
    private void goBack() {
        if (question.isVisible()) {
            question.hide();
            list.take();
        } else if (!model.searchProperty().get().isEmpty()) {
            model.searchProperty().set("");
            list.take();
        } else {
            choices.back();
        }
    }

    @Override
    public List<KeyWord> keys() {
        return editor.isVisible() ? EditorPane.KEYS : ProgramKey.all();
    }

    @Override
    public void setDark(boolean dark) {
        // The stylesheet does it all.
    }

    /** Lets go of its thread. */
    public void stop() {
        stop.run();
    }
}
