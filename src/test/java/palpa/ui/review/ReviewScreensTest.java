package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.MadeDigests;
import palpa.TestTools;
import palpa.model.TimeSpan;
import palpa.session.Toolbox;
import palpa.session.library.SessionEntry;
import palpa.ui.CutWords;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;
import palpa.ui.kit.Page;
import palpa.ui.kit.Theme;

/** Review and comparison in every state at every size: no word is cut; pictures go to {@code target/screens}. */
@NeedsTextLayout
class ReviewScreensTest {

    private static final Path SESSION = Path.of("made.mcap");
    private static final String LONG_NAME = "Trainee with a very long name indeed, from the second class of the year";

    /** Words of a person, and lines whose whole is in a tooltip or elsewhere on the screen. */
    private static final Set<String> MAY_BE_CUT = Set.of(
            "review-trainee",
            "review-what",
            "review-footer",
            "review-origin",
            "doing-left",
            "doing-right",
            "compare-which");

    /** A state of one of the pages. */
    private enum State {
        FOUND,
        COMMENT,
        CORRECTION,
        BROKEN,
        CHOOSING,
        COMPARED
    }

    record Picture(State state, Theme theme, int width, int height) {
        @Override
        public String toString() {
            return "review-" + state.name().toLowerCase(Locale.ROOT) + "-"
                    + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
        }
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Fx.start();
    }

    static Stream<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (State state : State.values()) {
            pictures.add(new Picture(state, Theme.LIGHT, 1280, 800));
        }
        for (State state : List.of(State.FOUND, State.CORRECTION, State.COMPARED)) {
            pictures.add(new Picture(state, Theme.DARK, 960, 640));
        }
        pictures.add(new Picture(State.FOUND, Theme.DARK, 1920, 1080));
        return pictures.stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noWordIsCut(Picture picture) throws IOException {
        Chores chores = new Chores();
        Page page = Fx.call(() -> page(picture.state(), chores));
        Scene scene = Fx.call(() -> scene(page, picture));
        chores.finish();
        Fx.run(() -> ask(page, picture.state()));
        Fx.run(() -> settle(scene.getRoot()));
        Fx.picture(scene, 1, picture.toString());
        assertThat(Fx.call(() -> cutWords(scene.getRoot()))).isEmpty();
    }

    /** Charts tell at any time what is at the cursor: what they told last is laid out first. */
    private static List<String> cutWords(Parent root) {
        settle(root);
        return CutWords.in(root, MAY_BE_CUT);
    }

    private static Scene scene(Page page, Picture picture) {
        StackPane root = new StackPane(page.node());
        root.getStyleClass().add("palpa");
        Scene scene = new Scene(root, picture.width(), picture.height());
        picture.theme().applyTo(scene);
        page.setDark(picture.theme() == Theme.DARK);
        settle(root);
        return scene;
    }

    /** A first layout tells cells and wrapped lines how wide they are, a second one how high. */
    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
        root.applyCss();
        root.layout();
    }

    private static Page page(State state, Chores chores) {
        HeldNotes notes = new HeldNotes();
        notes.held.put(
                SESSION,
                MadeNotes.notes(
                        List.of(
                                MadeNotes.comment(1, 4_000_000, "Let the palm lead, the fingers only follow."),
                                MadeNotes.comment(2, 9_000_000, "")),
                        List.of(MadeNotes.correction(1, 5_000_000, 8_000_000)),
                        "example",
                        "week 1"));
        Toolbox tools = new TestTools().sessions(new OneSession()).notes(notes).box();
        Clock clock = Clock.fixed(MadeNotes.NOW, ZoneOffset.UTC);
        Work work = new Work(chores, chores, chores, Platform::runLater);
        boolean together = state == State.CHOOSING || state == State.COMPARED;
        return together ? compared(state, tools, clock, work) : reviewed(state, tools, clock, work);
    }

    private static Page reviewed(State state, Toolbox tools, Clock clock, Work work) {
        ReviewPage page = new ReviewPage(tools, new HeldCatalogue(), clock, null, new Nowhere(), work);
        page.open(state == State.BROKEN ? OneSession.BROKEN : SESSION);
        return page;
    }

    /** Asks for what belongs to {@code state}, once the session has been read. */
    private static void ask(Page shown, State state) {
        if (shown instanceof ReviewPage page) {
            page.model().timeline().moveTo(12_000_000);
            if (state == State.COMMENT) {
                page.perform(ReviewAction.COMMENT);
            }
            if (state == State.CORRECTION) {
                page.perform(ReviewAction.CORRECT);
            }
        }
    }

    private static Page compared(State state, Toolbox tools, Clock clock, Work work) {
        HeldCatalogue catalogue = new HeldCatalogue();
        for (int i = 0; i < 12; i++) {
            catalogue.entries.add(new SessionEntry(
                    Path.of(i + ".mcap"),
                    SessionEntry.State.KNOWN,
                    Optional.of(MadeDigests.digest(i, i % 2 == 0 ? "" : LONG_NAME)),
                    "",
                    0,
                    0,
                    new TreeSet<>(List.of("example"))));
        }
        ComparePage page = new ComparePage(tools, catalogue, clock, () -> {}, work);
        page.open(SESSION, "");
        if (state == State.COMPARED) {
            page.take(Path.of("1.mcap"));
        }
        return page;
    }

    /** Leads nowhere. */
    private static final class Nowhere implements ReviewPage.Exits {

        @Override
        public void back() {}

        @Override
        public void compare(Path session, String trainee) {}

        @Override
        public void export(Path session, Optional<TimeSpan> span) {}

        @Override
        public void teach(Path session) {}
    }
}
