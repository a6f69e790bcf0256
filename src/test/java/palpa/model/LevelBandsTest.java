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
