package palpa.coaching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static palpa.coaching.score.Practised.FREE;
import static palpa.coaching.score.Practised.KNEADING;
import static palpa.coaching.score.Practised.PERCUSSION;
import static palpa.coaching.score.Practised.step;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.coaching.Activity;
import palpa.coaching.Manner;
import palpa.coaching.Step;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;

/** Each part of a score against its formula. */
class ScorePartsTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @ParameterizedTest
    @CsvSource({"12, 40", "20, 40", "28, 40", "32, 30", "36, 20", "44, 0", "60, 0", "8, 30", "4, 20", "0, 10"})
    void pressureFallsInALineToNothingOneBandWidthOutside(double newtons, double points) {
        Score score = new Practised(KNEADING)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 5, 2, newtons)
                .only();

        assertThat(score.pressure()).isCloseTo(points, ROUNDING);
    }

    @Test
    void pressureIsJudgedStrokeByStrokeNotOnTheMean() {
        Score score = new Practised(KNEADING)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 10, 2, 4, 36)
                .only();

        assertThat(score.pressure()).isCloseTo(20, ROUNDING);
    }

    @Test
    void aRegionThatBearsNoFirmPressureIsAskedForModerate() {
        Step firmOnKnee = step(Region.KNEE, Technique.KNEADING, Level.FIRM, 0, 0);
        Practised practised = new Practised(firmOnKnee);
        practised.keeper().onStroke(Practised.stroke(Hand.LEFT, Region.KNEE, Technique.KNEADING, 0, 1, 8, 0.5));
        practised
                .keeper()
                .onDecision(Practised.decision(Hand.LEFT, Region.KNEE, Technique.KNEADING, 1, Level.MODERATE));

        assertThat(practised.only().pressure()).isEqualTo(40);
        assertThat(practised.only().inBand()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 20", "1.2, 20", "1.35, 15", "1.5, 10", "3, 10", "0.35, 20", "0.325, 15", "0.3, 10", "0.1, 10"})
    void theRatesHalfOfTheRhythmFallsInALineToTheAcceptedLimits(double hertz, double points) {
        Practised practised = new Practised(KNEADING);
        for (int i = 0; i < 8; i++) {
            practised.keeper().onStroke(Practised.stroke(Hand.LEFT, Technique.KNEADING, i * 2, 1, 20, hertz));
        }

        assertThat(practised.only().rhythm()).isCloseTo(points, ROUNDING);
    }

    @Test
    void unevenIntervalsLoseTheOtherHalfOfTheRhythm() {
        Practised practised = new Practised(PERCUSSION);
        for (int i = 0; i < 20; i++) {
            double start = i * 0.4 + (i % 2 == 0 ? 0 : 0.12);
            practised.keeper().onStroke(Practised.stroke(Hand.LEFT, Technique.PERCUSSION, start, 0.05, 20, 2.5));
        }

        assertThat(practised.only().rhythm()).isCloseTo(10, ROUNDING);
        assertThat(practised.score().deviations())
                .extracting(Deviation::kind)
                .containsExactly(Deviation.Kind.UNSTEADY_RHYTHM);
    }

    @Test
    void aPauseIsNoUnevenInterval() {
        Practised practised = new Practised(PERCUSSION)
                .strokes(Hand.LEFT, Technique.PERCUSSION, 0, 10, 0.4, 20)
                .strokes(Hand.LEFT, Technique.PERCUSSION, 30, 10, 0.4, 20);

        assertThat(practised.only().rhythm()).isCloseTo(20, ROUNDING);
    }

    @Test
    void aSinglePassHasNoRhythmToJudge() {
        Score score = new Practised(step(Region.CALF, Technique.STROKING, Level.LIGHT, 1, 0))
                .works(Hand.LEFT, Technique.STROKING, Level.LIGHT, 0, 4)
                .only();
        Practised one = new Practised(step(Region.CALF, Technique.STROKING, Level.LIGHT, 1, 0));
        one.works(Hand.LEFT, Technique.STROKING, Level.LIGHT, 0, 4);
        one.keeper().onStroke(Practised.stroke(Hand.LEFT, Technique.STROKING, 0, 4, 8, Double.NaN));

        assertThat(score.pressure()).isZero();
        assertThat(one.only().judges(Part.RHYTHM)).isFalse();
        assertThat(one.only().judges(Part.EVENNESS)).isFalse();
        assertThat(one.only().total()).isCloseTo(100, ROUNDING);
    }

    @Test
    void techniqueIsTheShareOfWorkingTimeInTheAskedOne() {
        Practised practised = new Practised(KNEADING)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 30)
                .works(Hand.LEFT, Technique.STROKING, Level.MODERATE, 30, 10)
                .works(Hand.LEFT, Technique.UNSURE, Level.MODERATE, 40, 20)
                .works(Hand.LEFT, Technique.REST, null, 60, 20);

        assertThat(practised.only().technique()).isCloseTo(15 * 0.75, ROUNDING);
        assertThat(practised.score().deviations())
                .filteredOn(deviation -> deviation.kind() == Deviation.Kind.OTHER_TECHNIQUE)
                .extracting(Deviation::technique, Deviation::count, Deviation::of)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Technique.STROKING, 10, 40));
    }

    @Test
    void inBandIsTheShareOfWorkingTimeAtTheAskedLevel() {
        Score score = new Practised(KNEADING)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 30)
                .works(Hand.LEFT, Technique.KNEADING, Level.FIRM, 30, 10)
                .only();

        assertThat(score.inBand()).isCloseTo(0.75, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"20, 10", "16, 10", "12, 7.5", "8, 5"})
    void handsOfUnevenForceLoseInALine(double rightNewtons, double points) {
        Practised practised = new Practised(step(Region.CALF, Technique.KNEADING, Level.MODERATE, 0, 0));
        for (int i = 0; i < 30; i++) {
            practised.keeper().onStroke(Practised.stroke(Hand.LEFT, Technique.KNEADING, i * 2, 1, 20, 0.5));
            practised
                    .keeper()
                    .onStroke(Practised.stroke(Hand.RIGHT, Technique.KNEADING, i * 2 + 1, 1, rightNewtons, 0.5));
        }

        assertThat(practised.only().evenness()).isCloseTo(points, ROUNDING);
    }

    @Test
    void percussionWithBothHandsAtOnceIsUneven() {
        Practised practised = new Practised(PERCUSSION)
                .strokes(Hand.LEFT, Technique.PERCUSSION, 0, 30, 0.4, 20)
                .strokes(Hand.RIGHT, Technique.PERCUSSION, 0.01, 30, 0.4, 20);

        assertThat(practised.only().evenness()).isCloseTo(5, ROUNDING);
        assertThat(practised.score().worst().orElseThrow().kind()).isEqualTo(Deviation.Kind.UNEVEN_HANDS);
        assertThat(practised.score().worst().orElseThrow().hand()).isEmpty();
    }

    @Test
    void aNovicesForceSpreadGetsHalfOfConsistency() {
        double spread = 0.22 * Math.sqrt(39.0 / 40);
        Practised practised = new Practised(KNEADING)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 40, 2, 20 * (1 - spread), 20 * (1 + spread));

        assertThat(practised.only().evenness()).isCloseTo(5, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 5, 7.5", "10, 0, 12, 15", "0, 60, 30, 7.5", "10, 60, 10, 10"})
    void theDoseIsWhatWasDoneOfWhatWasAsked(int repetitions, int seconds, int done, double points) {
        Practised practised = new Practised(step(Region.CALF, Technique.KNEADING, Level.MODERATE, repetitions, seconds))
                .strokes(Hand.LEFT, Technique.KNEADING, 0, done, 2, 20)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, repetitions > 0 ? 20 : done)
                .works(Hand.RIGHT, Technique.KNEADING, Level.MODERATE, 0, repetitions > 0 ? 20 : done);

        assertThat(practised.only().dose()).isCloseTo(points, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 12.5", "3, 15"})
    void theDoseIsHowMuchOfTheRouteWasReachedAsWell(int places, double points) {
        Practised practised = new Practised(along(Technique.KNEADING));
        for (int place = 0; place < places; place++) {
            Region region = List.of(Region.CALF, Region.KNEE, Region.CALF).get(place);
            for (int squeeze = 0; squeeze < 12 / places; squeeze++) {
                double start = 30 * place + 2 * squeeze;
                practised.keeper().onStroke(Practised.stroke(Hand.LEFT, region, Technique.KNEADING, start, 2, 8, 0.5));
            }
        }

        assertThat(practised.only().dose()).isCloseTo(points, ROUNDING);
    }

    @Test
    void theRouteOfStrokingIsNotJudged() {
        Practised practised =
                new Practised(along(Technique.STROKING)).strokes(Hand.LEFT, Technique.STROKING, 0, 12, 5, 8);

        assertThat(practised.only().dose()).isCloseTo(15, ROUNDING);
    }

    private static Step along(Technique technique) {
        return new Step(
                Activity.MASSAGE,
                Region.CALF,
                Optional.of(technique),
                Optional.of(Level.LIGHT),
                12,
                0,
                Manner.ANY,
                List.of(Region.CALF, Region.KNEE, Region.CALF),
                "",
                Optional.empty());
    }

    @Test
    void freePracticeHasNoScore() {
        SessionScore score = new Practised(FREE)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 20, 2, 20)
                .works(Hand.LEFT, Technique.KNEADING, Level.MODERATE, 0, 40)
                .score();

        assertThat(score.overall()).isEmpty();
        assertThat(score.steps()).extracting(StepScore::score).containsExactly(Optional.empty());
        assertThat(score.deviations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TECHNIQUE", "DOSE"})
    void aPartThatIsNotAskedForIsLeftOutAndTheOthersMakeUpTheWhole(Part part) {
        Step moderate = new Step(Region.CALF, Optional.empty(), Optional.of(Level.MODERATE), 0, 0, "");
        Score score = new Practised(moderate)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 20, 2, 20)
                .only();

        assertThat(score.judges(part)).isFalse();
        assertThat(score.judgedOf()).isEqualTo(70);
        assertThat(score.total()).isCloseTo(100, ROUNDING);
    }

    @Test
    void pressureIsLeftOutWhereNoLevelIsAsked() {
        Step kneading = new Step(Region.CALF, Optional.of(Technique.KNEADING), Optional.empty(), 0, 0, "");
        Score score = new Practised(kneading)
                .strokes(Hand.LEFT, Technique.KNEADING, 0, 20, 2, 50)
                .works(Hand.LEFT, Technique.KNEADING, Level.OVER, 0, 40)
                .only();

        assertThat(score.judges(Part.PRESSURE)).isFalse();
        assertThat(score.inBand()).isNaN();
        assertThat(score.total()).isCloseTo(100, ROUNDING);
    }

    @Test
    void strikesOfAGloveTooSlowToSeeTheirPeakAreNotJudgedOnPressure() {
        Practised practised = new Practised(PERCUSSION);
        practised.keeper().sampledAt(Hand.LEFT, 50);
        practised.keeper().sampledAt(Hand.RIGHT, 1000);
        practised.strokes(Hand.LEFT, Technique.PERCUSSION, 0, 20, 0.4, 2);

        assertThat(practised.only().judges(Part.PRESSURE)).isFalse();
        assertThat(practised
                        .strokes(Hand.RIGHT, Technique.PERCUSSION, 0.2, 20, 0.4, 20)
                        .only()
                        .pressure())
                .isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void thePartsAreAHundredPointsTogether(Part part) {
        Score best = new Score(40, 20, 15, 10, 15, 100, 1);

        assertThat(best.points(part)).isEqualTo(part.most());
        assertThat(best.total()).isEqualTo(100);
    }
}
