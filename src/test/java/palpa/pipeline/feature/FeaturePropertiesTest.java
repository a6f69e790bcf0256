package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;

/** What must hold for any hand's features: a stroke, squeezes and strikes with shares drawn by chance. */
class FeaturePropertiesTest {

    private static final List<String> IN_NEWTONS =
            List.of("force.peak_n_0.3s", "force.peak_n_1s", "force.peak_n_2s", "force.peak_n_4s");

    /** A site's dead zone takes away more of a light hand than of a heavy one. */
    private static final double SCALED = 0.03;

    private static final double RESAMPLED = 0.12;

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
}
