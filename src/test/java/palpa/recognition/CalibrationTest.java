package palpa.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

    private static final double SAMPLING_ERROR = 0.06;

    /** Scores whose softmax at {@code temperature} is the true distribution of the classes drawn from it. */
    private static Scored drawn(int count, double temperature, long seed) {
        Scored scored = new Scored();
        Random chance = new Random(seed);
        for (int i = 0; i < count; i++) {
            double[] scores = {2 * chance.nextGaussian(), 2 * chance.nextGaussian(), 2 * chance.nextGaussian()};
            double[] truth = scores.clone();
            Softmax.inPlace(truth, temperature);
            double ball = chance.nextDouble();
            scored.add(scores, ball < truth[0] ? 0 : ball < truth[0] + truth[1] ? 1 : 2);
        }
        return scored;
    }

    @ParameterizedTest(name = "temperature {0}, seed 5")
    @ValueSource(doubles = {0.5, 1, 2.5})
    void findsTheTemperatureTheClassesWereDrawnAt(double temperature) {
        assertThat(Calibration.temperature(drawn(20_000, temperature, 5)) / temperature)
                .isCloseTo(1, within(SAMPLING_ERROR));
    }

    @Test
    void nothingScoredLeavesScoresAsTheyAre() {
        assertThat(Calibration.temperature(new Scored())).isEqualTo(1);
    }

    @Test
    void perfectProbabilitiesGiveTheThresholdOfTheCosts() {
        assertThat(Calibration.unsureBelow(drawn(20_000, 1.5, 6), 1.5))
                .isCloseTo(1 - Calibration.COST_OF_UNSURE, within(0.05));
    }

    @Test
    void decisionsThatAreAlwaysRightAreAlwaysTold() {
        Scored scored = new Scored();
        scored.add(new double[] {0.1, 0, 0}, 0);

        assertThat(Calibration.unsureBelow(scored, 1)).isLessThanOrEqualTo(0.36);
    }

    @Test
    void calibratedDecisionsHaveNoCalibrationErrorSeed7() {
        Reliability reliability = new Reliability();
        Random chance = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            double sure = chance.nextDouble();
            reliability.add(sure, chance.nextDouble() < sure);
        }

        assertThat(reliability.error()).isLessThan(0.01);
        assertThat(reliability.bins()).hasSize(Reliability.BINS);
    }

    @Test
    void theErrorIsTheMeanGapBetweenClaimAndTruth() {
        Reliability reliability = new Reliability();
        reliability.add(0.95, true);
        reliability.add(0.95, false);
        reliability.add(0.25, false);
        reliability.add(0.25, false);

        assertThat(reliability.error()).isCloseTo((0.45 + 0.25) / 2, within(1e-12));
    }

    @Test
    void completeCertaintyFallsIntoTheLastBin() {
        Reliability reliability = new Reliability();
        reliability.add(1, true);

        assertThat(reliability.bins()).containsExactly(new Reliability.Bin(0.9, 1, 1, 1));
    }
}
