package palpa.coaching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static palpa.coaching.score.Practised.FREE;
import static palpa.coaching.score.Practised.KNEADING;
import static palpa.coaching.score.Practised.PERCUSSION;
import static palpa.coaching.score.Practised.decision;
import static palpa.coaching.score.Practised.micros;
import static palpa.coaching.score.Practised.step;
import static palpa.coaching.score.Practised.stroke;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/** Bouts, caps and deviations of a whole session. */
class ScoreKeeperTest {

    private static Practised perfect() {
        return new Practised(KNEADING, PERCUSSION, FREE)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 20, 2, 20)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 40);
    }

    @ParameterizedTest
    @CsvSource({"CALF, 60", "KNEE, 40"})
    void aBreachCapsTheBout(Region region, double cap) {
        Practised practised = perfect();
        practised.keeper().workOn(Hand.LEFT, region);
        practised.keeper().onCeilingBreach(Hand.LEFT, micros(10));

        assertThat(practised.only().cap()).isEqualTo(cap);
        assertThat(practised.only().total()).isEqualTo(cap);
        assertThat(practised.score().overall().orElseThrow().total()).isEqualTo(cap);
        assertThat(practised.score().worst())
                .contains(new Deviation(
                        Kind.OVER_CEILING, region, Technique.KNEADING, Optional.of(Hand.LEFT), 1, 1, 100 - cap));
    }

    @Test
    void aBreachOfTheOtherHandIsNotOnTheKneeWhereOnlyOneHandWorksThere() {
        Practised practised = perfect();
        practised.keeper().workOn(Hand.LEFT, Region.KNEE);
        practised.keeper().onCeilingBreach(Hand.RIGHT, micros(10));

        assertThat(practised.only().cap()).isEqualTo(60);
    }

    @Test
    void aBreachInFreePracticeIsToldWithoutAScore() {
        Practised practised = new Practised(FREE).works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 3);
        practised.keeper().onCeilingBreach(Hand.LEFT, micros(2));
        practised.keeper().onCeilingBreach(Hand.LEFT, micros(3));

        assertThat(practised.score().overall()).isEmpty();
        assertThat(practised.score().deviations())
                .extracting(Deviation::kind, Deviation::count)
                .containsExactly(Tuple.tuple(Kind.OVER_CEILING, 2));
    }

    @Test
    void aBreachCapsItsOwnBoutOnlyAndTheSessionGetsTheMean() {
        Practised practised = perfect();
        practised.keeper().onCeilingBreach(Hand.LEFT, micros(10));
        practised.keeper().goToStep(0, micros(100));
        practised
                .strokes(Hand.LEFT, Technique.KNEADING, 101, 20, 2, 20)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 101, 40);

        assertThat(practised.score().steps())
                .extracting(step -> step.score().orElseThrow().total())
                .usingElementComparator(Comparator.comparingLong(Math::round))
                .containsExactly(60.0, 100.0);
        assertThat(practised.score().overall().orElseThrow().total()).isCloseTo(80, within(1e-9));
    }

    @Test
    void aStepDoneTwiceHasTwoBoutsEachWithItsSpan() {
        Practised practised = perfect();
        practised.keeper().goToStep(1, micros(41));
        practised.keeper().goToStep(0, micros(50));
        practised.works(Hand.RIGHT, Technique.KNEADING, Level.MODERATE, 50, 5);

        assertThat(practised.score().steps())
                .extracting(StepScore::step, StepScore::span)
                .containsExactly(
                        Tuple.tuple(0, new TimeSpan(0, micros(41))),
                        Tuple.tuple(0, new TimeSpan(micros(50), micros(55))));
    }

    @Test
    void aStrokeToldLateBelongsToTheBoutInWhichItEnded() {
        Practised practised = perfect();
        practised.keeper().goToStep(1, micros(45));
        practised.keeper().onStroke(stroke(Hand.RIGHT, Technique.KNEADING, 43, 2, 20, 0.5));
        practised.keeper().onStroke(stroke(Hand.RIGHT, Technique.PERCUSSION, 44.99, 0.05, 20, 2.5));

        assertThat(practised.score().steps()).hasSize(2);
        assertThat(practised.score().steps().get(1).span().startMicros()).isEqualTo(micros(45));
        assertThat(practised.score().steps().get(1).score().orElseThrow().pressure())
                .isEqualTo(40);
    }

    @Test
    void whatIsDoneInAPauseCountsForNothing() {
        Practised practised = perfect();
        SessionScore before = practised.score();
        practised.keeper().pause(micros(50));
        practised
                .strokes(Hand.LEFT, Technique.PERCUSSION, 51, 20, 0.2, 90)
                .works(Hand.LEFT, Technique.PERCUSSION, Level.OVER, 51, 8);
        practised.keeper().onCeilingBreach(Hand.LEFT, micros(55));
        practised.keeper().resume(micros(60));

        assertThat(practised.score().overall()).isEqualTo(before.overall());
        assertThat(practised.keeper().workSeconds(Technique.PERCUSSION)).isZero();
    }

    @Test
    void aStepGoesOnAfterAPauseAsOneBout() {
        Practised practised = new Practised(KNEADING).works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 10);
        practised.keeper().pause(micros(10));
        practised.keeper().resume(micros(20));
        practised.works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 20, 10);

        assertThat(practised.score().steps())
                .extracting(StepScore::span)
                .containsExactly(new TimeSpan(micros(0.1), micros(30)));
    }

    @Test
    void whatIsDoneBetweenTwoStepsBelongsToNeither() {
        Practised practised = perfect();
        practised.keeper().endStep(micros(50));
        SessionScore before = practised.score();
        practised
                .strokes(Hand.LEFT, Technique.KNEADING, 51, 3, 2, 60)
                .works(Hand.LEFT, Technique.KNEADING, Level.OVER, 51, 5);
        practised.keeper().goToStep(1, micros(57));

        assertThat(practised.score()).isEqualTo(before);
        assertThat(practised.keeper().workSeconds(Technique.KNEADING)).isGreaterThan(40);
    }

    @Test
    void afterItWasEasedOneLevelLessIsAskedFor() {
        Practised practised = new Practised(KNEADING)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 10, 2, 20)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 20);
        practised.keeper().ease(micros(20));
        practised
                .strokes(Hand.LEFT, Technique.KNEADING, 20.5, 10, 2, 8)
                .works(Hand.LEFT, Technique.KNEADING, Level.LIGHT, 20, 20);

        assertThat(practised.only().pressure()).isEqualTo(40);
        assertThat(practised.only().inBand()).isEqualTo(1);
    }

    @Test
    void aStepThatIsNotInTheProgramIsPassedOver() {
        Practised practised = perfect();
        practised.keeper().goToStep(3, micros(10));
        practised.keeper().goToStep(-1, micros(11));

        assertThat(practised.score().steps()).hasSize(1);
    }

    @Test
    void stepsWeighByTheirWorkingTime() {
        Practised practised = new Practised(KNEADING, KNEADING)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 10, 2, 20)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 30);
        practised.keeper().goToStep(1, micros(30));
        practised
                .strokes(Hand.LEFT, Technique.KNEADING, 31, 5, 2, 44)
                .works(Hand.LEFT, Technique.KNEADING, Level.FIRM, 30, 10);

        assertThat(practised.score().overall().orElseThrow().pressure()).isCloseTo(30, within(1e-9));
        assertThat(practised.score().overall().orElseThrow().inBand()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void deviationsAreCountedByHandAndTheWorstComesFirst() {
        Practised practised = new Practised(KNEADING)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 20, 2, 20, 20, 20, 36)
                .strokes(Hand.RIGHT, Technique.KNEADING, 1, 20, 2, 60, 20);

        List<Deviation> pressure = practised.score().deviations().stream()
                .filter(deviation -> deviation.kind() == Kind.TOO_FIRM)
                .toList();

        assertThat(pressure)
                .extracting(deviation -> deviation.hand().orElseThrow(), Deviation::count, Deviation::of)
                .containsExactly(Tuple.tuple(Hand.RIGHT, 10, 20), Tuple.tuple(Hand.LEFT, 5, 20));
        assertThat(practised.score().deviations())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Deviation::weight).reversed());
    }

    @Test
    void withoutABreachTheDeviationsWeighWhatIsMissingOfAHundred() {
        Practised practised = new Practised(step(Region.CALF, Technique.KNEADING, Level.MODERATE, 60, 120))
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 20, 2, 20, 34, 5, 24)
                .strokes(Hand.RIGHT, Technique.KNEADING, 0.5, 20, 1.6, 36, 30)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 30)
                .works(Hand.RIGHT, Technique.STROKING, Level.FIRM, 0, 10);
        double lost = practised.score().deviations().stream()
                .mapToDouble(Deviation::weight)
                .sum();

        assertThat(practised.only().total()).isLessThan(90).isCloseTo(100 - lost, within(1e-9));
    }

    @Test
    void nothingDoneIsNoScore() {
        Practised practised = new Practised(KNEADING).works(Hand.LEFT, Technique.REST, null, 0, 10);

        assertThat(practised.score()).isEqualTo(SessionScore.NONE);
    }

    @Test
    void workOfBothHandsAtOnceCountsOnce() {
        ScoreKeeper keeper = new Practised(KNEADING)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 10)
                .works(Hand.RIGHT, Technique.KNEADING, Level.MODERATE, 5, 10)
                .keeper();

        assertThat(keeper.workSeconds(Technique.KNEADING)).isCloseTo(15, within(1e-9));
    }

    @Test
    void timesOfABrokenClockAreNoWork() {
        Practised practised = new Practised(KNEADING);
        practised.keeper().onDecision(decision(Hand.LEFT, Region.CALF, Technique.KNEADING, -5, Level.MODERATE));
        practised.keeper().onDecision(decision(Hand.LEFT, Region.CALF, Technique.KNEADING, 1e12, Level.MODERATE));

        assertThat(practised.keeper().workSeconds(Technique.KNEADING)).isZero();
    }
}
