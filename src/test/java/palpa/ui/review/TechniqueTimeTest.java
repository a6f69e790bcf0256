package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.review.Stretch;

/** How long techniques were done. */
class TechniqueTimeTest {

    private static Stretch stretch(Hand hand, double fromSeconds, double toSeconds) {
        TimeSpan span = new TimeSpan(Math.round(fromSeconds * 1e6), Math.round(toSeconds * 1e6));
        return new Stretch(span, hand, Technique.KNEADING, Region.CALF, false);
    }

    @Test
    void countsTimeOnceInWhichBothHandsWork() {
        assertThat(TechniqueTime.unionSeconds(
                        List.of(stretch(Hand.RIGHT, 8, 12), stretch(Hand.LEFT, 0, 10), stretch(Hand.RIGHT, 2, 3))))
                .isEqualTo(12);
    }

    @Test
    void leavesOutWhatLiesBetween() {
        assertThat(TechniqueTime.unionSeconds(List.of(stretch(Hand.LEFT, 0, 1), stretch(Hand.RIGHT, 5, 7))))
                .isEqualTo(3);
    }
}
