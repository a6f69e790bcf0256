package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.LessonView;
import palpa.session.review.ExampleTrace;
import palpa.ui.review.OneSession;

/** Pixels of known traces at known places. */
class ChartPictureTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 300;
    private static final double NAN = Double.NaN;
    private static final int FRAMES = 1000;

    private final TestLesson lesson = new TestLesson();
    private final ChartEngine engine = new ChartEngine(lesson.left, lesson.right);
    private int[] pixels;
    private int drawnFrom = -1;
    private boolean dark = true;
    private double scale = 1;

    @BeforeEach
    void prepare() {
        lesson.press(0.001, NAN, NAN);
        follow();
    }

    @Test
    void aConstantForceLiesOnItsRow() {
        lesson.press(12, 40, NAN);
        paint();

        assertThat(pixelAt(0.5, 40)).isEqualTo(Palette.DARK.hand(Hand.LEFT));
        assertThat(pixelAt(0.5, 50)).isEqualTo(backgroundAt(0.5, 50));
    }

    @Test
    void theNewestSampleIsInTheLastColumn() {
        lesson.press(12, 10, NAN);
        lesson.press(0.02, 40, NAN);
        paint();

        assertThat(pixelAt(1.0, 40)).isEqualTo(Palette.DARK.hand(Hand.LEFT));
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "24, 1", "36, 2"})
    void theBandsLieAtTheirHeights(double newtons, int band) {
        paint();

        assertThat(backgroundAt(0.31, newtons) >>> 24)
                .isCloseTo(Palette.DARK.band(band).getAlpha(), within(2));
    }

    @Test
    void nothingIsTintedBetweenTheBandsAndTheCeiling() {
        paint();

        assertThat(backgroundAt(0.31, 53) >>> 24).isZero();
    }

    @Test
    void theCeilingIsARedLine() {
        paint();
        int red = 0;
        for (int x = 0; x < area().width(); x++) {
            int pixel = engine.background().pixels()[row(65) * WIDTH + area().x() + x];
            red += (pixel >>> 16 & 0xFF) > 2 * (pixel & 0xFF) ? 1 : 0;
        }

        assertThat(red).isGreaterThan(area().width() / 2);
    }

    @Test
    void aRecordingSentBackIsDrawnFromThereOn() {
        lesson.press(12, 40, 20);
        follow();
        lesson.jump(-8);
        lesson.press(1, 40, NAN);
        paint();

        assertThat(pixelAt(1.0, 40)).isEqualTo(Palette.DARK.hand(Hand.LEFT));
        assertThat(pixelAt(0.5, 40)).isEqualTo(backgroundAt(0.5, 40));
    }

    @Test
    void theTargetWearsAFrame() {
        paint();

        assertThat(backgroundAt(0.5, 12.2) & 0xFFFFFF).isNotEqualTo(backgroundAt(0.5, 20) & 0xFFFFFF);
    }

    @Test
    void theRightHandIsDashedByEightAndFour() {
        lesson.press(12, NAN, 53);
        paint();
        int ink = Palette.DARK.hand(Hand.RIGHT);
        int inked = 0;
        for (int x = 0; x < 120; x++) {
            inked += pixel(area().x() + 100 + x, row(53)) == ink ? 1 : 0;
        }

        assertThat(inked).isEqualTo(80);
    }

    @Test
    void theDashesTravelWithTheTrace() {
        lesson.press(12, NAN, 53);
        paint();
        boolean[] before = dashes();
        long newest = engine.newestColumn();
        lesson.press(0.09, NAN, 53);
        paint();
        int moved = (int) (engine.newestColumn() - newest);

        assertThat(moved).isPositive();
        assertThat(Arrays.copyOfRange(dashes(), 0, 200)).isEqualTo(Arrays.copyOfRange(before, moved, moved + 200));
    }

    @Test
    void aGapStaysEmpty() {
        lesson.press(10, 53, NAN);
        lesson.press(1, NAN, NAN);
        lesson.press(1, 53, NAN);
        paint();

        assertThat(pixelAt(0.85, 53)).isEqualTo(backgroundAt(0.85, 53));
        assertThat(pixelAt(0.95, 53)).isEqualTo(Palette.DARK.hand(Hand.LEFT));
    }

    @Test
    void theTraceOfASilentGloveEndsAndTravelsOn() {
        lesson.press(10, 53, 10);
        lesson.press(2, NAN, 10);
        paint();

        assertThat(pixelAt(0.7, 53)).isEqualTo(Palette.DARK.hand(Hand.LEFT));
        assertThat(pixelAt(0.9, 53)).isEqualTo(backgroundAt(0.9, 53));
    }

    @Test
    void zoomShowsLessTimeInTheSameWidth() {
        lesson.press(10, 53, NAN);
        lesson.press(1, 10, NAN);
        engine.zoom().timeBy(-5);
        paint();

        assertThat(engine.background().spec().spanSeconds()).isEqualTo(1);
        assertThat(pixelAt(0.1, 53)).isEqualTo(backgroundAt(0.1, 53));
        assertThat(pixelAt(0.5, 10)).isEqualTo(Palette.DARK.hand(Hand.LEFT));
    }

    @Test
    void lightAndDarkDiffer() {
        paint();
        int[] darkPixels = engine.background().pixels();
        dark = false;
        paint();

        assertThat(engine.background().pixels()).isNotEqualTo(darkPixels);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void everyOutputScaleIsFilled(double outputScale) {
        scale = outputScale;
        lesson.press(12, 40, NAN);
        paint();

        assertThat(pixels).hasSize((int) (WIDTH * scale) * (int) (HEIGHT * scale));
        assertThat(pixelAt(0.5, 40)).isEqualTo(Palette.DARK.hand(Hand.LEFT));
    }

    @Test
    void aSiteIsDrawnOnlyWhereItIsAskedFor() {
        lesson.press(12, 60, NAN);
        paint();
        assertThat(pixelAt(0.5, 30)).isEqualTo(backgroundAt(0.5, 30));
        engine.showSites(true, false);
        paint();

        assertThat(pixelAt(0.5, 30)).isNotEqualTo(backgroundAt(0.5, 30));
    }

    @Test
    void anExampleIsDrawnFromTheBeginningOfTheStep() throws UserProblem {
        engine.showExample(ExampleTrace.open(new OneSession(), Path.of("expert")));
        for (int i = 0; i < 100; i++) {
            lesson.press(0.05, NAN, NAN);
            follow();
        }
        paint();
        assertThat(inked(0.0, 0.48)).as("before the step").isZero();
        assertThat(inked(0.52, 1.0)).as("since it began").isGreaterThan(100);
        engine.showExample(Optional.empty());
        drawnFrom = -1;
        paint();

        assertThat(inked(0.0, 1.0)).as("without").isZero();
    }

    /** Pixels of a part of the data area that differ from the background. */
    private long inked(double from, double to) {
        return IntStream.range(column(from), column(to))
                .mapToLong(x -> IntStream.range(area().y(), area().bottom())
                        .filter(y -> pixel(x, y) != engine.background().pixels()[y * WIDTH + x])
                        .count())
                .sum();
    }

    @Test
    void framePaintedOverFrameLooksLikeAFreshOne() {
        for (int i = 0; i < 40; i++) {
            lesson.press(0.05, 60 - i, 5 + i);
            paint();
        }
        int[] overFrames = pixels.clone();
        drawnFrom = -1;
        paint();

        assertThat(overFrames).isEqualTo(pixels);
    }

    @Test
    void theCursorReadsBothHands() {
        lesson.press(12, 20, 30);
        paint();

        assertThat(engine.newtonsAt(Hand.LEFT, 100)).isEqualTo(20f);
        assertThat(engine.newtonsAt(Hand.RIGHT, 100)).isEqualTo(30f);
        assertThat(engine.words(Hand.LEFT, 20)).isEqualTo("20.0 N");
    }

    @Test
    void followingAndPaintingAllocateNothing() throws UserProblem {
        lesson.press(12, 20, 30);
        paint();
        engine.showExample(ExampleTrace.open(new OneSession(), Path.of("expert")));
        LessonView view = lesson.view();
        run(view, FRAMES);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        run(view, FRAMES);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;

        assertThat(allocated / FRAMES).as("bytes a frame").isZero();
    }

    private void run(LessonView view, int frames) {
        for (int i = 0; i < frames; i++) {
            lesson.press(0.002, 20 + i % 30, 30 - i % 20);
            engine.follow(view, lesson.nanos());
            drawnFrom = engine.paint(pixels, drawnFrom, 50);
        }
    }

    private void follow() {
        engine.follow(lesson.view(), lesson.nanos());
    }

    private void paint() {
        follow();
        int width = (int) (WIDTH * scale);
        int height = (int) (HEIGHT * scale);
        ChartSpec wish = engine.wish(width, height, scale, dark, "SansSerif", false);
        if (engine.background() == null || !wish.equals(engine.background().spec())) {
            engine.accept(BackgroundPainter.paint(wish));
            drawnFrom = -1;
        }
        if (pixels == null || pixels.length != width * height) {
            pixels = new int[width * height];
        }
        drawnFrom = engine.paint(pixels, drawnFrom, -1);
    }

    private boolean[] dashes() {
        boolean[] inked = new boolean[area().width()];
        for (int x = 0; x < inked.length; x++) {
            inked[x] = pixel(area().x() + x, row(53)) == Palette.DARK.hand(Hand.RIGHT);
        }
        return inked;
    }

    private PixelRect area() {
        return engine.background().area();
    }

    /** The row that a line of that force covers in full. */
    private int row(double newtons) {
        double top = engine.background().spec().topNewtons();
        return (int) Math.floor(area().bottom() - newtons / top * area().height());
    }

    private int column(double share) {
        return area().x() + (int) Math.round(share * (area().width() - 1));
    }

    private int pixelAt(double share, double newtons) {
        return pixel(column(share), row(newtons));
    }

    private int backgroundAt(double share, double newtons) {
        return engine.background().pixels()[row(newtons) * engine.background().width() + column(share)];
    }

    private int pixel(int x, int y) {
        return pixels[y * engine.background().width() + x];
    }
}
