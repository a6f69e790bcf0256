package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;
import palpa.model.SiteSet;

/** What must hold for any hand's features: a stroke, squeezes and strikes with shares drawn by chance. */
class FeaturePropertiesTest {

    private static final List<String> IN_NEWTONS =
            List.of("force.peak_n_0.3s", "force.peak_n_1s", "force.peak_n_2s", "force.peak_n_4s");

    /** A site's dead zone takes away more of a light hand than of a heavy one. */
    private static final double SCALED = 0.03;

    private static final double RESAMPLED = 0.12;

    private static final Offset<Double> ROUNDING = within(1e-9);

    /** The few others hang on a threshold in newtons, or on one passed a sample earlier. */
    private static final double ALIKE = 0.95;

    private static Felt.Course hand(long seed) {
        Random random = new Random(seed);
        double[] shares = random.doubles(2 * Site.COUNT, 0.2, 1).toArray();
        double hertz = 0.5 + random.nextDouble();
        double width = 0.04 + 0.03 * random.nextDouble();
        return (site, time) -> {
            double press = shares[site] * (time < 1 || time > 9 ? 0 : Math.min(1, time - 1));
            double squeeze = time < 5 ? 1 : 0.7 + 0.3 * Math.cos(2 * Math.PI * hertz * (time - 5));
            double since = (time - 9) % 0.4;
            double strike = time > 9.5 && since < width ? Math.sin(Math.PI * since / width) : 0;
            return 4 * press * squeeze + 4 * shares[Site.COUNT + site] * strike;
        };
    }

    private static void assertAlike(Felt one, Felt other, double factor, double tolerance, double part) {
        List<String> names = one.features.names();
        double[] ones = one.values();
        double[] others = other.values();
        long alike = IntStream.range(0, ones.length)
                .filter(i -> isNear(ones[i] * (IN_NEWTONS.contains(names.get(i)) ? factor : 1), others[i], tolerance))
                .count();
        assertThat(alike).isGreaterThanOrEqualTo(Math.round(part * ones.length));
    }

    private static boolean isNear(double one, double other, double tolerance) {
        return Double.compare(one, other) == 0
                || Math.abs(one - other) <= tolerance * Math.max(0.25, Math.max(Math.abs(one), Math.abs(other)));
    }

    @ParameterizedTest(name = "seed {0}, times {1}")
    @CsvSource({"1, 0.5", "2, 2", "3, 3", "4, 0.7"})
    void aHeavierHandHasTheSameFeaturesButForNewtons(long seed, double factor) {
        for (double until : new double[] {3, 8, 13}) {
            Felt.Course hand = hand(seed);
            Felt plain = Felt.atHertz(200).feel(until, hand);
            Felt scaled = Felt.atHertz(200).feel(until, (site, time) -> factor * hand.newtons(site, time));
            assertAlike(plain, scaled, factor, SCALED, ALIKE);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aSlowerGloveHasNearlyTheSameFeatures(long seed) {
        for (double until : new double[] {3, 8, 13}) {
            assertAlike(
                    Felt.atHertz(1000).feel(until, hand(seed)),
                    Felt.atHertz(200).feel(until, hand(seed)),
                    1,
                    RESAMPLED,
                    ALIKE);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void placesMayBeSwappedButForThePartsOfTheHand(long seed) {
        Felt.Course hand = hand(seed);
        Felt plain = Felt.atHertz(100).feel(8, hand);
        Felt swapped = Felt.atHertz(100).feel(8, (site, time) -> hand.newtons(Site.COUNT - 1 - site, time));
        List<String> names = plain.features.names();
        double[] plains = plain.values();
        double[] swaps = swapped.values();
        assertThat(IntStream.range(0, plains.length)
                        .filter(i -> !names.get(i).startsWith("part."))
                        .allMatch(i -> isNear(plains[i], swaps[i], 1e-6)))
                .isTrue();
    }

    /** Force of nothing but chance, cell by cell, from the first on. */
    private static ForceTrace chance(Random random, int cells) {
        ForceTrace trace = new ForceTrace(SiteSet.ALL);
        trace.clear();
        for (int cell = 0; cell < cells; cell++) {
            trace.add(random.nextInt(4) == 0 ? 0 : 20 * random.nextDouble());
            trace.close();
        }
        return trace;
    }

    private static double[] filled(FeatureGroup group) {
        double[] values = new double[group.names().size()];
        group.fill(0, values, 0);
        return values;
    }

    @ParameterizedTest(name = "seed {0}, {1} cells")
    @CsvSource({"1, 9", "2, 12", "3, 17", "4, 55", "5, 60", "6, 130", "7, 600"})
    void aWindowThatGoesOnWhereAShorterOneEndedIsTheSameAsOneThatBeganAnew(long seed, int cells) {
        ForceTrace trace = chance(new Random(seed), cells);
        WindowFeatures shortest = new WindowFeatures(trace, 0.3);
        WindowFeatures middle = new WindowFeatures(trace, shortest, 1);
        WindowFeatures longest = new WindowFeatures(trace, middle, 4);

        assertThat(filled(shortest)).containsExactly(filled(new WindowFeatures(trace, 0.3)));
        assertThat(filled(middle)).containsExactly(filled(new WindowFeatures(trace, 1)));
        assertThat(filled(longest)).containsExactly(filled(new WindowFeatures(trace, 4)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aWindowOfChanceIsWhatItsFormulasSay(long seed) {
        ForceTrace trace = chance(new Random(seed), 300);
        double[] cells = IntStream.range(0, 200).mapToDouble(trace::mean).toArray();
        double[] blocks = IntStream.range(0, 196).mapToDouble(trace::block).toArray();
        double mean = Arrays.stream(cells).average().orElseThrow();
        double peak = IntStream.range(0, 200).mapToDouble(trace::greatest).max().orElseThrow();
        double activity = IntStream.range(0, 191)
                .mapToDouble(age -> Math.abs(blocks[age] - blocks[age + 5]))
                .sum();

        double[] values = filled(new WindowFeatures(trace, 4));

        assertThat(values[0]).isEqualTo(peak);
        assertThat(values[1]).isCloseTo(mean / peak, ROUNDING);
        assertThat(values[3])
                .isEqualTo(Arrays.stream(blocks).min().orElseThrow()
                        / Arrays.stream(blocks).max().orElseThrow());
        assertThat(values[5]).isCloseTo(activity / 5 / mean / (191 * 0.02), ROUNDING);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theRhythmOfChanceIsTheHighestPeakOfItsAutocorrelation(long seed) {
        ForceTrace trace = chance(new Random(seed), 300);
        double[] points =
                IntStream.range(0, 75).mapToDouble(i -> trace.block(2 * i)).toArray();
        double mean = Arrays.stream(points).average().orElseThrow();
        IntToDoubleFunction correlation = lag -> IntStream.range(0, 75 - lag)
                        .mapToDouble(i -> (points[i] - mean) * (points[i + lag] - mean))
                        .sum()
                / (75 - lag);
        double highest = 0;
        double period = Double.NaN;
        for (int lag = 4; lag <= 37; lag++) {
            double here = correlation.applyAsDouble(lag);
            boolean isPeak = here >= correlation.applyAsDouble(lag - 1) && here >= correlation.applyAsDouble(lag + 1);
            if (isPeak && here > 1.1 * highest) {
                highest = here;
                period = lag * 0.04;
            }
        }

        double[] values = filled(new RhythmFeatures(trace));

        assertThat(values[6]).isCloseTo(highest / correlation.applyAsDouble(0), ROUNDING);
        assertThat(values[7]).isCloseTo(period, ROUNDING);
    }
}
