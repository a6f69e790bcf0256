package palpa.ui.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.SessionQuery.Order;
import palpa.ui.kit.KeyButtons;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Page;
import palpa.ui.kit.PageBars;
import palpa.ui.kit.Told;
import palpa.ui.kit.Worker;

/**
 * Which session should I look at first? A list of all sessions with what went wrong worst in each; found, sorted, tagged,
 * and opened from here. FX thread only; files are read on threads of its own, which end with the program.
 */
public final class LibraryPage extends StackPane implements Page {

    private final LibraryModel model;
    private final Choices choices;
    private final FilterBar filters;
    private final SessionTable table;
    private final Selection selection;
    private final Emptiness emptiness = new Emptiness();
    private final Told message = new Told("library-message", "device-advice");
    private final TraineeSheet sheet;
    private final KeyButtons<LibraryKey> buttons = new KeyButtons<>("library", LibraryKey.class);

    /** What is done elsewhere with what was found here. */
    public interface Choices {

        /** Opens a session for review. */
        void open(Path session);

        /** Opens two sessions side by side; the older one first. */
        void compare(Path first, Path second);

        /** Makes a report of several sessions. */
        void classReport(List<Path> sessions);

        /** Asks for a table and makes a session of it. */
        void importTable();

        /** Goes back. */
        void back();
    }

    /**
     * @param folder of the sessions; it need not be there yet
     * @param clock says which day it is, and where
     */
    public LibraryPage(Toolbox tools, Path folder, Clock clock, Choices choices) {
        this(
                new LibraryModel(
                        tools.catalogues(),
                        tools.notes(),
                        folder,
                        clock,
                        Worker.named("library-asking"),
                        Worker.named("library-working"),
                        Platform::runLater),
                choices);
    }

    LibraryPage(LibraryModel model, Choices choices) {
        this.model = model;
        this.choices = choices;
        filters = new FilterBar(model.choice());
        table = new SessionTable(row -> choices.open(row.entry().file()), this::sort, model::tag);
        sheet = new TraineeSheet(model::rename, model::delete, table::requestFocus);
        selection = new Selection(table);
        table.setPlaceholder(emptiness);
        getStyleClass().add("library");
        BorderPane page = new BorderPane(body());
        page.setTop(header());
        page.setBottom(footer());
        getChildren().addAll(page, sheet);
        follow();
    }

    private HBox header() {
        return PageBars.header(
                Words.of("library.title"),
                buttons.make(LibraryKey.BACK, choices::back),
                buttons.make(LibraryKey.IMPORT, choices::importTable),
                buttons.make(LibraryKey.LOOK_AGAIN, model::update));
    }

    private VBox body() {
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = new VBox(10, filters, new TaskStrip(model.task()), message, table);
        body.getStyleClass().add("body");
        return body;
    }

    private HBox footer() {
        Button open = buttons.make(LibraryKey.OPEN, this::open);
        open.getStyleClass().add("accent");
        List<Button> left = List.of(
                buttons.make(LibraryKey.WORST_FIRST, () -> sort(Order.WORST_DEVIATION, true)),
                buttons.make(LibraryKey.NEWEST_FIRST, () -> sort(Order.DATE, true)));
        List<Button> right = List.of(
                buttons.make(LibraryKey.SHEET, this::showTrainee),
                buttons.make(LibraryKey.TAGS, table::editTags),
                buttons.make(LibraryKey.CLASS_REPORT, () -> choices.classReport(selection.files())),
                buttons.make(LibraryKey.COMPARE, this::compare),
                open);
        return PageBars.footer(left, right);
    }

    private void follow() {
        model.shown().addListener((known, before, now) -> show(now));
        model.choice().addListener((known, before, now) -> {
            filters.show(now);
            table.markSorted(now.order(), now.descending());
        });
        model.message().addListener((known, before, now) -> showMessage());
        model.task().what().addListener((known, before, now) -> sayWhyEmpty());
        selection.follow(this::enableButtons);
        table.markSorted(model.choice().get().order(), model.choice().get().descending());
        sayWhyEmpty();
        enableButtons();
    }

    private void show(LibraryModel.Shown shown) {
        table.show(shown.rows());
        filters.show(shown);
        sayWhyEmpty();
        showMessage();
        enableButtons();
    }

    private void sayWhyEmpty() {
        emptiness.show(
                model.shown().get(), model.choice().get(), model.task().what().get());
    }

    /** A problem, or else what the catalogue has to say of itself. */
    private void showMessage() {
        String problem = model.message().get();
        message.setText(problem.isEmpty() ? model.shown().get().notice() : problem);
    }

    private void enableButtons() {
        int count = selection.count();
        buttons.enable(LibraryKey.OPEN, count > 0);
        buttons.enable(LibraryKey.COMPARE, count == 2);
        buttons.enable(LibraryKey.CLASS_REPORT, count > 0);
        buttons.enable(LibraryKey.TAGS, count > 0);
        buttons.enable(LibraryKey.SHEET, selection.lastKnown().isPresent());
    }

    private void sort(Order order, boolean descending) {
        model.choice().set(model.choice().get().sorted(order, descending));
    }

    private void open() {
        selection.last().ifPresent(row -> choices.open(row.entry().file()));
    }

    private void compare() {
        List<Path> two = selection.filesByAge();
        if (two.size() == 2) {
            choices.compare(two.get(0), two.get(1));
        }
    }

    private void showTrainee() {
        selection.lastKnown().ifPresent(row -> {
            sheet.show(row.trainee());
            model.askWhatDeletes(row.trainee(), sheet::show);
        });
    }

    /** Says {@code sentence} above the list, until something else is done. */
    public void say(String sentence) {
        model.say(sentence);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        model.open();
        table.requestFocus();
    }

    @Override
    public void hidden() {
        sheet.setVisible(false);
        model.close();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        var asked = LibraryKey.of(event);
        if (asked.isEmpty()) {
            return sheet.isVisible();
        }
        if (sheet.isVisible()) {
            if (asked.get() == LibraryKey.BACK) {
                sheet.hide();
            }
            return true;
        }
        return carryOut(asked.get());
    }

    private boolean carryOut(LibraryKey key) {
        switch (key) {
            case SEARCH -> filters.search();
            case REBUILD -> model.rebuild();
            case BACK -> goBack();
            default -> buttons.press(key);
        }
        return true;
    }

    /** First everything is listed again, then the page is left. */
    private void goBack() {
        Choice now = model.choice().get();
        if (now.isFiltered()) {
            model.choice().set(now.unfiltered());
            table.requestFocus();
        } else {
            choices.back();
        }
    }

    @Override
    public List<KeyWord> keys() {
        return LibraryKey.all();
    }
}
