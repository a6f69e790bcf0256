package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;
import palpa.HeldSettings;
import palpa.calibration.Expiry;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.Sounds;
import palpa.ui.CutWords;
import palpa.ui.DemoLesson;
import palpa.ui.DemoVariants;
import palpa.ui.DemoViews;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;
import palpa.ui.kit.Theme;
import palpa.ui.sound.Audio;

/** Every state of the practice screen at every size: no word is cut; pictures go to {@code target/screens}. */
@NeedsTextLayout
class ScreensTest {

    /** Texts that a person wrote and that may be longer than their room; the whole is in a tooltip or elsewhere. */
    private static final Set<String> MAY_BE_CUT =
            Set.of("trainee", "instruction", "footer-sentence", "link-left", "link-right");

    private static final long AFTER_NOTICES_NANOS = 6_000_000_000L;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Fx.start();
    }

    record Picture(String state, Supplier<LessonView> view, Theme theme, int width, int height, double scale) {
        @Override
        public String toString() {
            return state + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + (int) (width * scale) + "x"
                    + (int) (height * scale);
        }
    }

    private record State(String name, Supplier<LessonView> view) {}

    /** A left glove whose calibration failed a check. */
    private static LessonView expired() {
        LinkView left = DemoViews.streaming(Hand.LEFT, DemoViews.CALIBRATED.expired(Expiry.CHECK));
        return DemoViews.withLinks(DemoViews.stroking(), left, DemoViews.streaming(Hand.RIGHT, DemoViews.CALIBRATED));
    }

    /** A sensor whose trouble takes the longest sentence. */
    private static LessonView sensor() {
        return DemoVariants.withTroubles(
                DemoViews.stroking(),
                new SensorTrouble(
                        Hand.LEFT,
                        SensorTrouble.Kind.DRIFT,
                        Site.KNUCKLE_ULNAR,
                        Optional.of(Site.MIDDLE_MID),
                        Double.NaN,
                        5_000_000));
    }

    /** It may take two lines, and has to fit on them. */
    private static boolean sentenceIsWhole(Scene scene) {
        Label sentence = (Label) scene.lookup("#footer-sentence");
        return sentence.getText().isEmpty()
                || sentence.lookup(".text") instanceof Text shown
                        && shown.getText().equals(sentence.getText());
    }

    static Stream<Picture> pictures() {
        List<State> states = List.of(
                new State("stroking", DemoViews::stroking),
                new State("percussion", DemoViews::percussion),
                new State("kneading", DemoViews::kneading),
                new State("uncalibrated", DemoViews::uncalibrated),
                new State("expired", ScreensTest::expired),
                new State("sensor", ScreensTest::sensor),
                new State("beyond", DemoVariants::beyond),
                new State("breach", DemoViews::breach),
                new State("silent", DemoViews::rightSilent),
                new State("one-glove", DemoViews::oneGlove),
                new State("no-glove", DemoViews::noGlove));
        List<Picture> pictures = new ArrayList<>();
        for (State state : states) {
            for (Theme theme : Theme.values()) {
                pictures.add(new Picture(state.name, state.view, theme, 1280, 800, 1));
                pictures.add(new Picture(state.name, state.view, theme, 1024, 700, 1));
            }
        }
        pictures.add(new Picture("sensor", ScreensTest::sensor, Theme.LIGHT, 960, 640, 1));
        pictures.add(new Picture("sensor", ScreensTest::sensor, Theme.DARK, 960, 640, 1));
        pictures.add(new Picture("stroking", DemoViews::stroking, Theme.LIGHT, 1920, 1080, 2));
        return pictures.stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noWordIsCut(Picture picture) throws IOException, TimeoutException {
        Scene scene = Fx.call(() -> scene(picture));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(() -> chartIsPainted(scene)));
        Fx.picture(scene, picture.scale(), picture.toString());
        assertThat(Fx.call(() -> CutWords.in(scene.getRoot(), MAY_BE_CUT))).isEmpty();
        assertThat(Fx.call(() -> sentenceIsWhole(scene))).isTrue();
    }

    /** The chart paints its background on a thread of its own. */
    private static boolean chartIsPainted(Scene scene) {
        PracticeScreen screen =
                (PracticeScreen) scene.getRoot().getChildrenUnmodifiable().get(0);
        screen.refresh(AFTER_NOTICES_NANOS);
        return ((ImageView) scene.lookup("#chart .image-view")).getImage() != null;
    }

    private static Scene scene(Picture picture) {
        PracticeScreen screen = new PracticeScreen(
                new DemoLesson(picture.view().get()),
                "Trainee with a very long name indeed",
                new Audio(Sounds.SILENT, new HeldSettings()),
                new RecordingFiles(Path.of("target"), Clock.systemUTC()),
                PracticeDeeds.NONE);
        StackPane root = new StackPane(screen);
        root.getStyleClass().add("palpa");
        Scene scene = new Scene(root, picture.width(), picture.height());
        picture.theme().applyTo(scene);
        screen.setDark(picture.theme() == Theme.DARK);
        root.applyCss();
        root.layout();
        screen.refresh(1);
        screen.refresh(AFTER_NOTICES_NANOS);
        root.layout();
        return scene;
    }
}
