package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.UserProblem;

class TimeOrderTest {

    private final TimeOrder<Decision> order = new TimeOrder<>(Decision::timeMicros, Decision::hand);
    private final Horizon horizon = new Horizon();
    private final List<Decision> given = new ArrayList<>();

    @Test
    void givesTheLeftHandFirstWhereTimesAreEqual() throws UserProblem {
        order.add(decision(Hand.RIGHT, 1, Technique.REST));
        order.add(decision(Hand.LEFT, 1, Technique.REST));
        order.add(decision(Hand.LEFT, 0, Technique.REST));

        order.releaseAll(given::add);

        assertThat(given).extracting(Decision::hand).containsExactly(Hand.LEFT, Hand.LEFT, Hand.RIGHT);
    }

    @Test
    void holdsBackWhatTheOtherHandMayStillOvertake() throws UserProblem {
        tell(Hand.RIGHT, 0, Technique.REST);
        for (int second = 1; second <= 30; second++) {
            tell(Hand.LEFT, second, Technique.REST);
        }

        order.releaseBefore(horizon.decisionsMicros(), given::add);

        assertThat(given).isEmpty();
    }

    @Test
    void doesNotWaitForAHandThatIsAway() throws UserProblem {
        tell(Hand.RIGHT, 0, Technique.REST);
        for (int second = 1; second <= 100; second++) {
            tell(Hand.LEFT, second, Technique.REST);
        }

        order.releaseBefore(horizon.decisionsMicros(), given::add);

        assertThat(given).hasSizeGreaterThan(90);
        assertThat(order.waiting()).isLessThan(10);
    }

    @Test
    void expectsAStrokeFromAHandThatWentAwayInOne() throws UserProblem {
        tell(Hand.RIGHT, 0, Technique.REST);
        tell(Hand.RIGHT, 20, Technique.STROKING);
        for (int second = 1; second <= 100; second++) {
            tell(Hand.LEFT, second, Technique.REST);
        }

        assertThat(horizon.strokesMicros()).isNegative();
    }

    private void tell(Hand hand, int seconds, Technique technique) {
        Decision decision = decision(hand, seconds, technique);
        order.add(decision);
        horizon.decided(decision);
    }

    private static Decision decision(Hand hand, int seconds, Technique technique) {
        return new Decision(hand, Region.CALF, technique, null, null, seconds * 1_000_000L, 0, Double.NaN, 1);
    }
}
