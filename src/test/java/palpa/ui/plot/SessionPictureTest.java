package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.review.Grade;

/** Pixels of strokes at known places, and the arithmetic of windows and labels. */
class SessionPictureTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 100;
    private static final double TOP_NEWTONS = 50;
    private static final TimeSpan WINDOW = new TimeSpan(0, 200_000);
    private static final TimeMap TIMES = new TimeMap(WINDOW, 0, WIDTH);

    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    private final ForceLane lane =
            new ForceLane(picture, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 1, TOP_NEWTONS, Palette.LIGHT);

    @ParameterizedTest
    @EnumSource(
            value = Technique.class,
            names = {"PERCUSSION", "STROKING", "KNEADING"})
    void aBarWearsItsTechniquesColourAndReachesItsForce(Technique technique) {
        lane.bar(stroke(technique, 50_000, 90_000, 25), Grade.IN_BAND, TIMES);

        assertThat(alpha(70, row(20))).isPositive();
        assertThat(alpha(70, row(30))).isZero();
        assertThat(hue(picture.getRGB(70, row(10)))).isEqualTo(hue(Palette.LIGHT.technique(technique)));
    }

    @Test
    void aStrikeIsNarrowAPassIsFlatAndASqueezeIsRound() {
        lane.bar(stroke(Technique.PERCUSSION, 0, 40_000, 25), Grade.IN_BAND, TIMES);
        lane.bar(stroke(Technique.STROKING, 50_000, 90_000, 25), Grade.IN_BAND, TIMES);
        lane.bar(stroke(Technique.KNEADING, 100_000, 140_000, 25), Grade.IN_BAND, TIMES);

        assertThat(inked(0, 40, row(12))).isLessThan(6);
        assertThat(inked(50, 90, row(24))).isGreaterThan(36);
        assertThat(inked(100, 140, row(24))).isBetween(8, 30);
        assertThat(inked(100, 140, row(3))).isGreaterThan(36);
    }

    @Test
    void whatWasTooFirmIsInTheCeilingsColour() {
        lane.bar(stroke(Technique.STROKING, 50_000, 90_000, 40), Grade.TOO_FIRM, TIMES);

        assertThat(hue(picture.getRGB(70, row(10)))).isEqualTo(hue(Palette.LIGHT.ceilingArgb()));
    }

    @Test
    void whatWasTooSoftIsHollow() {
        lane.bar(stroke(Technique.STROKING, 50_000, 90_000, 25), Grade.TOO_SOFT, TIMES);

        assertThat(alpha(70, row(24.6))).isGreaterThan(200);
        assertThat(alpha(70, row(10))).isLessThan(120);
    }

    @Test
    void ofManyStrokesInOneColumnTheHighestOfEachGradeIsDrawn() {
        StrokeColumns columns = new StrokeColumns(4);
        IntStream.range(0, 1000)
                .forEach(i -> columns.add(stroke(Technique.PERCUSSION, i, i, i % 40), Grade.IN_BAND, 2.5));
        List<Stroke> drawn = new ArrayList<>();
        columns.each((stroke, grade) -> drawn.add(stroke));

        assertThat(drawn).singleElement().satisfies(one -> assertThat(one.levelNewtons())
                .isEqualTo(39));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0:00", "508.31, 2, 8:28.31", "3720, 0, 1:02:00", "-1.5, 1, \u22120:01.5", "59.9996, 3, 1:00.000"
    })
    void timesAreWrittenAsPeopleReadThem(double seconds, int decimals, String text) {
        assertThat(new TimeLabels(decimals).text(seconds)).isEqualTo(text);
    }

    @Test
    void zoomingLeavesTheFixedMomentWhereItIs() {
        TimeSpan all = new TimeSpan(0, 3_600_000_000L);
        TimeSpan zoomed = WindowZoom.zoomed(new TimeSpan(0, 1_000_000_000), all, 250_000_000, 3);

        assertThat((250_000_000.0 - zoomed.startMicros()) / zoomed.lengthMicros())
                .isBetween(0.2499, 0.2501);
    }

    @Test
    void aWindowNeverLeavesTheSession() {
        TimeSpan all = new TimeSpan(100, 1_000_100);

        assertThat(WindowZoom.moved(new TimeSpan(100, 500_100), all, -70_000)).isEqualTo(new TimeSpan(100, 500_100));
        assertThat(WindowZoom.zoomed(all, all, 50_000, -4)).isEqualTo(all);
        assertThat(WindowZoom.zoomed(all, all, 50_000, 90).lengthMicros()).isEqualTo(WindowZoom.LEAST_MICROS);
    }

    private static Stroke stroke(Technique technique, long start, long end, double newtons) {
        return new Stroke(
                Hand.LEFT,
                Region.CALF,
                technique,
                Level.MODERATE,
                Surface.WHOLE_HAND,
                start,
                end,
                newtons,
                newtons,
                newtons,
                Double.NaN,
                1);
    }

    private static int row(double newtons) {
        return (int) (HEIGHT - newtons / TOP_NEWTONS * HEIGHT);
    }

    private int alpha(int x, int y) {
        return picture.getRGB(x, y) >>> 24;
    }

    private int inked(int from, int until, int y) {
        return (int) IntStream.range(from, until).filter(x -> alpha(x, y) > 128).count();
    }

    /** Which of red, green and blue is the strongest and which the weakest. */
    private static String hue(int argb) {
        int red = argb >>> 16 & 0xFF;
        int green = argb >>> 8 & 0xFF;
        int blue = argb & 0xFF;
        String most = red >= green && red >= blue ? "red" : green >= blue ? "green" : "blue";
        return most + (red <= green && red <= blue ? "red" : green <= blue ? "green" : "blue");
    }
}
