package palpa.ui.programs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.coaching.Program;
import palpa.session.Programs;
import palpa.session.Words;
import palpa.ui.kit.Announcement;
import palpa.ui.kit.DeleteStrip;
import palpa.ui.kit.KeyButtons;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Page;
import palpa.ui.kit.PageBars;
import palpa.ui.kit.Told;
import palpa.ui.kit.Worker;
import palpa.ui.shelf.ShelfChoices;

/**
 * What do we practise? The programs that come with Palpa and a person's own: read, begun, copied, edited, shared. FX thread
 * only; files are read and written on a thread of its own.
 */
public final class ProgramsPage extends StackPane implements Page {

    private final Programs programs;
    private final Choices choices;
    private final ExecutorService worker = Worker.named("programs");
    private final ProgramsModel model;
    private final ProgramList list;
    private final DetailPane detail = new DetailPane();
    private final DeleteStrip question;
    private final EditorPane editor = new EditorPane(this::save, this::leaveEditor);
    private final BorderPane browser = new BorderPane();
    private final KeyButtons<ProgramKey> buttons = new KeyButtons<>("programs", ProgramKey.class);

    /** What is done elsewhere. */
    public interface Choices extends ShelfChoices {

        /** Begins a lesson by {@code program}. */
        void begin(Program program);

        /** The name of the program that is practised now, empty for none. */
        String current();

        /** Asks who is to practise {@code program}; tells the name, not blank, and a sentence, which may be empty. */
        void askWho(Program program, BiConsumer<String, String> told);

        /** Goes to the page of targets. */
        void showTargets();
    }

    /** @param given what trainees are to practise */
    public ProgramsPage(Programs programs, Given given, Choices choices) {
        this.programs = programs;
        this.choices = choices;
        model = new ProgramsModel(programs, given, worker, Platform::runLater);
        list = new ProgramList(model, this::begin);
        question = new DeleteStrip("programs", model::deleteSelected, () -> list.take());
        setId("programs");
        setAccessibleText(Words.of("programs.title"));
        detail.addAssigned(
                buttons.make(ProgramKey.DONE, () -> model.endSelected("assign.ended.done")),
                buttons.make(ProgramKey.TAKE_BACK, () -> model.endSelected("assign.ended")));
        browser.setTop(header());
        browser.setCenter(body());
        browser.setBottom(footer());
        editor.setVisible(false);
        getChildren().addAll(browser, editor);
        model.selectedProperty().addListener((known, before, row) -> {
            show(row);
            tellFirst(before, row);
        });
        show(null);
    }

    private HBox header() {
        return PageBars.header(
                Words.of("programs.title"),
                buttons.make(ProgramKey.BACK, choices::back),
                buttons.make(ProgramKey.TARGETS, choices::showTargets),
                buttons.make(ProgramKey.IMPORT, () -> choices.chooseImport(model::importFrom)));
    }

    private VBox body() {
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox both = new HBox(14, list, detail);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox body = new VBox(10, Told.advice("programs-message", model.files().messageProperty()), question, both);
        body.getStyleClass().add("body");
        return body;
    }

    private HBox footer() {
        Button begin = buttons.make(ProgramKey.BEGIN, this::begin);
        begin.getStyleClass().add("accent");
        List<Button> left = List.of(
                buttons.make(ProgramKey.NEW, this::editNew),
                buttons.make(ProgramKey.COPY, model::copySelected),
                buttons.make(ProgramKey.EDIT, this::edit),
                buttons.make(ProgramKey.DELETE, this::askToDelete),
                buttons.make(ProgramKey.EXPORT, this::export),
                buttons.make(ProgramKey.ASSIGN, this::assign));
        return PageBars.footer(left, List.of(begin));
    }

    private void show(ProgramRow row) {
        question.hide();
        detail.show(row, programs.targets().inForce());
        boolean readable = row != null && row.program().isPresent();
        for (ProgramKey key : List.of(ProgramKey.BEGIN, ProgramKey.COPY, ProgramKey.EXPORT, ProgramKey.EDIT)) {
            buttons.enable(key, readable);
        }
        buttons.enable(ProgramKey.ASSIGN, readable);
        for (ProgramKey key : List.of(ProgramKey.DONE, ProgramKey.TAKE_BACK)) {
            buttons.enable(key, row != null && row.assigned().isPresent());
        }
        buttons.enable(ProgramKey.DELETE, row != null && row.file().isPresent());
    }

    /** The list is read while it has the focus already. */
    private void tellFirst(ProgramRow before, ProgramRow row) {
        if (before == null && row != null) {
            Announcement.announce(this, row.shortName() + ". " + row.brief());
        }
    }

    private void begin() {
        model.selectedProgram().ifPresent(choices::begin);
    }

    private void askToDelete() {
        question.ask(
                Words.of("programs.delete.sure", model.selectedProperty().get().name()));
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
        model.files().say("");
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
        model.files().say("");
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
            default -> buttons.press(key);
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

    /** Lets go of its thread. */
    public void stop() {
        worker.shutdown();
    }
}
