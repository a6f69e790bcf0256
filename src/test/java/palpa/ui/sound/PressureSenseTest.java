package palpa.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.coaching.Cue;
import palpa.coaching.HandUse;
import palpa.coaching.Step;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.HandView;
import palpa.ui.DemoViews;

/** Where in the moderate band of the calf, 12 to 28 N under a ceiling of 65 N, a pressure is heard. */
class PressureSenseTest {

    private static final Step MODERATE = Moment.calf(60, HandUse.ANY, 0);
    private static final Step ANY_LEVEL =
            new Step(Region.CALF, Optional.of(Technique.STROKING), Optional.empty(), 0, 0, "");
    private static final double NEWTONS_TO_EDGE = 0.8;

    private final PressureSense sense = new PressureSense();

    private double at(double newtons, PressureSound wanted) {
        return sense.update(Moment.hand(Hand.LEFT, newtons, Technique.STROKING, Cue.NONE), MODERATE, wanted);
    }

    @ParameterizedTest
    @CsvSource({"0, -2", "6, -1.5", "12, -1", "20, 0", "24, 0.5", "46.5, 1.5", "65, 2", "90, 2"})
    void isHigherTheHarder(double newtons, double place) {
        assertThat(at(newtons, PressureSound.ALWAYS)).isCloseTo(place, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"6, OUTSIDE, true", "20, OUTSIDE, false", "50, OUTSIDE, true", "6, INSIDE, false", "20, INSIDE, true"})
    void isHeardWhereItIsWanted(double newtons, PressureSound wanted, boolean heard) {
        assertThat(Double.isNaN(at(newtons, wanted))).isEqualTo(!heard);
    }

    @Test
    void neverSoundsWhereNobodyWantsIt() {
        assertThat(at(50, PressureSound.OFF)).isNaN();
    }

    @Test
    void aForceThatTremblesAtTheEdgeChangesNothing() {
        at(20, PressureSound.OUTSIDE);
        Random seed7 = new Random(7);
        int heard = 0;
        for (int i = 0; i < 1000; i++) {
            double newtons = 28 + NEWTONS_TO_EDGE * (2 * seed7.nextDouble() - 1);
            heard += Double.isNaN(at(newtons, PressureSound.OUTSIDE)) ? 0 : 1;
        }
        assertThat(heard).isZero();
    }

    @Test
    void aForceThatTremblesAfterItLeftTheBandStaysOutside() {
        at(40, PressureSound.OUTSIDE);
        Random seed8 = new Random(8);
        int silent = 0;
        for (int i = 0; i < 1000; i++) {
            double newtons = 28 + NEWTONS_TO_EDGE * (2 * seed8.nextDouble() - 1);
            silent += Double.isNaN(at(newtons, PressureSound.OUTSIDE)) ? 1 : 0;
        }
        assertThat(silent).isZero();
    }

    @Test
    void outsideItIsNeverHeardAsInside() {
        at(40, PressureSound.OUTSIDE);
        assertThat(at(27.5, PressureSound.OUTSIDE)).isEqualTo(1);
    }

    @Test
    void isSilentWhereNoLevelIsAsked() {
        HandView hand = Moment.hand(Hand.LEFT, 50, Technique.STROKING, Cue.NONE);
        assertThat(sense.update(hand, ANY_LEVEL, PressureSound.ALWAYS)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"REST", "PERCUSSION"})
    void isSilentAtRestAndInAnotherTechnique(Technique technique) {
        HandView hand = Moment.hand(Hand.LEFT, 50, technique, Cue.NONE);
        assertThat(sense.update(hand, MODERATE, PressureSound.ALWAYS)).isNaN();
    }

    @Test
    void takesThePeakOfStrikes() {
        Step strikes = new Step(Region.CALF, Optional.of(Technique.PERCUSSION), Optional.of(Level.MODERATE), 0, 60, "");
        HandView hand =
                DemoViews.hand(Hand.LEFT, 0, 20, Technique.PERCUSSION, 1, Level.MODERATE, Surface.FIST, 2.5, Cue.NONE);
        assertThat(sense.update(hand, strikes, PressureSound.ALWAYS)).isCloseTo(0, within(1e-9));
    }
}
