package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.ui.DemoPractice;
import palpa.ui.DemoViews;

/** How the screen follows the lesson. */
class PracticeModelTest {

    private static final long PULSE = 16_666_667L;
    private static final long SECOND = 1_000_000_000L;

    private final PracticeModel model = new PracticeModel();

    @Test
    void showsTheFirstViewWhole() {
        model.update(DemoViews.stroking(), 0);
        assertThat(model.hand(Hand.RIGHT).numberProperty().get()).isEqualTo("31");
        assertThat(model.recordingProperty().get()).isTrue();
        assertThat(model.recordedTimeProperty().get()).isEqualTo("12:41");
    }

    @Test
    void changesNumbersAtReadingPace() {
        model.update(DemoViews.stroking(), 0);
        model.update(DemoViews.breach(), PULSE);
        assertThat(model.hand(Hand.RIGHT).numberProperty().get()).isEqualTo("31");
        model.update(DemoViews.breach(), 7 * PULSE);
        assertThat(model.hand(Hand.RIGHT).numberProperty().get()).isEqualTo("71");
    }

    @Test
    void raisesTheAlarmWithoutWaitingForReadingPace() {
        model.update(DemoViews.stroking(), 0);
        model.update(DemoViews.breach(), PULSE);
        assertThat(model.hand(Hand.RIGHT).overCeilingProperty().get()).isTrue();
    }

    @Test
    void raisesTheAlarmEvenWhilePaused() {
        model.update(DemoViews.stroking(), 0);
        model.togglePause();
        model.update(DemoViews.breach(), SECOND);
        assertThat(model.hand(Hand.RIGHT).overCeilingProperty().get()).isTrue();
        assertThat(model.hand(Hand.RIGHT).numberProperty().get()).isEqualTo("31");
    }

    @Test
    void followsTheLessonOnceItHasPaused() {
        model.update(DemoPractice.chopping(), 0);
        model.togglePause();
        model.update(DemoPractice.chopping(), SECOND);
        assertThat(model.pausedProperty().get()).isTrue();
        model.update(DemoPractice.paused(), 2 * SECOND);
        model.update(DemoPractice.chopping(), 3 * SECOND);
        assertThat(model.pausedProperty().get()).isFalse();
    }

    @Test
    void goesOnWithWhatIsWrongWhilePaused() {
        model.update(DemoViews.stroking(), 0);
        model.togglePause();
        model.update(DemoViews.rightSilent(), SECOND);
        assertThat(model.status().problemProperty().get()).contains("silent");
    }

    @Test
    void followsTheRegionAtOnce() {
        model.update(DemoViews.stroking(), 0);
        model.update(DemoViews.withRegion(DemoViews.stroking(), Region.HIP, 3), 1);
        assertThat(model.regionProperty().get()).isEqualTo(Region.HIP);
    }

    @Test
    void takesEachHandsPresenceFromItsLink() {
        model.update(DemoViews.oneGlove(), 0);
        assertThat(model.hand(Hand.LEFT).presenceProperty().get()).isEqualTo(LinkView.State.STREAMING);
        assertThat(model.hand(Hand.RIGHT).presenceProperty().get()).isEqualTo(LinkView.State.ABSENT);
    }

    @Test
    void makesNextToNothingNewBetweenReadableUpdates() {
        LessonView[] views = {DemoViews.stroking(), DemoViews.percussion()};
        model.update(views[0], 0);
        int rounds = 20_000;
        pulses(views, rounds);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        pulses(views, rounds);
        long bytesAPulse = (threads.getCurrentThreadAllocatedBytes() - before) / rounds;
        assertThat(bytesAPulse).isLessThan(200);
    }

    private void pulses(LessonView[] views, int rounds) {
        for (int i = 0; i < rounds; i++) {
            model.update(views[i & 1], 1 + i);
        }
    }
}
