package palpa.glove.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import palpa.pipeline.health.SensorTrouble.Kind;
import palpa.session.learning.SimulatedPeople.Draw;

/** Faults of sensors on simulated people nothing was tuned on: a small part of {@link HealthFigures}. */
class SensorHealthTest {

    private static final int PEOPLE = 3;
    private static final HealthFigures FIGURES = new HealthFigures();

    @BeforeAll
    static void watchPeople() {
        for (int number = 0; number < PEOPLE; number++) {
            FIGURES.faults(HealthFigures.person(Draw.TEST, number), number);
        }
    }

    @Test
    void everyStuckSensorIsFoundWithinThirtySeconds() {
        assertThat(FIGURES.missed(Kind.STUCK)).isZero();
        assertThat(FIGURES.found(Kind.STUCK)).isEqualTo(3 * PEOPLE);
    }

    @Test
    void everyOpenSensorIsFoundWithinThirtySeconds() {
        assertThat(FIGURES.missed(Kind.OPEN)).isZero();
        assertThat(FIGURES.found(Kind.OPEN)).isEqualTo(3 * PEOPLE);
    }

    @Test
    void everySensorThatDriftsByAFifthIsFoundWithinThirtySeconds() {
        assertThat(FIGURES.missed(Kind.DRIFT)).isZero();
        assertThat(FIGURES.found(Kind.DRIFT)).isGreaterThanOrEqualTo(2 * PEOPLE);
    }

    @Test
    void everySwapOfSitesThatDifferIsFoundWithinThirtySeconds() {
        assertThat(FIGURES.missed(Kind.SWAPPED)).isZero();
        assertThat(FIGURES.found(Kind.SWAPPED)).isGreaterThanOrEqualTo(2 * PEOPLE);
    }

    @Test
    void nothingElseIsTold() {
        assertThat(FIGURES.wrong()).isZero();
    }

    @Test
    void aQuarterOfAnHourOfPractiseRaisesNoAlarm() {
        WatchedHand hand = WatchedHand.changing(HealthFigures.person(Draw.TEST, 0), 900, 1);
        assertThat(hand.watched(WatchedHand.Fault.NONE, 0)).isEmpty();
    }
}
