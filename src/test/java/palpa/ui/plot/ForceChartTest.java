package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import palpa.model.ForceBand;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.ui.NeedsTextLayout;

/** The chart in a window, on clocks turned by hand; backgrounds are painted at once. */
@NeedsTextLayout
@ExtendWith(ApplicationExtension.class)
class ForceChartTest {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 260;

    private final List<ChartSpec> painted = new ArrayList<>();
    private TestLesson lesson = new TestLesson();
    private ForceChart chart;
    private StackPane root;

    @Start
    void open(Stage stage) {
        root = new StackPane();
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.show();
        place();
    }

    @Test
    void newSamplesAloneNeverMakeANewBackground() {
        onFx(() -> {
            for (int frame = 0; frame < 200; frame++) {
                lesson.press(0.016, 20 + frame % 9, 30);
                chart.update(lesson.view());
            }
        });

        assertThat(painted).hasSize(1);
    }

    @Test
    void otherBandsMakeANewBackground() {
        onFx(() -> {
            frame(20, 30);
            lesson.work(
                    new LevelBands(new ForceBand(2, 6), new ForceBand(6, 14), Optional.of(new ForceBand(14, 22)), 39));
            frame(20, 30);
        });

        assertThat(painted).hasSize(2);
        assertThat(painted.get(1).bands().ceilingNewtons()).isEqualTo(39);
    }

    @Test
    void zoomAndThemeMakeANewBackground() {
        onFx(() -> {
            frame(20, 30);
            chart.zoomIn();
            frame(20, 30);
            chart.setDark(true);
            frame(20, 30);
            chart.toggleLegend();
            frame(20, 30);
            chart.resetZoom();
            frame(20, 30);
        });

        assertThat(painted).hasSize(5);
    }

    @Test
    void aPausedPictureStands() {
        int[][] pictures = new int[2][];
        onFx(() -> {
            frame(20, 30);
            chart.setPaused(true);
            chart.update(lesson.view());
            pictures[0] = pixels();
            frame(50, 10);
            pictures[1] = pixels();
        });

        assertThat(pictures[1]).isEqualTo(pictures[0]);
    }

    @Test
    void aPausedPictureCanBeZoomed() {
        onFx(() -> {
            lesson.press(10, 20, 30);
            frame(20, 30);
            chart.setPaused(true);
            chart.zoomIn();
            chart.cursorLeft();
            chart.update(lesson.view());
        });

        assertThat(chart.spanSeconds()).isEqualTo(7.5);
        assertThat(chart.readout()).contains("20.0 N").contains("30.0 N");
    }

    @Test
    void goesOnAfterAPause() {
        onFx(() -> {
            frame(20, 30);
            chart.setPaused(true);
            chart.update(lesson.view());
            lesson.press(40, 50, 10);
            chart.setPaused(false);
            frame(50, 10);
            chart.cursorRight();
            chart.update(lesson.view());
        });

        assertThat(chart.readout()).contains("50.0 N").contains("10.0 N");
    }

    @Test
    void theCursorIsMovedByTheArrowKeysAndTakenAwayByEscape() {
        onFx(() -> {
            lesson.press(10, 20, 30);
            frame(20, 30);
            press(KeyCode.LEFT);
            press(KeyCode.LEFT);
            frame(20, 30);
        });
        assertThat(chart.readout()).startsWith("\u22120.");
        onFx(() -> {
            press(KeyCode.ESCAPE);
            frame(20, 30);
        });

        assertThat(chart.readout()).isEmpty();
    }

    @Test
    void uncalibratedGlovesClaimNoNewtons() {
        onFx(() -> {
            lesson = new TestLesson().uncalibrated();
            place();
            lesson.press(10, 20, 30);
            chart.cursorLeft();
            frame(20, 30);
            frame(20, 30);
        });

        assertThat(painted.get(painted.size() - 1).newtons()).isFalse();
        assertThat(chart.readout()).contains("moderate").contains("firm").doesNotContain(" N");
    }

    @Test
    void saysTheForcesToAScreenReader() {
        onFx(() -> {
            lesson.press(10, 20, 30);
            frame(20, 30);
            frame(20, 30);
        });

        assertThat(chart.getAccessibleText()).contains("20.0 N").contains("30.0 N");
    }

    @Test
    void theSitesOfOneHandAreNamedInTheLegend() {
        onFx(() -> {
            frame(20, 30);
            chart.showSites(Hand.RIGHT);
            frame(20, 30);
        });

        assertThat(painted.get(1).sites()).contains(Hand.RIGHT);
    }

    private void place() {
        painted.clear();
        Function<ChartSpec, Background> painter = spec -> {
            painted.add(spec);
            return BackgroundPainter.paint(spec);
        };
        chart = new ForceChart(lesson.left, lesson.right, () -> lesson.nanos(), Runnable::run, painter);
        root.getChildren().setAll(chart);
        root.layout();
        chart.resize(WIDTH, HEIGHT);
    }

    private void frame(double leftNewtons, double rightNewtons) {
        lesson.press(0.016, leftNewtons, rightNewtons);
        chart.update(lesson.view());
    }

    private void press(KeyCode code) {
        chart.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private int[] pixels() {
        WritableImage image = (WritableImage) ((ImageView) chart.lookup(".image-view")).getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return argb;
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
