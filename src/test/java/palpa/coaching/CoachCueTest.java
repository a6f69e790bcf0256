package palpa.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Technique;

/** Which word a hand is told, and when. Updates come every 50 ms. */
class CoachCueTest {

    private static final double UPDATE_SECONDS = 0.05;

    private Coach coach = new Coach(Lessons.asking(Technique.STROKING, Level.MODERATE));
    private double now;

    @Test
    void saysNothingAtRest() {
        doing(Technique.REST, 0, Double.NaN, 2);

        assertThat(left()).isEqualTo(Cue.NONE);
    }

    @Test
    void praisesTheBandThatWasAskedFor() {
        doing(Technique.STROKING, 20, 0.2, 0.5);

        assertThat(left()).isEqualTo(Cue.GOOD);
    }

    @Test
    void staysSilentWithin300MillisecondsOutsideTheBand() {
        doing(Technique.STROKING, 20, 0.2, 1);
        doing(Technique.STROKING, 33, 0.2, 0.3);

        assertThat(left()).isNotEqualTo(Cue.SOFTER);
    }

    @ParameterizedTest
    @CsvSource({"33, SOFTER", "8, FIRMER"})
    void tellsAfter300MillisecondsOutsideTheBand(double newtons, Cue expected) {
        doing(Technique.STROKING, newtons, 0.2, 0.5);

        assertThat(left()).isEqualTo(expected);
    }

    @Test
    void doesNotCallAHandThatIsBeingPutOnTooSoft() {
        for (double newtons = 1; newtons < 12; newtons *= 1.25) {
            doing(Technique.STROKING, newtons, 0.2, UPDATE_SECONDS);
            assertThat(left()).isNotEqualTo(Cue.FIRMER);
        }
    }

    @Test
    void doesNotCallTheTroughsOfASqueezeTooSoft() {
        coach = new Coach(Lessons.asking(Technique.KNEADING, Level.MODERATE));
        doing(Technique.KNEADING, 8, 0.5, 0.8);

        assertThat(left()).isNotEqualTo(Cue.FIRMER);
    }

    @Test
    void callsAWholeSqueezeThatWasTooSoft() {
        coach = new Coach(Lessons.asking(Technique.KNEADING, Level.MODERATE));
        coach.onStroke(Lessons.stroke(Hand.LEFT, Technique.KNEADING, 0, 2, 8));
        now = 2;
        doing(Technique.KNEADING, 8, 0.5, UPDATE_SECONDS);

        assertThat(left()).isEqualTo(Cue.FIRMER);
    }

    @Test
    void tellsAfterThreeBadStrikesRunning() {
        coach = new Coach(Lessons.asking(Technique.PERCUSSION, Level.MODERATE));
        strike(33);
        strike(33);
        assertThat(left()).isNotEqualTo(Cue.SOFTER);
        strike(33);

        assertThat(left()).isEqualTo(Cue.SOFTER);
    }

    @Test
    void aGoodStrikeBetweenStartsTheCountAnew() {
        coach = new Coach(Lessons.asking(Technique.PERCUSSION, Level.MODERATE));
        strike(33);
        strike(33);
        strike(20);
        strike(33);

        assertThat(left()).isNotEqualTo(Cue.SOFTER);
    }

    @Test
    void strikesThatAreWrongInTurnOneWayAndTheOtherDoNotAddUp() {
        coach = new Coach(Lessons.asking(Technique.PERCUSSION, Level.MODERATE));
        strike(33);
        strike(8);
        strike(33);

        assertThat(left()).isEqualTo(Cue.NONE);
    }

    @Test
    void tellsAtOnceAboveTheCeiling() {
        doing(Technique.STROKING, 20, 0.2, 1);
        doing(Technique.STROKING, 66, 0.2, UPDATE_SECONDS);

        assertThat(left()).isEqualTo(Cue.SOFTER);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCUSSION, 2.5, GOOD",
        "PERCUSSION, 5.2, SLOWER",
        "PERCUSSION, 1.1, FASTER",
        "KNEADING, 0.5, GOOD",
        "KNEADING, 1.4, GOOD",
        "KNEADING, 1.6, SLOWER",
        "KNEADING, 0.2, FASTER",
        "STROKING, 0.2, GOOD",
        "STROKING, 1.0, SLOWER",
        "STROKING, 0.03, FASTER"
    })
    void judgesTheRhythmOfEachTechnique(Technique technique, double hertz, Cue expected) {
        coach = new Coach(Lessons.asking(technique, Level.MODERATE));
        doing(technique, 20, hertz, 0.5);

        assertThat(left()).isEqualTo(expected);
    }

    @Test
    void aRateOnTheLimitDoesNotFlicker() {
        coach = new Coach(Lessons.asking(Technique.KNEADING, Level.MODERATE));
        doing(Technique.KNEADING, 20, 1.6, 2);
        doing(Technique.KNEADING, 20, 1.45, 2);
        assertThat(left()).isEqualTo(Cue.SLOWER);
        doing(Technique.KNEADING, 20, 1.1, 2);

        assertThat(left()).isEqualTo(Cue.GOOD);
    }

    @Test
    void aCueStaysForASecond() {
        doing(Technique.STROKING, 33, 0.2, 0.4);
        doing(Technique.STROKING, 20, 0.2, 0.8);
        assertThat(left()).isEqualTo(Cue.SOFTER);
        doing(Technique.STROKING, 20, 0.2, 0.4);

        assertThat(left()).isEqualTo(Cue.GOOD);
    }

    @Test
    void pressureIsToldBeforeRhythm() {
        doing(Technique.STROKING, 33, 1.0, 2);

        assertThat(left()).isEqualTo(Cue.SOFTER);
    }

    @ParameterizedTest
    @CsvSource({"2, NONE", "40, NONE", "50, SOFTER"})
    void inFreePracticeOnlyTooMuchIsTold(double newtons, Cue expected) {
        coach = new Coach(Lessons.free());
        doing(Technique.STROKING, newtons, 5, 2);

        assertThat(left()).isEqualTo(expected);
    }

    @Test
    void anotherTechniqueThanAskedIsNotPraised() {
        doing(Technique.KNEADING, 20, 0.5, 1);

        assertThat(left()).isEqualTo(Cue.NONE);
    }

    @Test
    void eachHandIsToldItsOwn() {
        doing(Technique.STROKING, 33, 0.2, 0.5);

        assertThat(coach.cue(Hand.RIGHT)).isEqualTo(Cue.NONE);
    }

    private Cue left() {
        return coach.cue(Hand.LEFT);
    }

    private void strike(double newtons) {
        coach.onStroke(Lessons.stroke(Hand.LEFT, Technique.PERCUSSION, now, 0.045, newtons));
        doing(Technique.PERCUSSION, newtons, 2.5, 0.4);
    }

    /** The left hand alone works for some time. */
    private void doing(Technique technique, double newtons, double hertz, double seconds) {
        long updates = Math.round(seconds / UPDATE_SECONDS);
        for (long i = 0; i < updates; i++) {
            now += UPDATE_SECONDS;
            HandNow left = technique == Technique.REST
                    ? HandNow.resting(Hand.LEFT, Lessons.BANDS)
                    : Lessons.hand(Hand.LEFT, technique, newtons, hertz);
            coach.update(Math.round(now * 1e6), left, HandNow.resting(Hand.RIGHT, Lessons.BANDS));
        }
    }
}
