package palpa.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionEntry.State;
import palpa.session.library.SessionQuery.Order;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;
import palpa.ui.kit.Theme;

/** The library in every state; pictures go to {@code target/screens}. */
@NeedsTextLayout
class LibraryScreensTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Executor NEVER = work -> {};
    private static final NotesStore NO_NOTES = new NotesStore() {
        @Override
        public Notes read(Path session) {
            return Notes.NONE;
        }

        @Override
        public void write(Path session, Notes notes) {
            throw new IllegalStateException("nothing is written here");
        }

        @Override
        public Path fileOf(Path session) {
            return session;
        }
    };

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Fx.start();
    }

    /** A page in a scene, and what was asked of others. */
    private static final class Stage implements LibraryPage.Choices {
        private final MadeCatalogue catalogue = new MadeCatalogue();
        private final List<String> asked = new ArrayList<>();
        private LibraryPage page;
        private LibraryModel model;
        private Scene scene;

        Stage show(Theme theme, int width, int height, Executor working) {
            model = new LibraryModel(
                    folder -> catalogue, NO_NOTES, MadeCatalogue.FOLDER, NOON, Runnable::run, working, Runnable::run);
            page = new LibraryPage(model, this);
            StackPane root = new StackPane(page);
            root.getStyleClass().add("palpa");
            scene = new Scene(root, width, height);
            theme.applyTo(scene);
            layOut();
            page.shown();
            layOut();
            return this;
        }

        void layOut() {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }

        void press(KeyCode code) {
            page.pressed(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            layOut();
        }

        @Override
        public void open(Path session) {
            asked.add("open " + session.getFileName());
        }

        @Override
        public void compare(Path first, Path second) {
            asked.add("compare " + first.getFileName() + ", " + second.getFileName());
        }

        @Override
        public void classReport(List<Path> sessions) {
            asked.add("report on " + sessions.size());
        }

        @Override
        public void importTable() {
            asked.add("import");
        }

        @Override
        public void back() {
            asked.add("back");
        }
    }

    private static void fill(MadeCatalogue catalogue) {
        List<SessionEntry> all = catalogue.entries;
        all.add(MadeCatalogue.entry(
                3, MadeCatalogue.known(3, "Ada").digest(), State.BROKEN_OFF, "Broken off: it has no proper end."));
        all.add(MadeCatalogue.entry(
                4, Optional.empty(), State.UNREADABLE, "The beginning of this session is damaged."));
        all.add(MadeCatalogue.entry(5, Optional.empty(), State.FOUND, ""));
        for (int i = 6; i < 30; i++) {
            String who =
                    i % 4 == 0 ? "Maximiliane Alexandrowna von Hohenzollern-Sigmaringen" : i % 4 == 1 ? "Ada" : "P-07";
            all.add(MadeCatalogue.known(i, who, i % 3 == 0 ? new String[] {"exam", "left hand"} : new String[0]));
        }
    }

    record Picture(String state, Theme theme, int width, int height, Consumer<Stage> prepare, Executor working) {
        @Override
        public String toString() {
            return "library-" + state + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
        }
    }

    static Stream<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            pictures.add(new Picture("list", theme, 1280, 800, stage -> fill(stage.catalogue), Runnable::run));
            pictures.add(new Picture("list", theme, 960, 640, stage -> fill(stage.catalogue), Runnable::run));
            pictures.add(new Picture("empty", theme, 960, 640, stage -> {}, Runnable::run));
        }
        pictures.add(new Picture("opening", Theme.LIGHT, 960, 640, stage -> {}, NEVER));
        return pictures.stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noWordOfOursIsCut(Picture picture) throws IOException {
        Stage stage = new Stage();
        picture.prepare().accept(stage);
        Fx.run(() -> stage.show(picture.theme(), picture.width(), picture.height(), picture.working()));
        Fx.picture(stage.scene, 1, picture.toString());

        assertThat(Fx.call(() -> cut(stage.scene.getRoot()))).isEmpty();
    }

    /** Words of buttons, headings and labels that do not fit; names that people gave may be cut, they are in tooltips. */
    private static List<String> cut(Node node) {
        List<String> found = new ArrayList<>();
        if (!node.isVisible() || node.getStyleClass().contains("table-cell")) {
            return found;
        }
        if (node instanceof Label || node instanceof Button) {
            javafx.scene.control.Labeled label = (javafx.scene.control.Labeled) node;
            label.getChildrenUnmodifiable().stream()
                    .filter(javafx.scene.text.Text.class::isInstance)
                    .map(child -> ((javafx.scene.text.Text) child).getText())
                    .filter(shown -> !shown.equals(label.getText()))
                    .forEach(found::add);
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(cut(child)));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("sheetPictures")
    void trainedSheetSaysWhatGoes(Theme theme) throws IOException {
        Stage stage = new Stage();
        fill(stage.catalogue);
        Fx.run(() -> {
            stage.show(theme, 960, 640, Runnable::run);
            stage.press(KeyCode.S);
        });
        Fx.picture(stage.scene, 1, "library-trainee-" + theme.name().toLowerCase(Locale.ROOT));

        Label goes = (Label) stage.scene.lookup("#trainee-goes");
        assertThat(goes.getText()).contains("sessions").contains("48.2 MB");
        assertThat(stage.catalogue.calls).noneMatch(call -> call.startsWith("delete"));
    }

    static Stream<Theme> sheetPictures() {
        return Stream.of(Theme.values());
    }

    @Test
    void deletingTakesTheButtonThatSaysHowManyFiles() {
        Stage stage = new Stage();
        fill(stage.catalogue);
        Fx.run(() -> {
            stage.show(Theme.LIGHT, 960, 640, Runnable::run);
            stage.press(KeyCode.S);
            ((Button) stage.scene.lookup("#trainee-delete")).fire();
        });

        assertThat(stage.catalogue.calls).contains("delete Ada");
    }

    @Test
    void keysDoWhatTheirCapsSay() {
        Stage stage = new Stage();
        fill(stage.catalogue);
        Fx.run(() -> {
            stage.show(Theme.LIGHT, 960, 640, Runnable::run);
            stage.press(KeyCode.ENTER);
            stage.press(KeyCode.E);
            stage.press(KeyCode.I);
            stage.press(KeyCode.Q);
        });

        assertThat(stage.asked).containsExactly("open 2026-11-22 10.00.13.mcap", "report on 1", "import");
        assertThat(stage.model.choice().get().order()).isEqualTo(Order.WORST_DEVIATION);
        assertThat(stage.catalogue.lastQuery.order()).isEqualTo(Order.WORST_DEVIATION);
    }

    @Test
    void escapeFirstShowsEverythingAgain() {
        Stage stage = new Stage();
        fill(stage.catalogue);
        Fx.run(() -> {
            stage.show(Theme.LIGHT, 960, 640, Runnable::run);
            ((TextField) stage.scene.lookup("#library-search")).setText("xyzzy");
        });
        assertThat(stage.model.shown().get().rows()).isEmpty();
        Fx.run(() -> {
            stage.press(KeyCode.ESCAPE);
            stage.press(KeyCode.ESCAPE);
        });

        assertThat(stage.model.shown().get().rows()).hasSize(27);
        assertThat(stage.asked).containsExactly("back");
    }

    @Test
    void everyControlHasAName() {
        Stage stage = new Stage();
        fill(stage.catalogue);
        Fx.run(() -> stage.show(Theme.LIGHT, 1280, 800, Runnable::run));

        assertThat(List.of("search", "trainee", "program", "tag", "period", "table"))
                .allSatisfy(name -> assertThat(((Control) stage.scene.lookup("#library-" + name)).getAccessibleText())
                        .isNotBlank());
    }
}
