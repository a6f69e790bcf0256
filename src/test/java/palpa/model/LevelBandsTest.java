package palpa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelBandsTest {

    private static final LevelBands CALF =
            new LevelBands(new ForceBand(4, 12), new ForceBand(12, 28), Optional.of(new ForceBand(28, 45)), 65);
    private static final LevelBands KNEE =
            new LevelBands(new ForceBand(2, 6), new ForceBand(6, 10), Optional.empty(), 15);

    @ParameterizedTest
    @CsvSource({
        "0, BELOW",
        "3.99, BELOW",
        "4, LIGHT",
        "11.99, LIGHT",
        "12, MODERATE",
        "28, FIRM",
        "44.99, FIRM",
        "45, OVER",
        "65, OVER",
        "500, OVER"
    })
    void theUpperEdgeOfABandBelongsToTheNext(double newtons, Level level) {
        assertThat(CALF.levelOf(newtons)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"9.99, MODERATE", "10, OVER", "15, OVER"})
    void firmIsNeverALevelOfTheKnee(double newtons, Level level) {
        assertThat(KNEE.levelOf(newtons)).isEqualTo(level);
        assertThat(KNEE.band(Level.FIRM)).isEmpty();
    }

    @Test
    void aCeilingBelowABandWins() {
        assertThat(CALF.scaled(1, 20).levelOf(21)).isEqualTo(Level.OVER);
    }

    @Test
    void aCeilingAtTheTopOfLightLeavesLightAlone() {
        LevelBands light = CALF.cappedAt(Level.LIGHT);

        assertThat(light.ceilingNewtons()).isEqualTo(12);
        assertThat(light.band(Level.MODERATE)).isEmpty();
        assertThat(light.band(Level.FIRM)).isEmpty();
        assertThat(light.highest()).isEqualTo(Level.LIGHT);
        assertThat(light.topNewtons()).isEqualTo(12);
        assertThat(light.levelOf(12)).isEqualTo(Level.OVER);
    }

    @Test
    void aCapNeverRaisesACeilingNorGivesTheKneeFirm() {
        assertThat(CALF.under(5).cappedAt(Level.MODERATE).ceilingNewtons()).isEqualTo(5);
        assertThat(KNEE.cappedAt(Level.FIRM)).isEqualTo(KNEE);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 6", "0.25, 3", "1.2, 14.399999999999999"})
    void aCeilingInTheBandsGoesWithThem(double factor, double ceiling) {
        assertThat(CALF.cappedAt(Level.LIGHT).scaled(factor, 65).ceilingNewtons())
                .isEqualTo(ceiling);
    }

    @Test
    void aCeilingAboveTheBandsDoesNotGoWithThem() {
        assertThat(CALF.scaled(0.5, 39).ceilingNewtons()).isEqualTo(39);
    }

    @Test
    void refusesBandsThatDoNotJoin() {
        assertThatThrownBy(() -> new LevelBands(new ForceBand(4, 12), new ForceBand(13, 28), Optional.empty(), 65))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("join");
    }

    @ParameterizedTest
    @CsvSource({"NaN, 5", "-1, 5", "5, 5", "6, 5", "1, Infinity"})
    void refusesWhatIsNoBand(double low, double high) {
        assertThatThrownBy(() -> new ForceBand(low, high)).isInstanceOf(IllegalArgumentException.class);
    }
}
