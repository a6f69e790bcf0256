package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a sensor reads with no load. */
class FloorTest {

    private final Floor floor = new Floor(0.6);

    @Test
    void isTheLeastSeen() {
        floor.add(0.4);
        floor.add(0.2);
        floor.add(5);
        assertThat(floor.above(5.2)).isCloseTo(5, within(0.001));
    }

    @Test
    void isNeverMoreThanItsBound() {
        floor.add(20);
        assertThat(floor.above(20)).isEqualTo(19.4);
    }

    @Test
    void risesByItsBoundInAMinute() {
        floor.add(0);
        for (int cell = 0; cell < 50 * 30; cell++) {
            floor.add(8);
        }
        assertThat(floor.above(8)).isCloseTo(7.7, within(0.001));
    }

    @Test
    void nothingIsBelowIt() {
        floor.add(0.3);
        assertThat(floor.above(0.1)).isZero();
    }
}
