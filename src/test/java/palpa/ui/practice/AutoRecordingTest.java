package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.session.LessonView;
import palpa.ui.DemoPractice;
import palpa.ui.DemoViews;

/** When a practice is recorded by itself. */
class AutoRecordingTest {

    private final AutoRecording recording = new AutoRecording(true);

    private static LessonView unrecorded(LessonView view) {
        return DemoViews.withRecording(view, Optional.empty(), 0);
    }

    @Test
    void beginsOnceAtTheFirstTouch() {
        assertThat(recording.isDue(unrecorded(DemoPractice.exercise()))).isFalse();
        assertThat(recording.isDue(unrecorded(DemoPractice.chopping()))).isTrue();
        assertThat(recording.isDue(unrecorded(DemoPractice.chopping()))).isFalse();
    }

    @Test
    void leavesARecordingByHandAlone() {
        assertThat(recording.isDue(DemoPractice.chopping())).isFalse();
        assertThat(recording.isDue(unrecorded(DemoPractice.chopping()))).isFalse();
    }

    @Test
    void recordsNoFreePractice() {
        assertThat(recording.isDue(DemoViews.noGlove())).isFalse();
    }

    @Test
    void doesNothingWhereItIsNotWanted() {
        assertThat(new AutoRecording(false).isDue(unrecorded(DemoPractice.chopping())))
                .isFalse();
    }
}
