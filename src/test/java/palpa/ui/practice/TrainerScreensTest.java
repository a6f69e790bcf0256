package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;
import palpa.HeldSettings;
import palpa.coaching.feedback.FeedbackMode;
import palpa.session.LessonView;
import palpa.session.Sounds;
import palpa.session.progress.LearningCurve;
import palpa.ui.CutWords;
import palpa.ui.DemoLesson;
import palpa.ui.DemoPractice;
import palpa.ui.DemoViews;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;
import palpa.ui.kit.Theme;
import palpa.ui.sound.Audio;

/** What a trainer's screen shows besides the measurement, at every size: no word is cut; pictures go to {@code target/screens}. */
@NeedsTextLayout
class TrainerScreensTest {

    private static final Set<String> MAY_BE_CUT =
            Set.of("trainee", "instruction", "footer-sentence", "link-left", "link-right", "end-title", "program-name");

    private static final long AFTER_NOTICES_NANOS = 6_000_000_000L;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Fx.start();
    }

    record Picture(String state, Supplier<LessonView> view, Theme theme, int width, int height) {
        @Override
        public String toString() {
            return "trainer-" + state + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
        }
    }

    static Stream<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        add(pictures, "chopping", DemoPractice::chopping);
        add(pictures, "exercise", DemoPractice::exercise);
        add(pictures, "paused", DemoPractice::paused);
        add(pictures, "hidden", DemoPractice::hidden);
        add(pictures, "hidden-breach", DemoPractice::hiddenBreach);
        add(pictures, "comfort", DemoPractice::comfortDue);
        add(pictures, "bout", () -> DemoPractice.between(FeedbackMode.ALWAYS));
        add(pictures, "guess", () -> DemoPractice.between(FeedbackMode.AFTER_BOUT));
        add(pictures, "end", () -> DemoPractice.finished(FeedbackMode.ALWAYS));
        add(pictures, "end-guess", () -> DemoPractice.finished(FeedbackMode.NONE));
        add(pictures, "end-free", DemoPractice::finishedFree);
        return pictures.stream();
    }

    private static void add(List<Picture> pictures, String state, Supplier<LessonView> view) {
        for (Theme theme : Theme.values()) {
            pictures.add(new Picture(state, view, theme, 1280, 800));
            pictures.add(new Picture(state, view, theme, 960, 640));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noWordIsCut(Picture picture) throws IOException, TimeoutException {
        Scene scene = Fx.call(() -> scene(picture));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(() -> isPainted(scene, "#chart")));
        Fx.run(() -> show(scene, picture));
        if (picture.state().equals("end")) {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(() -> isPainted(scene, ".learning-curve")));
        }
        Fx.picture(scene, 1, picture.toString());
        assertThat(Fx.call(() -> CutWords.in(scene.getRoot(), MAY_BE_CUT))).isEmpty();
        assertThat(Fx.call(() -> scene.getRoot().minHeight(-1))).isLessThanOrEqualTo(picture.height());
    }

    private static PracticeScreen screen(Scene scene) {
        return (PracticeScreen) scene.getRoot().getChildrenUnmodifiable().get(0);
    }

    /** The charts paint themselves on threads of their own. */
    private static boolean isPainted(Scene scene, String chart) {
        screen(scene).refresh(AFTER_NOTICES_NANOS);
        layOut(scene);
        return ((ImageView) scene.lookup(chart + " .image-view")).getImage() != null;
    }

    /** What is asked for on the FX thread is answered before what follows it there. */
    private static void show(Scene scene, Picture picture) {
        lesson(scene).view = picture.view().get();
        screen(scene).refresh(2 * AFTER_NOTICES_NANOS);
        layOut(scene);
        Platform.runLater(() -> layOut(scene));
    }

    private static DemoLesson lesson(Scene scene) {
        return (DemoLesson) scene.getUserData();
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Scene scene(Picture picture) {
        DemoLesson lesson = new DemoLesson(DemoViews.stroking());
        lesson.score = picture.state().equals("end-free") ? lesson.score : DemoPractice.score();
        PracticeScreen screen = new PracticeScreen(
                lesson,
                "Trainee with a very long name indeed",
                new Audio(Sounds.SILENT, new HeldSettings()),
                new RecordingFiles(Path.of("target"), Clock.systemUTC()),
                new Learning());
        StackPane root = new StackPane(screen);
        root.getStyleClass().add("palpa");
        Scene scene = new Scene(root, picture.width(), picture.height());
        picture.theme().applyTo(scene);
        screen.setDark(picture.theme() == Theme.DARK);
        scene.setUserData(lesson);
        layOut(scene);
        screen.refresh(1);
        return scene;
    }

    /** A trainee who gets better. */
    private static final class Learning extends HeldDeeds {

        @Override
        public void compare(PracticeResult result, Consumer<Learned> told) {
            List<LearningCurve.Point> points = IntStream.range(0, 8)
                    .mapToObj(day -> new LearningCurve.Point(
                            Instant.ofEpochSecond(1_795_000_000L + 86_400L * day), 52 + 4.5 * day, 0.7, day == 3))
                    .toList();
            LearningCurve curve = new LearningCurve(result.program().name(), points);
            told.accept(new Learned("New best: 84 points, 5 more than before.", true, curve));
        }
    }
}
