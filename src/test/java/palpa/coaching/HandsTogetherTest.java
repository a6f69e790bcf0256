package palpa.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.coaching.HandsTogether.Relation;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Stroke;
import palpa.model.Technique;

/** How two hands go together, and how the step goes. */
class HandsTogetherTest {

    private static final double DEGREE = 1.0;

    private Coach coach = new Coach(Lessons.asking(Technique.PERCUSSION, Level.MODERATE));

    @ParameterizedTest
    @CsvSource({
        "PERCUSSION, 180, ALTERNATING",
        "PERCUSSION, 131, ALTERNATING",
        "PERCUSSION, 229, ALTERNATING",
        "PERCUSSION, 120, UNEVEN",
        "PERCUSSION, 240, UNEVEN",
        "PERCUSSION, 10, TOGETHER",
        "KNEADING, 125, ALTERNATING",
        "KNEADING, 350, TOGETHER",
        "KNEADING, 55, TOGETHER",
        "KNEADING, 90, UNEVEN"
    })
    void namesTheRelationByThePhase(Technique technique, double degrees, Relation expected) {
        play(both(technique, 0.4, degrees, 20, 20));

        assertThat(coach.together().relation()).isEqualTo(expected);
        assertThat(coach.together().phaseDegrees()).isCloseTo(degrees, within(DEGREE));
    }

    @Test
    void addsTheRatesOfBothHands() {
        play(both(Technique.PERCUSSION, 0.4, 180, 20, 20));

        assertThat(coach.together().rateHertz()).isCloseTo(5.0, within(0.01));
    }

    @Test
    void dividesTheWeakerByTheStronger() {
        play(both(Technique.PERCUSSION, 0.4, 180, 15, 20));

        assertThat(coach.together().evenness()).isCloseTo(0.75, within(0.001));
    }

    @Test
    void seesThatOneHandWorksAlone() {
        List<Stroke> strokes = both(Technique.PERCUSSION, 0.4, 180, 20, 20);
        strokes.removeIf(stroke -> stroke.hand() == Hand.RIGHT);
        play(strokes);

        assertThat(coach.together().relation()).isEqualTo(Relation.ONE_HAND);
    }

    @Test
    void forgetsTheHandsAfterAPause() {
        play(both(Technique.PERCUSSION, 0.4, 180, 20, 20));
        update(20);

        assertThat(coach.together()).isEqualTo(HandsTogether.UNKNOWN);
    }

    @Test
    void tellsBothHandsToBeEven() {
        play(both(Technique.PERCUSSION, 0.4, 180, 13, 24));

        assertThat(coach.cue(Hand.LEFT)).isEqualTo(Cue.EVEN_HANDS);
        assertThat(coach.cue(Hand.RIGHT)).isEqualTo(Cue.EVEN_HANDS);
    }

    @Test
    void tellsHandsThatStrikeAtOnceToBeEven() {
        play(both(Technique.PERCUSSION, 0.4, 0, 20, 20));

        assertThat(coach.cue(Hand.LEFT)).isEqualTo(Cue.EVEN_HANDS);
    }

    @Test
    void countsTheStrokesOfBothHandsAndThoseInTheBand() {
        List<Stroke> strokes = both(Technique.PERCUSSION, 0.4, 180, 20, 33);
        play(strokes);

        assertThat(coach.progress().strokes()).isEqualTo(strokes.size());
        assertThat(coach.progress().inBand()).isEqualTo(0.5);
    }

    @Test
    void countsTheSecondsInWhichAHandWorks() {
        for (int i = 0; i <= 20; i++) {
            update(i * 0.1);
        }

        assertThat(coach.progress().activeSeconds()).isCloseTo(2.0, within(1e-9));
    }

    @Test
    void anotherTechniqueIsNotCounted() {
        play(both(Technique.KNEADING, 1.0, 180, 20, 20));

        assertThat(coach.progress().strokes()).isZero();
    }

    @Test
    void aNewStepCountsAnewAndLeavesOutStrokesThatEndedBefore() {
        List<Stroke> strokes = both(Technique.PERCUSSION, 0.4, 180, 20, 20);
        play(strokes);
        coach.goToStep(1);
        coach.onStroke(strokes.get(0));
        update(11);

        assertThat(coach.stepIndex()).isEqualTo(1);
        assertThat(coach.progress().strokes()).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Stroke> strokes = both(Technique.PERCUSSION, 0.4, 170, 15, 24);
        Coach ordered = new Coach(Lessons.asking(Technique.PERCUSSION, Level.MODERATE));
        strokes.forEach(ordered::onStroke);
        List<Stroke> shuffled = new ArrayList<>(strokes);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(coach::onStroke);
        update(5);
        updateOf(ordered, 5);

        assertThat(coach.together()).isEqualTo(ordered.together());
        assertThat(coach.progress()).isEqualTo(ordered.progress());
        assertThat(coach.cue(Hand.LEFT)).isEqualTo(ordered.cue(Hand.LEFT));
    }

    /** Twelve strokes a hand, the right one {@code degrees} of a cycle later. */
    private static List<Stroke> both(
            Technique technique, double periodSeconds, double degrees, double leftNewtons, double rightNewtons) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double start = i * periodSeconds;
            double later = start + periodSeconds * degrees / 360;
            strokes.add(Lessons.stroke(Hand.LEFT, technique, start, 0.045, leftNewtons));
            strokes.add(Lessons.stroke(Hand.RIGHT, technique, later, 0.045, rightNewtons));
        }
        return strokes;
    }

    private void play(List<Stroke> strokes) {
        for (Stroke stroke : strokes) {
            coach.onStroke(stroke);
            update(stroke.endMicros() / 1e6);
        }
    }

    private void update(double seconds) {
        updateOf(coach, seconds);
    }

    private static void updateOf(Coach coach, double seconds) {
        coach.update(
                Math.round(seconds * 1e6),
                Lessons.hand(Hand.LEFT, Technique.PERCUSSION, 20, 2.5),
                Lessons.hand(Hand.RIGHT, Technique.PERCUSSION, 20, 2.5));
    }
}
