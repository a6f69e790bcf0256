package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.review.Fault;

/** Where a reason first shows. */
class ReasonTest {

    private static final List<Fault> FAULTS = List.of(
            fault(1, Kind.TOO_SOFT, Hand.RIGHT, Region.CALF),
            fault(2, Kind.TOO_FIRM, Hand.LEFT, Region.CALF),
            fault(3, Kind.TOO_FIRM, Hand.RIGHT, Region.CALF),
            fault(4, Kind.TOO_FIRM, Hand.RIGHT, Region.HAMSTRING));

    private static Fault fault(long micros, Kind kind, Hand hand, Region region) {
        return new Fault(
                new TimeSpan(micros, micros), kind, Optional.of(hand), region, Technique.PERCUSSION, 1, 50, Double.NaN);
    }

    private static Optional<Long> first(Kind kind, Optional<Hand> hand, Region region) {
        return Reason.firstOf(new Deviation(kind, region, Technique.PERCUSSION, hand, 12, 40, 5), FAULTS)
                .map(TimeSpan::startMicros);
    }

    @Test
    void isTheFirstOfItsKindHandAndRegion() {
        assertThat(first(Kind.TOO_FIRM, Optional.of(Hand.RIGHT), Region.HAMSTRING))
                .contains(4L);
    }

    @Test
    void isTheFirstOfEitherHandWhereBothAreMeant() {
        assertThat(first(Kind.TOO_FIRM, Optional.empty(), Region.CALF)).contains(2L);
    }

    @Test
    void isTheFirstElsewhereWhereItsRegionHasNone() {
        assertThat(first(Kind.TOO_FIRM, Optional.of(Hand.RIGHT), Region.SOLE)).contains(3L);
    }

    @Test
    void isNowhereWhereNothingOfItsKindIsToBeSeen() {
        assertThat(first(Kind.TOO_FEW, Optional.empty(), Region.CALF)).isEmpty();
    }
}
