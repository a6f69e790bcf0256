package palpa.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static palpa.model.Technique.KNEADING;
import static palpa.model.Technique.PERCUSSION;
import static palpa.model.Technique.REST;
import static palpa.model.Technique.STROKING;
import static palpa.model.Technique.UNSURE;

import org.junit.jupiter.api.Test;
import palpa.model.Technique;

class ConfusionTest {

    private static final double EXACT = 1e-12;

    private static Confusion of(Technique... doneAndDecided) {
        Confusion confusion = new Confusion();
        for (int i = 0; i < doneAndDecided.length; i += 2) {
            confusion.add(doneAndDecided[i], doneAndDecided[i + 1]);
        }
        return confusion;
    }

    @Test
    void balancedAccuracyIsTheMeanRecallOfWhatWasDone() {
        Confusion confusion = of(PERCUSSION, PERCUSSION, STROKING, STROKING, STROKING, REST, STROKING, KNEADING);

        assertThat(confusion.balancedAccuracy()).isCloseTo((1 + 1 / 3.0) / 2, within(EXACT));
    }

    @Test
    void macroF1WeighsRecallAndPrecision() {
        Confusion confusion = of(PERCUSSION, PERCUSSION, PERCUSSION, KNEADING, KNEADING, KNEADING);

        assertThat(confusion.macroF1()).isCloseTo(2.0 / 3, within(EXACT));
    }

    @Test
    void touchThatIsNoMassageIsNoClassOfMacroF1() {
        Confusion confusion = of(PERCUSSION, PERCUSSION, UNSURE, UNSURE, UNSURE, UNSURE);

        assertThat(confusion.macroF1()).isEqualTo(1);
        assertThat(confusion.balancedAccuracy()).isEqualTo(1);
    }

    @Test
    void whatWasDecidedWithoutBeingDoneIsSeenButNoClass() {
        Confusion confusion = of(PERCUSSION, REST, KNEADING, UNSURE);

        assertThat(confusion.classes()).containsExactly(PERCUSSION, KNEADING);
        assertThat(confusion.seen()).containsExactly(REST, PERCUSSION, KNEADING, UNSURE);
    }

    @Test
    void countsOfSeveralPeopleAddUp() {
        Confusion all = of(STROKING, STROKING);
        all.add(of(STROKING, KNEADING, REST, REST));

        assertThat(all.windows()).isEqualTo(3);
        assertThat(all.count(STROKING, KNEADING)).isEqualTo(1);
        assertThat(all.accuracy()).isCloseTo(2.0 / 3, within(EXACT));
    }

    @Test
    void withoutWindowsThereAreNoFigures() {
        assertThat(new Confusion().balancedAccuracy()).isNaN();
        assertThat(new Confusion().macroF1()).isNaN();
    }
}
