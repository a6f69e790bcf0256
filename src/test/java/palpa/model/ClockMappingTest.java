package palpa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClockMappingTest {

    private static final long HOUR_MICROS = 3_600_000_000L;

    @Test
    void mapsItsOriginToItsOrigin() {
        assertThat(new ClockMapping(1_000, 77, 0.005).sessionMicros(1_000)).isEqualTo(77);
    }

    @Test
    void fiftyPartsInAMillionAre180MillisecondsAnHour() {
        assertThat(new ClockMapping(0, 0, 50e-6).sessionMicros(HOUR_MICROS) - HOUR_MICROS)
                .isEqualTo(180_000);
    }

    @Test
    void refusesARateThatIsNoNumber() {
        assertThatThrownBy(() -> new ClockMapping(0, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
