package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.TraceBuffer;
import palpa.ui.DemoViews;

/** One hand at one moment, in words. */
class HandAtCursorTest {

    private static HandAtCursor hand(boolean claimsNewtons) {
        float[] values = new float[TraceBuffer.VALUES];
        Arrays.fill(values, Float.NaN);
        values[Site.THUMB_TIP.ordinal()] = 4.5f;
        values[TraceBuffer.TOTAL] = 18;
        return HandAtCursor.of(Hand.LEFT, values, Optional.of(DemoViews.CALF), claimsNewtons);
    }

    @Test
    void saysNewtonsWhereTheyMayBeClaimed() {
        assertThat(hand(true).total()).isEqualTo("18.0 N");
        assertThat(hand(true).site(Site.THUMB_TIP)).isEqualTo("4.5");
    }

    @Test
    void saysLevelsAndSharesWhereTheyMayNot() {
        assertThat(hand(false).total()).isEqualTo("moderate");
        assertThat(hand(false).site(Site.THUMB_TIP)).isEqualTo("25 %");
    }

    @Test
    void saysNothingOfASiteWithoutASensor() {
        assertThat(hand(true).site(Site.PALM_HEEL)).isEqualTo("–");
    }

    @Test
    void saysNothingWithoutASample() {
        HandAtCursor gone = HandAtCursor.of(Hand.LEFT, new float[0], Optional.empty(), true);
        assertThat(gone.total()).isEqualTo("–");
        assertThat(gone.site(Site.THUMB_TIP)).isEqualTo("–");
    }
}
