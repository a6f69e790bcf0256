package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.HeldSettings;
import palpa.session.LessonView;
import palpa.session.Sounds;
import palpa.ui.DemoLesson;
import palpa.ui.DemoViews;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;
import palpa.ui.kit.Theme;
import palpa.ui.sound.Audio;

/** What a refresh asks of the layout: laying the window out takes longer than painting it. */
@NeedsTextLayout
class LayoutTest {

    private static final long PULSE_NANOS = 200_000_000;

    private final DemoLesson lesson = new DemoLesson(DemoViews.stroking());
    private long nowNanos;
    private PracticeScreen screen;
    private Scene scene;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Fx.start();
    }

    private void open() {
        screen = new PracticeScreen(
                lesson,
                "Ada",
                new Audio(Sounds.SILENT, new HeldSettings()),
                new RecordingFiles(Path.of("target"), Clock.systemUTC()),
                PracticeDeeds.NONE);
        StackPane root = new StackPane(screen);
        root.getStyleClass().add("palpa");
        scene = new Scene(root, 1280, 800);
        Theme.LIGHT.applyTo(scene);
        see(DemoViews.stroking());
        see(DemoViews.kneading());
        see(DemoViews.percussion());
        see(DemoViews.breach());
        see(DemoViews.stroking());
    }

    /** Refreshes with {@code view}; answers whether the window has to be laid out for it. */
    private boolean see(LessonView view) {
        lesson.view = view;
        nowNanos += PULSE_NANOS;
        screen.refresh(nowNanos);
        boolean asked = scene.getRoot().isNeedsLayout();
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return asked;
    }

    @Test
    void noColumnLiesOverAnotherInASmallWindow() {
        List<Bounds> columns = Fx.call(() -> {
            open();
            screen.getScene().getRoot().resize(960, 640);
            see(DemoViews.stroking());
            GridPane body = (GridPane) scene.lookup(".body");
            return body.getChildren().stream()
                    .filter(column -> GridPane.getRowIndex(column) == 1)
                    .map(Node::getBoundsInParent)
                    .toList();
        });

        assertThat(columns).hasSize(3);
        assertThat(columns.get(0).getMaxX()).isLessThanOrEqualTo(columns.get(1).getMinX());
        assertThat(columns.get(1).getMaxX()).isLessThanOrEqualTo(columns.get(2).getMinX());
    }

    private record State(String name, Supplier<LessonView> view) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<State> states() {
        return Stream.of(
                new State("another technique", DemoViews::kneading),
                new State("strikes", DemoViews::percussion),
                new State("breach of the ceiling", DemoViews::breach));
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatIsDoneIsShownWithoutLayingTheWindowOut(State state) {
        boolean asked = Fx.call(() -> {
            open();
            return see(state.view().get());
        });

        assertThat(asked).isFalse();
    }

    @Test
    void numbersOfAnyLengthAreShownWithoutLayingTheWindowOut() {
        List<Boolean> asked = Fx.call(() -> {
            open();
            return Stream.of(0.4, 9.0, 11.0, 44.0, 3.0)
                    .map(newtons -> see(DemoViews.pressing(newtons)))
                    .toList();
        });

        assertThat(asked).containsOnly(false);
    }
}
