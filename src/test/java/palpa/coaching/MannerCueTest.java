package palpa.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;

/** Words about the manner of working: which massage, with what, with which hand. Updates come every 50 ms. */
class MannerCueTest {

    private static final long UPDATE_MICROS = 50_000;

    private Coach coach;
    private long now;

    private void ask(Technique technique, Level level, Manner manner) {
        Step step = new Step(
                Activity.MASSAGE,
                Region.CALF,
                Optional.of(technique),
                Optional.of(level),
                10,
                0,
                manner,
                List.of(),
                "",
                Optional.empty());
        coach = new Coach(new Program("test", 1, Lessons.free().targets(), List.of(step)));
    }

    private static Manner hands(HandUse use) {
        return new Manner(Optional.empty(), Optional.empty(), Optional.empty(), use, 0);
    }

    private static Manner surfaces(Surface left, Surface right) {
        return new Manner(Optional.empty(), Optional.of(left), Optional.of(right), HandUse.ANY, 0);
    }

    private static HandNow hand(Hand hand, Technique technique, Surface surface, double newtons) {
        return new HandNow(
                hand, technique, Lessons.BANDS.levelOf(newtons), surface, newtons, Double.NaN, Lessons.BANDS);
    }

    private static HandNow left(Technique technique, double newtons) {
        return hand(Hand.LEFT, technique, null, newtons);
    }

    private static HandNow rest(Hand hand) {
        return HandNow.resting(hand, Lessons.BANDS);
    }

    private void doing(double seconds, HandNow left, HandNow right) {
        for (long update = Math.round(seconds * 20); update > 0; update--) {
            now += UPDATE_MICROS;
            coach.update(now, left, right);
        }
    }

    private void doing(double seconds, HandNow left) {
        doing(seconds, left, rest(Hand.RIGHT));
    }

    private Cue told(Hand hand) {
        return coach.cue(hand);
    }

    @ParameterizedTest
    @CsvSource({"STROKING, KNEADING, STROKE", "KNEADING, STROKING, KNEAD", "PERCUSSION, STROKING, CHOP"})
    void anotherMassageIsToldWhatToDoOnceItHasLasted(Technique asked, Technique done, Cue expected) {
        ask(asked, Level.MODERATE, Manner.ANY);
        doing(1.8, left(done, 20));
        assertThat(told(Hand.LEFT)).isEqualTo(Cue.NONE);
        doing(0.4, left(done, 20));

        assertThat(told(Hand.LEFT)).isEqualTo(expected);
    }

    @Test
    void nothingIsSaidOfTheMassageWhileItIsUnsure() {
        ask(Technique.STROKING, Level.MODERATE, Manner.ANY);
        doing(1, left(Technique.KNEADING, 20));
        doing(5, left(Technique.UNSURE, 20));
        assertThat(told(Hand.LEFT)).isEqualTo(Cue.NONE);
        doing(0.5, left(Technique.KNEADING, 20));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.NONE);
    }

    @Test
    void fistAndEdgeInTheWrongHandsAreToldToSwap() {
        ask(Technique.PERCUSSION, Level.MODERATE, surfaces(Surface.FIST, Surface.EDGE));
        doing(
                2,
                hand(Hand.LEFT, Technique.PERCUSSION, Surface.EDGE, 20),
                hand(Hand.RIGHT, Technique.PERCUSSION, Surface.FIST, 20));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.SWAP_HANDS);
        assertThat(told(Hand.RIGHT)).isEqualTo(Cue.SWAP_HANDS);
    }

    @Test
    void fistAndEdgeAsAskedAreNotToldToSwap() {
        ask(Technique.PERCUSSION, Level.MODERATE, surfaces(Surface.FIST, Surface.EDGE));
        doing(
                4,
                hand(Hand.LEFT, Technique.PERCUSSION, Surface.FIST, 20),
                hand(Hand.RIGHT, Technique.PERCUSSION, Surface.EDGE, 20));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.GOOD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Surface.class,
            names = {"THUMB", "FIST", "PALM_HEEL", "FINGERS"})
    void anotherSurfaceThanAskedIsAdvised(Surface asked) {
        ask(Technique.STROKING, Level.MODERATE, surfaces(asked, asked));
        doing(3.5, hand(Hand.LEFT, Technique.STROKING, Surface.WHOLE_HAND, 20));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.toUse(asked));
    }

    @Test
    void adviceIsGivenForAWhileAndThenLongNotAgain() {
        ask(Technique.STROKING, Level.MODERATE, surfaces(Surface.THUMB, Surface.THUMB));
        HandNow hand = hand(Hand.LEFT, Technique.STROKING, Surface.WHOLE_HAND, 20);
        doing(3.5, hand);
        assertThat(told(Hand.LEFT)).isEqualTo(Cue.THUMBS);
        doing(5, hand);
        assertThat(told(Hand.LEFT)).isEqualTo(Cue.GOOD);
        doing(25, hand);
        assertThat(told(Hand.LEFT)).isEqualTo(Cue.GOOD);
        doing(5, hand);

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.THUMBS);
    }

    @Test
    void aPalmMayLookLikeAWholeHand() {
        ask(Technique.STROKING, Level.MODERATE, surfaces(Surface.PALM, Surface.PALM));
        doing(6, hand(Hand.LEFT, Technique.STROKING, Surface.WHOLE_HAND, 20));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.GOOD);
    }

    @Test
    void kneadingThatStaysTooSoftForFirmIsAdvisedTheThumbs() {
        ask(Technique.KNEADING, Level.FIRM, Manner.ANY);
        coach.onStroke(Lessons.stroke(Hand.LEFT, Technique.KNEADING, -2, 2, 15));
        doing(1, left(Technique.KNEADING, 15));
        assertThat(told(Hand.LEFT)).isEqualTo(Cue.FIRMER);
        doing(4, left(Technique.KNEADING, 15));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.THUMBS);
    }

    @Test
    void liftingOffBetweenSqueezesIsTold() {
        ask(Technique.KNEADING, Level.MODERATE, Manner.ANY);
        for (int squeeze = 0; squeeze < 3; squeeze++) {
            squeeze(1);
        }

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.STAY_ON);
    }

    @Test
    void squeezesThatStayOnAreNotToldSo() {
        ask(Technique.KNEADING, Level.MODERATE, Manner.ANY);
        for (int squeeze = 0; squeeze < 5; squeeze++) {
            squeeze(4);
        }

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.GOOD);
    }

    /** A second at 20 N, a second at {@code low}, and the squeeze is over; then the next one's first moment. */
    private void squeeze(double low) {
        double start = now / 1e6;
        doing(1, left(Technique.KNEADING, 20));
        doing(1, left(Technique.KNEADING, low));
        coach.onStroke(Lessons.stroke(Hand.LEFT, Technique.KNEADING, start, 2, 20));
        doing(0.1, left(Technique.KNEADING, 20));
    }

    @Test
    void oneHandIsToldToRestWhereTheOtherAloneIsAskedFor() {
        ask(Technique.KNEADING, Level.MODERATE, hands(HandUse.RIGHT));
        doing(3.5, left(Technique.KNEADING, 20), hand(Hand.RIGHT, Technique.KNEADING, null, 20));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.REST_HAND);
        assertThat(told(Hand.RIGHT)).isEqualTo(Cue.GOOD);
    }

    @Test
    void theStrokesOfAHandThatIsNotAskedForDoNotCount() {
        ask(Technique.KNEADING, Level.MODERATE, hands(HandUse.RIGHT));
        coach.onStroke(Lessons.stroke(Hand.LEFT, Technique.KNEADING, 0, 2, 20));
        doing(3, left(Technique.KNEADING, 20));

        assertThat(coach.progress().strokes()).isZero();
        assertThat(coach.progress().activeSeconds()).isZero();
    }

    @Test
    void aHandThatRestsIsToldWhereBothAreAskedFor() {
        ask(Technique.PERCUSSION, Level.MODERATE, hands(HandUse.BOTH));
        for (int strike = 0; strike < 20; strike++) {
            coach.onStroke(Lessons.stroke(Hand.LEFT, Technique.PERCUSSION, now / 1e6, 0.045, 20));
            doing(0.4, left(Technique.PERCUSSION, 20));
        }

        assertThat(told(Hand.RIGHT)).isEqualTo(Cue.BOTH_HANDS);
    }

    @ParameterizedTest
    @CsvSource({"TOGETHER, 0.2, TOGETHER", "ALTERNATING, 0, ALTERNATE", "TOGETHER, 0, GOOD", "ALTERNATING, 0.2, GOOD"})
    void handsAtOnceOrInTurnAreToldWhatIsAsked(HandUse use, double rightLater, Cue expected) {
        ask(Technique.PERCUSSION, Level.MODERATE, hands(use));
        for (int strike = 0; strike < 20; strike++) {
            double start = now / 1e6;
            coach.onStroke(Lessons.stroke(Hand.LEFT, Technique.PERCUSSION, start, 0.045, 20));
            coach.onStroke(Lessons.stroke(Hand.RIGHT, Technique.PERCUSSION, start + rightLater, 0.045, 20));
            doing(0.4, left(Technique.PERCUSSION, 20), hand(Hand.RIGHT, Technique.PERCUSSION, null, 20));
        }

        assertThat(told(Hand.LEFT)).isEqualTo(expected);
    }

    @Test
    void theWrongMassageIsToldBeforeAnythingElseButTheCeiling() {
        ask(Technique.STROKING, Level.LIGHT, Manner.ANY);
        doing(3, left(Technique.KNEADING, 40));
        assertThat(told(Hand.LEFT)).isEqualTo(Cue.STROKE);
        doing(0.1, left(Technique.KNEADING, 66));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.SOFTER);
    }

    @Test
    void nothingIsSaidWhileHalted() {
        ask(Technique.STROKING, Level.MODERATE, Manner.ANY);
        doing(1, left(Technique.STROKING, 33));
        coach.halt(now);
        assertThat(told(Hand.LEFT)).isEqualTo(Cue.NONE);
        doing(2, left(Technique.STROKING, 33));

        assertThat(told(Hand.LEFT)).isEqualTo(Cue.NONE);
    }

    @Test
    void afterAPauseTheStepGoesOnWhereItWas() {
        ask(Technique.KNEADING, Level.MODERATE, Manner.ANY);
        doing(2, left(Technique.KNEADING, 20));
        coach.halt(now);
        doing(3, left(Technique.KNEADING, 20));
        coach.resume(now);
        doing(2, left(Technique.KNEADING, 20));

        assertThat(coach.progress().activeSeconds()).isBetween(3.9, 4.0);
    }
}
