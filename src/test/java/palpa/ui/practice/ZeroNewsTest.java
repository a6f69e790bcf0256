package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.ui.DemoVariants;
import palpa.ui.DemoViews;

/** What a trainee is told of a zero asked for. */
class ZeroNewsTest {

    private static final long ASKED = 7_000_000;

    private final ZeroNews news = new ZeroNews();

    private static LessonView at(long micros, LinkView left, LinkView right, SensorTrouble... troubles) {
        LessonView view = DemoViews.withLinks(DemoViews.stroking(), left, right);
        return DemoVariants.at(DemoVariants.withTroubles(view, troubles), micros);
    }

    private static LessonView at(long micros, SensorTrouble... troubles) {
        return at(micros, streaming(Hand.LEFT), streaming(Hand.RIGHT), troubles);
    }

    private static LinkView streaming(Hand hand) {
        return DemoViews.streaming(hand, DemoViews.CALIBRATED);
    }

    private static SensorTrouble notRelaxed(long micros) {
        return new SensorTrouble(
                Hand.LEFT, SensorTrouble.Kind.NOT_RELAXED, Site.THUMB_TIP, Optional.empty(), Double.NaN, micros);
    }

    @Test
    void saysThatBothGlovesHaveANewZeroOnceItsTwoSecondsAreOver() {
        assertThat(news.ask(at(ASKED))).contains("two seconds");
        assertThat(news.update(at(ASKED + 2_000_000))).isEmpty();
        assertThat(news.update(at(ASKED + ZeroNews.LASTS_MICROS)).orElseThrow()).endsWith("both gloves.");
        assertThat(news.update(at(ASKED + 4_000_000))).isEmpty();
    }

    @Test
    void saysWhichSiteWasNotRelaxed() {
        news.ask(at(ASKED));
        assertThat(news.update(at(ASKED + 2_100_000, notRelaxed(ASKED + 2_000_000)))
                        .orElseThrow())
                .contains("Left hand", "thumb tip", "stays as it was");
    }

    @Test
    void aRefusalOfBeforeIsNotToldAgain() {
        SensorTrouble before = notRelaxed(ASKED - 1);
        news.ask(at(ASKED, before));
        assertThat(news.update(at(ASKED + ZeroNews.LASTS_MICROS, before)).orElseThrow())
                .endsWith("both gloves.");
    }

    @Test
    void oneGloveAloneIsNamed() {
        LinkView none = DemoViews.silent(Hand.LEFT);
        news.ask(at(ASKED, none, streaming(Hand.RIGHT)));
        assertThat(news.update(at(ASKED + ZeroNews.LASTS_MICROS, none, streaming(Hand.RIGHT)))
                        .orElseThrow())
                .endsWith("the right glove.");
    }

    @Test
    void aGloveThatGoesSilentMeanwhileHasNoNewZero() {
        news.ask(at(ASKED));
        assertThat(news.update(at(ASKED + 1_000_000, DemoViews.silent(Hand.LEFT), streaming(Hand.RIGHT)))
                        .orElseThrow())
                .contains("silent");
    }

    @Test
    void withoutAGloveThereIsNothingToTake() {
        assertThat(news.ask(at(ASKED, DemoViews.silent(Hand.LEFT), DemoViews.silent(Hand.RIGHT))))
                .contains("no glove");
        assertThat(news.update(at(ASKED + ZeroNews.LASTS_MICROS))).isEmpty();
    }
}
