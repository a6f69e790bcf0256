package palpa.coaching.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bouts are shown. */
class FeedbackPlanTest {

    private static final FeedbackPlan FADING = FeedbackPlan.of(FeedbackMode.FADING);

    @ParameterizedTest
    @CsvSource({"1.0, ++++++++++++", "0.67, +-++-++-++-+", "0.33, -+--+--+--+-", "0.0, ------------"})
    void spreadsTheShownBoutsEvenly(double share, String expected) {
        assertThat(pattern(FADING.showing(share), 12)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.33, 0.5, 0.67, 0.9, 1})
    void neverStraysMoreThanHalfABoutFromTheShare(double share) {
        FeedbackPlan plan = FADING.showing(share);
        double worst = IntStream.rangeClosed(1, 300)
                .mapToDouble(bouts -> Math.abs(shown(plan, bouts) - share * bouts))
                .max()
                .orElseThrow();

        assertThat(worst).isCloseTo(0, within(0.5 + 1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, ++++++", "2, -+-+-+", "3, --+--+", "5, ----+-"})
    void showsEveryNthBout(int every, String expected) {
        assertThat(pattern(FeedbackPlan.of(FeedbackMode.EVERY_NTH_BOUT).every(every), 6))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"BANDWIDTH", "ON_REQUEST", "AFTER_BOUT", "NONE"})
    void showsNoWholeBoutInTheOtherModes(FeedbackMode mode) {
        assertThat(pattern(FeedbackPlan.of(mode), 6)).isEqualTo("------");
    }

    @Test
    void shipsTheBandwidthThatWasMeasured() {
        assertThat(FeedbackPlan.ALWAYS.bandwidthShare()).isEqualTo(0.15);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 5, 1", "0.15, 0, 5, 1", "0.15, 3, 0, 1", "0.15, 3, 5, 1.1", "NaN, 3, 5, 1", "0.15, 3, 5, NaN"})
    void refusesWhatCannotBe(double share, int every, double seconds, double shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackPlan(FeedbackMode.ALWAYS, share, every, seconds, shown));
    }

    private static String pattern(FeedbackPlan plan, int bouts) {
        return IntStream.range(0, bouts)
                .mapToObj(bout -> plan.showsBout(bout) ? "+" : "-")
                .collect(Collectors.joining());
    }

    private static long shown(FeedbackPlan plan, int bouts) {
        return IntStream.range(0, bouts).filter(plan::showsBout).count();
    }
}
