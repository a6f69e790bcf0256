package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the load wanders over the sites. */
class TravelFeaturesTest {

    private static Felt pressing(double rate, Felt.Course course) {
        return Felt.atHertz(rate).feel(1, (site, time) -> 0).feel(4, course);
    }

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(doubles = {12, 100, 1000})
    void aHandThatPressesInPlaceExchangesNothing(double rate) {
        Felt felt = pressing(rate, (site, time) -> (site < 4 ? 5 : 1) * (1.5 + Math.sin(4 * time)));
        assertThat(felt.value("travel.exchange_per_s_2s")).isCloseTo(0, within(0.02));
        assertThat(felt.value("travel.likeness_2s")).isCloseTo(1, within(0.001));
        assertThat(felt.value("travel.togetherness_2s")).isCloseTo(1, within(0.02));
        assertThat(felt.value("travel.share_deviation_2s")).isCloseTo(0, within(0.05));
    }

    /** 10 N move between two sites and back at 0.5 Hz: 20 N a cycle, 10 N a second over 10 N. */
    @Test
    void aLoadThatMovesIsExchanged() {
        Felt felt = pressing(100, (site, time) -> switch (site) {
            case 0 -> 5 + 5 * Math.cos(Math.PI * time);
            case 1 -> 5 - 5 * Math.cos(Math.PI * time);
            default -> 0;
        });
        assertThat(felt.value("travel.exchange_per_s_2s")).isCloseTo(1, within(0.08));
        assertThat(felt.value("travel.exchange_share_2s")).isCloseTo(0.5, within(0.01));
        assertThat(felt.value("travel.togetherness_2s")).isCloseTo(0, within(0.01));
    }

    @Test
    void placesOneAfterAnotherAreUnlike() {
        Felt felt = pressing(100, (site, time) -> site == (int) (time * 2) ? 10 : 0);
        assertThat(felt.value("travel.likeness_1s")).isLessThan(0.3);
        assertThat(felt.value("travel.share_deviation_1s")).isGreaterThan(0.4);
    }
}
