package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.review.Grade;

/** Thousands of strokes, of which a picture looks at few and misses none that is to be seen. */
class GradedStrokesTest {

    private static final int STROKES = 20_000;
    private static final int COLUMNS = 500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theHighestOfEveryGradeIsGivenAtEveryZoom(long seed) {
        List<Stroke> strokes = strokes(seed);
        Grade[] grades = grades(seed);
        GradedStrokes graded = GradedStrokes.of(strokes, grades);
        TimeSpan all = new TimeSpan(0, strokes.get(STROKES - 1).endMicros());

        for (Grade grade : Grade.values()) {
            double highest = newtons(strokes, grades, grade, range(STROKES));
            assertThat(newtons(strokes, grades, grade, seen(graded, all))).isEqualTo(highest);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void strokesLongerThanAColumnAreAllGiven(long seed) {
        List<Stroke> strokes = strokes(seed);
        GradedStrokes graded = GradedStrokes.of(strokes, grades(seed));
        long columnMicros = 1_000_000;
        TimeSpan window = new TimeSpan(0, COLUMNS * columnMicros);
        List<Integer> seen = new ArrayList<>();
        graded.each(window, columnMicros, seen::add);

        assertThat(seen)
                .containsAll(range(STROKES).stream()
                        .filter(i -> strokes.get(i).startMicros() <= window.endMicros())
                        .filter(i -> strokes.get(i).endMicros() - strokes.get(i).startMicros() > columnMicros)
                        .toList());
    }

    @Test
    void whatIsLookedAtGrowsWithTheColumnsAndNotWithTheStrokes() {
        List<Stroke> strokes = strokes(1);
        TimeSpan all = new TimeSpan(0, strokes.get(STROKES - 1).endMicros());

        assertThat(seen(GradedStrokes.of(strokes, grades(1)), all))
                .hasSizeLessThan(4 * COLUMNS * Grade.values().length);
    }

    @Test
    void withoutStrokesNothingIsGiven() {
        assertThat(seen(GradedStrokes.of(List.of(), new Grade[0]), new TimeSpan(0, 1000)))
                .isEmpty();
    }

    private static List<Integer> seen(GradedStrokes graded, TimeSpan window) {
        List<Integer> seen = new ArrayList<>();
        graded.each(window, window.lengthMicros() / COLUMNS, seen::add);
        return seen;
    }

    private static List<Integer> range(int count) {
        return Arrays.stream(new int[count])
                .boxed()
                .collect(ArrayList::new, (list, zero) -> list.add(list.size()), List::addAll);
    }

    private static double newtons(List<Stroke> strokes, Grade[] grades, Grade grade, List<Integer> of) {
        return of.stream()
                .filter(i -> grades[i] == grade)
                .mapToDouble(i -> strokes.get(i).levelNewtons())
                .max()
                .orElse(0);
    }

    private static List<Stroke> strokes(long seed) {
        Random random = new Random(seed);
        List<Stroke> strokes = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < STROKES; i++) {
            long length = random.nextInt(20) == 0 ? 2_500_000 : 20_000 + random.nextInt(200_000);
            double newtons = random.nextDouble() * 60;
            strokes.add(new Stroke(
                    Hand.LEFT,
                    Region.CALF,
                    Technique.KNEADING,
                    Level.MODERATE,
                    Surface.WHOLE_HAND,
                    at,
                    at + length,
                    newtons,
                    newtons,
                    newtons,
                    Double.NaN,
                    1));
            at += length + random.nextInt(100_000);
        }
        return strokes;
    }

    private static Grade[] grades(long seed) {
        Random random = new Random(~seed);
        Grade[] grades = new Grade[STROKES];
        Arrays.setAll(grades, i -> Grade.values()[random.nextInt(Grade.values().length)]);
        return grades;
    }
}
