package palpa.session.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.TestTargets;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/** Both hands strike in turn, twice a second, for a minute. */
class UnevenHandsTest {

    private static final long HALF_SECOND = 500_000;
    private static final long MINUTE = 60_000_000;

    @Test
    void handsThatStrikeAlikeAreNoFault() {
        assertThat(faults(20, 20)).isEmpty();
    }

    @Test
    void aHandThatStrikesMuchHarderIsAFaultOfBoth() {
        assertThat(faults(20, 40)).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.UNEVEN_HANDS);
            assertThat(fault.hand()).isEmpty();
            assertThat(fault.technique()).isEqualTo(Technique.PERCUSSION);
            assertThat(fault.region()).isEqualTo(Region.CALF);
            assertThat(fault.span().endMicros()).isLessThanOrEqualTo(MINUTE);
        });
    }

    private static List<Fault> faults(double left, double right) {
        Step step = new Step(Region.CALF, Optional.of(Technique.PERCUSSION), Optional.of(Level.MODERATE), 100, 0, "");
        Program program = new Program("made", 1, TestTargets.defaults(), List.of(step));
        Place place = new Place(new TimeSpan(0, MINUTE), 0, Region.CALF);
        UnevenHands uneven = new UnevenHands(program, List.of(place), List.of());
        for (long micros = HALF_SECOND; micros <= MINUTE; micros += Decision.INTERVAL_MICROS) {
            if (micros % HALF_SECOND == 0) {
                uneven.onStroke(strike(Hand.LEFT, micros - HALF_SECOND, left));
                uneven.onStroke(strike(Hand.RIGHT, micros - HALF_SECOND / 2, right));
            }
            uneven.onDecision(decision(Hand.LEFT, micros, left));
            uneven.onDecision(decision(Hand.RIGHT, micros, right));
        }
        return uneven.faults();
    }

    private static Stroke strike(Hand hand, long start, double newtons) {
        return new Stroke(
                hand,
                Region.CALF,
                Technique.PERCUSSION,
                Level.MODERATE,
                Surface.WHOLE_HAND,
                start,
                start + 60_000,
                newtons,
                newtons / 2,
                newtons,
                2,
                1);
    }

    private static Decision decision(Hand hand, long micros, double newtons) {
        return new Decision(
                hand, Region.CALF, Technique.PERCUSSION, Level.MODERATE, Surface.WHOLE_HAND, micros, newtons, 2, 1);
    }
}
