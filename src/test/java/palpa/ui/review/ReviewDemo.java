package palpa.ui.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import palpa.HeldSettings;
import palpa.TestModels;
import palpa.TestTools;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Lesson;
import palpa.session.Progress;
import palpa.session.Sounds;
import palpa.session.Toolbox;
import palpa.session.library.Catalogue;
import palpa.store.catalogue.SqliteCatalogues;
import palpa.store.mcap.McapSessionStore;
import palpa.store.notes.JsonNotes;
import palpa.ui.kit.Page;
import palpa.ui.kit.Theme;
import palpa.ui.practice.PracticeDeeds;
import palpa.ui.practice.PracticeScreen;
import palpa.ui.practice.RecordingFiles;
import palpa.ui.sound.Audio;

/**
 * The review page in a window of its own, to be looked at.
 *
 * <p>{@code ReviewDemo FILE [dark] [WIDTHxHEIGHT]}; the file's folder is the library. F12 changes the theme.
 */
public final class ReviewDemo implements ReviewPage.Exits {

    private final StackPane root = new StackPane();
    private ComparePage compare;
    private ReviewPage review;
    private Page shown;
    private final Audio audio = new Audio(Sounds.SILENT, new HeldSettings());
    private Theme theme = Theme.LIGHT;

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            try {
                new ReviewDemo().show(new Stage(), List.of(arguments));
            } catch (UserProblem problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    private void show(Stage stage, List<String> arguments) throws UserProblem {
        Path file = Path.of(arguments.get(0)).toAbsolutePath();
        String[] size = arguments.stream()
                .filter(text -> text.matches("\\d+x\\d+"))
                .findFirst()
                .orElse("1280x800")
                .split("x");
        theme = arguments.contains("dark") ? Theme.DARK : Theme.LIGHT;
        McapSessionStore sessions = new McapSessionStore();
        JsonNotes notes = new JsonNotes();
        Toolbox tools = new TestTools()
                .sessions(sessions)
                .notes(notes)
                .settings(new HeldSettings())
                .box();
        Catalogue catalogue = new SqliteCatalogues(sessions, notes, new TestModels(), List.of()).open(file.getParent());
        new Thread(() -> update(catalogue), "demo-catalogue").start();
        ReviewPage page = new ReviewPage(tools, catalogue, Clock.systemDefaultZone(), screens(file), this);
        compare = new ComparePage(tools, catalogue, Clock.systemDefaultZone(), this::showReview);
        review = page;
        shown = page;
        root.getChildren().setAll(page.node());
        root.getStyleClass().add("palpa");
        Scene scene = new Scene(root, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        theme.applyTo(scene);
        page.setDark(theme == Theme.DARK);
        compare.setDark(theme == Theme.DARK);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12) {
                theme = theme.other();
                theme.applyTo(scene);
                page.setDark(theme == Theme.DARK);
                compare.setDark(theme == Theme.DARK);
            } else {
                shown.pressed(event);
            }
        });
        stage.setScene(scene);
        stage.show();
        page.open(file);
        page.shown();
        stage.setOnHidden(event -> Platform.exit());
    }

    private BiFunction<Lesson, String, Page> screens(Path file) {
        return (lesson, trainee) -> new PracticeScreen(
                lesson, trainee, audio, new RecordingFiles(file.getParent(), Clock.systemUTC()), PracticeDeeds.NONE);
    }

    private static void update(Catalogue catalogue) {
        try {
            catalogue.update(Progress.UNSEEN);
        } catch (UserProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void turnTo(Page page) {
        shown.hidden();
        shown = page;
        root.getChildren().setAll(page.node());
        page.shown();
    }

    private void showReview() {
        turnTo(review);
    }

    @Override
    public void back() {
        Platform.exit();
    }

    @Override
    public void compare(Path session, String trainee) {
        compare.open(session, trainee);
        turnTo(compare);
    }

    @Override
    public void export(Path session, Optional<TimeSpan> selected) {}

    @Override
    public void teach(Path session) {}
}
