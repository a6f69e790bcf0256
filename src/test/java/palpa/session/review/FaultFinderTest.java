package palpa.session.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.TestTargets;
import palpa.coaching.CoachingRules;
import palpa.coaching.Program;
import palpa.coaching.Rhythm;
import palpa.coaching.Step;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/** Strokes of a step that asks for moderate kneading of the calf. */
class FaultFinderTest {

    private static final long SECOND = 1_000_000;
    private static final Rhythm RHYTHM =
            CoachingRules.trainingDefaults().rhythms().get(Technique.KNEADING);
    private static final double RIGHT_HERTZ = (RHYTHM.clearFromHertz() + RHYTHM.clearToHertz()) / 2;
    private static final List<Place> PLACES = List.of(new Place(new TimeSpan(0, 600 * SECOND), 0, Region.CALF));

    private final FaultFinder finder = new FaultFinder(new Asking(program(), PLACES, List.of()));

    private static Program program() {
        Step step = new Step(Region.CALF, Optional.of(Technique.KNEADING), Optional.of(Level.MODERATE), 10, 0, "");
        return new Program("made", 1, TestTargets.defaults(), List.of(step));
    }

    @Test
    void whatWasAskedIsNoFault() {
        finder.strokes(List.of(
                stroke(1, Technique.KNEADING, Level.MODERATE, 20, RIGHT_HERTZ),
                stroke(2, Technique.KNEADING, Level.MODERATE, 21, RIGHT_HERTZ)));

        assertThat(finder.faults()).isEmpty();
    }

    @Test
    void firmStrokesThatFollowEachOtherAreOneFaultOfTheFirmest() {
        finder.strokes(List.of(
                stroke(1, Technique.KNEADING, Level.FIRM, 41, RIGHT_HERTZ),
                stroke(2, Technique.KNEADING, Level.OVER, 44, RIGHT_HERTZ),
                stroke(3, Technique.KNEADING, Level.FIRM, 42, RIGHT_HERTZ)));

        assertThat(finder.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.TOO_FIRM);
            assertThat(fault.strokes()).isEqualTo(3);
            assertThat(fault.newtons()).isEqualTo(44);
            assertThat(fault.span()).isEqualTo(new TimeSpan(SECOND, 3 * SECOND + SECOND / 2));
            assertThat(fault.hand()).contains(Hand.LEFT);
        });
    }

    @Test
    void softStrokesAreToldByTheSoftest() {
        finder.strokes(List.of(
                stroke(1, Technique.KNEADING, Level.LIGHT, 6, RIGHT_HERTZ),
                stroke(2, Technique.KNEADING, Level.LIGHT, 4, RIGHT_HERTZ)));

        assertThat(finder.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.TOO_SOFT);
            assertThat(fault.newtons()).isEqualTo(4);
        });
    }

    @Test
    void aRightStrokeBetweenTwoMakesTwoFaults() {
        finder.strokes(List.of(
                stroke(1, Technique.KNEADING, Level.FIRM, 41, RIGHT_HERTZ),
                stroke(2, Technique.KNEADING, Level.MODERATE, 20, RIGHT_HERTZ),
                stroke(3, Technique.KNEADING, Level.FIRM, 41, RIGHT_HERTZ)));

        assertThat(finder.faults()).extracting(Fault::kind).containsExactly(Kind.TOO_FIRM, Kind.TOO_FIRM);
    }

    @Test
    void aLongPauseBetweenTwoMakesTwoFaults() {
        finder.strokes(List.of(
                stroke(1, Technique.KNEADING, Level.FIRM, 41, RIGHT_HERTZ),
                stroke(60, Technique.KNEADING, Level.FIRM, 41, RIGHT_HERTZ)));

        assertThat(finder.faults()).hasSize(2);
    }

    @Test
    void rhythmsBeyondTheCuesLimitsAreTooFastAndTooSlow() {
        double fast = RHYTHM.cueAboveHertz() * 1.1;
        double slow = RHYTHM.cueBelowHertz() * 0.9;
        finder.strokes(List.of(
                stroke(1, Technique.KNEADING, Level.MODERATE, 20, fast),
                stroke(20, Technique.KNEADING, Level.MODERATE, 20, slow)));

        assertThat(finder.faults()).extracting(Fault::kind).containsExactly(Kind.TOO_FAST, Kind.TOO_SLOW);
        assertThat(finder.faults()).extracting(Fault::rateHertz).containsExactly(fast, slow);
    }

    @Test
    void aRateThatIsNotKnownIsNoFault() {
        finder.strokes(List.of(stroke(1, Technique.KNEADING, Level.MODERATE, 20, Double.NaN)));

        assertThat(finder.faults()).isEmpty();
    }

    @Test
    void anotherTechniqueForLongIsAFaultAndForAMomentIsNone() {
        long end = 10 * SECOND + FaultFinder.OTHER_TECHNIQUE_MICROS;
        finder.stretches(List.of(
                stretch(0, FaultFinder.OTHER_TECHNIQUE_MICROS - 1, Technique.STROKING),
                stretch(10 * SECOND, end, Technique.STROKING),
                stretch(20 * SECOND, 90 * SECOND, Technique.KNEADING),
                stretch(90 * SECOND, 99 * SECOND, Technique.REST)));

        assertThat(finder.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.OTHER_TECHNIQUE);
            assertThat(fault.technique()).isEqualTo(Technique.STROKING);
            assertThat(fault.span()).isEqualTo(new TimeSpan(10 * SECOND, end));
        });
    }

    @Test
    void aBreachIsAFaultWithWhatTheHandDidThen() {
        finder.breaches(
                List.of(new Breach(15 * SECOND, Hand.RIGHT, 92, 80)),
                List.of(stretch(0, 90 * SECOND, Technique.STROKING)),
                List.of(stretch(10 * SECOND, 20 * SECOND, Technique.PERCUSSION)));

        assertThat(finder.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.OVER_CEILING);
            assertThat(fault.technique()).isEqualTo(Technique.PERCUSSION);
            assertThat(fault.newtons()).isEqualTo(92);
        });
    }

    private static Stretch stretch(long from, long to, Technique technique) {
        return new Stretch(new TimeSpan(from, to), Hand.LEFT, technique, Region.CALF, false);
    }

    private static Stroke stroke(int second, Technique technique, Level level, double newtons, double hertz) {
        return new Stroke(
                Hand.LEFT,
                Region.CALF,
                technique,
                level,
                Surface.WHOLE_HAND,
                second * SECOND,
                second * SECOND + SECOND / 2,
                newtons,
                newtons,
                newtons,
                hertz,
                1);
    }
}
