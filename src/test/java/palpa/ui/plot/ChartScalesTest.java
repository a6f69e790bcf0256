package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ticks, range and zoom. */
class ChartScalesTest {

    private final ForceRange range = new ForceRange();
    private final Zoom zoom = new Zoom();

    @ParameterizedTest
    @CsvSource({"10, 630, 58, 1", "10, 300, 58, 2", "1, 630, 58, 0.1", "15, 400, 58, 5", "70, 330, 34, 10"})
    void ticksStandRoundAndFarEnoughApart(double span, double pixels, double least, double expected) {
        assertThat(Ticks.step(span, pixels, least)).isEqualTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3, 5", "9.5, 10", "30, 30", "31, 40", "68.9, 70", "95.4, 100", "101, 120", "430, 450"})
    void theTopIsRound(double newtons, double expected) {
        assertThat(Ticks.roundTopNewtons(newtons)).isEqualTo(expected);
    }

    @Test
    void theTopLiesAboveTheCeiling() {
        range.follow(65, 0, 0);

        assertThat(range.topNewtons()).isEqualTo(70);
    }

    @Test
    void aForceThatWouldNotFitMakesRoomAtOnce() {
        range.follow(65, 0, 0);
        range.follow(65, 88, 1);

        assertThat(range.topNewtons()).isEqualTo(100);
    }

    @Test
    void theRoomIsGivenBackAfterThreeCalmSeconds() {
        range.follow(65, 88, 0);
        range.follow(65, 20, 2_900_000);
        assertThat(range.topNewtons()).isEqualTo(100);
        range.follow(65, 20, 3_100_000);

        assertThat(range.topNewtons()).isEqualTo(70);
    }

    @Test
    void zoomStaysBetweenOneAndFifteenSeconds() {
        zoom.timeBy(-100);
        assertThat(zoom.spanSeconds()).isEqualTo(1);
        zoom.timeBy(100);

        assertThat(zoom.spanSeconds()).isEqualTo(15);
    }

    @Test
    void resetShowsTheUsualTimeAndForce() {
        zoom.timeBy(-2);
        zoom.forceBy(-2);
        zoom.reset();

        assertThat(zoom.spanSeconds()).isEqualTo(10);
        assertThat(zoom.forceShare()).isEqualTo(1);
    }
}
