package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import palpa.TestModel;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.progress.LearningCurve;
import palpa.session.review.SessionReview;
import palpa.session.review.SpanSamples;
import palpa.store.mcap.HourFile;
import palpa.store.mcap.McapSessionStore;
import palpa.ui.NeedsTextLayout;

/** The charts of a review in a window, painted at once, with twenty seconds of two gloves. */
@NeedsTextLayout
@ExtendWith(ApplicationExtension.class)
class ReviewChartsTest {

    private static final int SECONDS = 20;
    private static final long CURSOR = 8_000_000;

    @TempDir
    private static Path folder;

    private static SessionReview review;
    private static SessionOnChart session;

    private final List<CursorValues> values = new ArrayList<>();
    private int sessionPictures;
    private SessionChart chart;
    private DetailChart detail;
    private LearningCurveChart curve;

    @BeforeAll
    static void record() throws UserProblem {
        Path file = folder.resolve("session.mcap");
        HourFile.write(file, SECONDS, 1);
        review = SessionReview.open(new McapSessionStore(), file);
        session = SessionOnChart.of(review)
                .with(review.readOverview(Progress.UNSEEN))
                .with(review.analyse(TestModel.inForce(), Progress.UNSEEN));
    }

    @Start
    void open(Stage stage) {
        chart = new SessionChart(Runnable::run);
        detail = new DetailChart(Runnable::run);
        curve = new LearningCurveChart(Runnable::run);
        chart.setOnPainted(() -> sessionPictures++);
        detail.setOnValues(values::add);
        stage.setScene(new Scene(new VBox(chart, detail, curve), 700, 640));
        stage.show();
        chart.show(session);
        detail.show(session);
    }

    @Test
    void cursorAndSelectionPaintNoSessionAnew() {
        int before = sessionPictures;
        onFx(() -> {
            chart.setCursor(CURSOR);
            chart.setSelection(Optional.of(new TimeSpan(CURSOR, CURSOR + 1_000_000)));
        });

        assertThat(before).isPositive();
        assertThat(sessionPictures).isEqualTo(before);
    }

    @Test
    void anotherWindowPaintsTheSessionAnew() {
        int before = sessionPictures;
        onFx(() -> chart.zoom(3));

        assertThat(sessionPictures).isGreaterThan(before);
        assertThat(chart.window().lengthMicros()).isLessThan(review.span().lengthMicros());
    }

    @Test
    void theCursorTellsEverySitesForceThere() throws UserProblem {
        onFx(() -> detail.setCursor(CURSOR));
        SpanSamples left = review.samples(Hand.LEFT, new TimeSpan(CURSOR - 100_000, CURSOR + 100_000));

        CursorValues told = values.get(values.size() - 1);
        assertThat(told.micros()).isEqualTo(CURSOR);
        assertThat(told.left()).isEqualTo(left.at(CURSOR, 250_000));
    }

    @Test
    void zoomingShowsLessTimeUntilThereIsNoLess() {
        double before = detail.spanSeconds();
        onFx(() -> detail.zoom(1));
        assertThat(detail.spanSeconds()).isLessThan(before);

        onFx(() -> detail.zoom(100));
        double least = detail.spanSeconds();
        onFx(() -> detail.zoom(1));
        assertThat(detail.spanSeconds()).isEqualTo(least);
    }

    @Test
    void theSitesOfAHandLookOtherThanBothTotals() {
        onFx(() -> detail.setCursor(CURSOR));
        int[] totals = pixels(detail);
        onFx(() -> detail.showSites(Optional.of(Hand.LEFT)));

        assertThat(pixels(detail)).isNotEqualTo(totals);
    }

    @Test
    void aCurveSaysHowItBeganAndWhereItStands() {
        onFx(() -> curve.setPoints(List.of(
                new LearningCurveChart.Point(Instant.EPOCH, 61.4, false),
                new LearningCurveChart.Point(Instant.EPOCH.plusSeconds(86_400), 80.6, true))));

        assertThat(curve.getAccessibleText()).contains("2").contains("61").contains("81");
    }

    @Test
    void aCurveOfPracticesEndsWithTheNewest() {
        LearningCurve practised = new LearningCurve(
                "Calf",
                List.of(
                        new LearningCurve.Point(Instant.EPOCH, 50, 0.5, false),
                        new LearningCurve.Point(Instant.EPOCH.plusSeconds(86_400), 72, Double.NaN, true)));
        onFx(() -> curve.show(practised));

        assertThat(curve.getAccessibleText()).contains("2").contains("50").contains("72");
    }

    @Test
    void aCurveWithoutASessionSaysSoAndLooksOtherThanOneWithSome() {
        onFx(() -> curve.setPoints(List.of()));
        int[] empty = pixels(curve);
        String said = curve.getAccessibleText();
        onFx(() -> curve.setPoints(List.of(new LearningCurveChart.Point(Instant.EPOCH, 50, true))));

        assertThat(said).isNotBlank().isNotEqualTo(curve.getAccessibleText());
        assertThat(pixels(curve)).isNotEqualTo(empty);
    }

    private static int[] pixels(Region chart) {
        List<Node> children = chart.getChildrenUnmodifiable();
        ImageView picture = (ImageView) children.stream()
                .filter(ImageView.class::isInstance)
                .findFirst()
                .orElseThrow();
        int width = (int) picture.getImage().getWidth();
        int height = (int) picture.getImage().getHeight();
        int[] pixels = new int[width * height];
        Arrays.setAll(pixels, i -> picture.getImage().getPixelReader().getArgb(i % width, i / width));
        return pixels;
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
