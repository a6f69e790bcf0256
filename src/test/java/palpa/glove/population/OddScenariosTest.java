package palpa.glove.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.glove.scenario.HandSignal;
import palpa.model.Hand;
import palpa.model.Site;

/** Odd scenarios, seed 2. */
class OddScenariosTest {

    private static final int STEP_MICROS = 10_000;

    static List<String> names() {
        return OddScenarios.names();
    }

    private static double[] totals(String name, long fromMicros, long toMicros) {
        HandSignal signal = OddScenarios.signal(name, Hand.LEFT, 2);
        double[] newtons = new double[Site.COUNT];
        double[] totals = new double[(int) ((toMicros - fromMicros) / STEP_MICROS)];
        for (int step = 0; step < totals.length; step++) {
            signal.forces(fromMicros + (long) step * STEP_MICROS, newtons);
            totals[step] = Arrays.stream(newtons).sum();
        }
        return totals;
    }

    @ParameterizedTest
    @MethodSource("names")
    void somethingIsTouchedAndLetGoOfInEveryRound(String name) {
        double[] round = totals(name, 0, OddScenarios.ROUND_MICROS);

        assertThat(Arrays.stream(round).max().orElse(0)).isBetween(0.5, 80.0);
        assertThat(Arrays.stream(round).min().orElse(1)).isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSecondRoundIsTheFirstAgain(String name) {
        long round = OddScenarios.ROUND_MICROS;

        assertThat(totals(name, round + 5_000_000, round + 9_000_000)).isEqualTo(totals(name, 5_000_000, 9_000_000));
    }

    @ParameterizedTest
    @CsvSource({"habit-slow-kneader, 0.35", "habit-bouncing-stroker, 0.57"})
    void theHabitGoesUpAndDownAsOddlyAsItIsMeant(String name, double depth) {
        double[] touched = totals(name, 5_000_000, 7_300_000);
        double most = Arrays.stream(touched).max().orElse(0);
        double least = Arrays.stream(touched).min().orElse(0);

        assertThat(1 - least / most).isCloseTo(depth, within(0.12));
    }
}
