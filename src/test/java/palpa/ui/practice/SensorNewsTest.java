package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.pipeline.health.SensorTrouble;
import palpa.pipeline.health.SensorTrouble.Kind;

/** What is wrong with sensors is said once, one after the other. */
class SensorNewsTest {

    private final SensorNews news = new SensorNews();

    private static SensorTrouble trouble(Kind kind, double part) {
        Optional<Site> other = kind == Kind.SWAPPED ? Optional.of(Site.PALM_HEEL) : Optional.empty();
        return new SensorTrouble(Hand.LEFT, kind, Site.THUMB_TIP, other, part, 7);
    }

    @Test
    void saysNothingWhileAllIsWell() {
        assertThat(news.update(List.of(), 0)).isEmpty();
    }

    @Test
    void saysEachOnceAndLongEnoughToBeRead() {
        List<SensorTrouble> both = List.of(trouble(Kind.DRIFT, -0.21), trouble(Kind.SWAPPED, Double.NaN));
        assertThat(news.update(both, 0).orElseThrow())
                .startsWith("Left glove, thumb tip: shows 21 % less than before for the same grip.");
        assertThat(news.update(both, SensorNews.SHOWN_NANOS - 1).orElseThrow()).contains("21 %");
        assertThat(news.update(both, SensorNews.SHOWN_NANOS).orElseThrow())
                .startsWith("Left glove, thumb tip and heel of the hand: seem to be swapped.");
        assertThat(news.update(both, 2 * SensorNews.SHOWN_NANOS)).isEmpty();
    }

    @Test
    void saysWhereOneOfTwoHasDrifted() {
        SensorTrouble either =
                new SensorTrouble(Hand.LEFT, Kind.DRIFT, Site.KNUCKLE_RADIAL, Optional.of(Site.KNUCKLE_ULNAR), -0.2, 7);
        assertThat(news.update(List.of(either), 0).orElseThrow())
                .startsWith(
                        "Left glove, knuckles on the thumb's side or knuckles on the little finger's side: one of them");
    }

    @Test
    void saysWhichSensorLeaksIntoWhich() {
        SensorTrouble leak =
                new SensorTrouble(Hand.RIGHT, Kind.CROSS_TALK, Site.INDEX_TIP, Optional.of(Site.THUMB_TIP), 0.2, 7);
        assertThat(news.update(List.of(leak), 0).orElseThrow())
                .startsWith("Right glove, index tip: shows a part of what presses on the thumb tip.");
    }

    @Test
    void saysItAgainInASessionBegunAnew() {
        List<SensorTrouble> one = List.of(trouble(Kind.OPEN, Double.NaN));
        news.update(one, 0);
        assertThat(news.update(List.of(), SensorNews.SHOWN_NANOS)).isEmpty();
        assertThat(news.update(one, 2 * SensorNews.SHOWN_NANOS)).isPresent();
    }
}
