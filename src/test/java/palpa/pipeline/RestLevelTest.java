package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.SiteSet;

/** What is read without touch is learnt, and what is done is not taken for it. */
class RestLevelTest {

    private static final double NOISE_NEWTONS = 0.15;
    private static final double NEAR_NEWTONS = 0.15;

    private final Random random = new Random(1);
    private final RestLevel rest = new RestLevel(SiteSet.ALL, 200);
    private long micros;

    private void read(double seconds, DoubleUnaryOperator newtons) {
        for (int sample = 0; sample < Math.round(seconds * 200); sample++) {
            micros += 5_000;
            rest.add(Math.max(0, newtons.applyAsDouble(micros / 1e6) + NOISE_NEWTONS * random.nextGaussian()));
            if (micros % ForceCells.CELL_MICROS == 0) {
                rest.cell(micros);
            }
        }
    }

    /** A held stroke: an expert's wander of 7 % in 7 s, and a tremor. */
    private static double held(double seconds) {
        return 12 * (1 + 0.1 * Math.sin(0.9 * seconds) + 0.02 * Math.sin(60 * seconds));
    }

    @ParameterizedTest(name = "{0} N all the time")
    @ValueSource(doubles = {0.5, 2, 6})
    void learnsWhatATightGloveReadsWithinTwoSeconds(double newtons) {
        read(2, time -> newtons);
        assertThat(rest.floorNewtons()).isCloseTo(newtons, within(NEAR_NEWTONS));
        assertThat(rest.biasNewtons()).isEqualTo(rest.floorNewtons());
    }

    @Test
    void aStrokeHeldAfterRestIsNoRest() {
        read(2, time -> 0.5);
        read(60, RestLevelTest::held);
        assertThat(rest.floorNewtons()).isCloseTo(0.5, within(NEAR_NEWTONS));
    }

    @Test
    void aStrokeThatTheRecordingBeginsInIsForgottenWithinASecondOfLettingGo() {
        read(20, RestLevelTest::held);
        read(1.1, time -> 0.5);
        assertThat(rest.floorNewtons()).isCloseTo(0.5, within(NEAR_NEWTONS));
    }

    @Test
    void theZeroOfATightGloveIsFollowedUpAndDown() {
        read(3, time -> 3);
        read(20, RestLevelTest::held);
        read(3, time -> 4);
        assertThat(rest.floorNewtons()).isCloseTo(4, within(NEAR_NEWTONS));
        read(3, time -> 2.5);
        assertThat(rest.floorNewtons()).isCloseTo(2.5, within(NEAR_NEWTONS));
    }

    @Test
    void aLightTouchIsNotFollowedWhereTheGloveReadsNothingAtRest() {
        read(3, time -> 0.1);
        read(5, time -> 1.5);
        assertThat(rest.floorNewtons()).isLessThan(0.3);
    }

    @Test
    void noiseThatIsCutOffAtZeroIsNotBelieved() {
        double before = rest.noiseBelow(ForceFilters.STRIKE_HERTZ);
        read(3, time -> -0.15);
        assertThat(rest.noiseBelow(ForceFilters.STRIKE_HERTZ)).isEqualTo(before);
    }

    @Test
    void moreNoiseThanACalibratedGloveHasIsHeard() {
        double before = rest.noiseBelow(ForceFilters.STRIKE_HERTZ);
        read(3, time -> 3 + 0.6 * random.nextGaussian());
        assertThat(rest.noiseBelow(ForceFilters.STRIKE_HERTZ)).isGreaterThan(2 * before);
    }
}
