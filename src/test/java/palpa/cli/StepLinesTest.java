package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.TestTargets;
import palpa.coaching.BoutProgress;
import palpa.coaching.HandsTogether;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.feedback.FeedbackNow;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.PracticeView;
import palpa.session.PracticeView.Phase;
import palpa.ui.DemoViews;

class StepLinesTest {

    private static final Step KNEADING =
            new Step(Region.CALF, Optional.of(Technique.KNEADING), Optional.of(Level.FIRM), 10, 0, "");
    private static final Step THIGH = new Step(
            Region.FRONT_THIGH, Optional.of(Technique.STROKING), Optional.empty(), 10, 0, "Stroke up to the hip");
    private static final Step FREE = new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, "");

    private final StepLines lines = new StepLines();

    private List<String> at(Phase phase, int bout, int step, Step... steps) {
        LessonView demo = DemoViews.stroking();
        return lines.news(new LessonView(
                1,
                Region.CALF,
                new Program("test", 1, TestTargets.defaults(), List.of(steps)),
                step,
                demo.left(),
                demo.right(),
                LinkView.absent(Hand.LEFT),
                LinkView.absent(Hand.RIGHT),
                HandsTogether.UNKNOWN,
                BoutProgress.NONE,
                Optional.empty(),
                0,
                List.of(),
                new PracticeView(phase, 0, 0, -1, bout, FeedbackNow.ALWAYS, false)));
    }

    @Test
    void saysWhatAStepAsksForWhenItBeginsAndOnlyOnce() {
        assertThat(at(Phase.RUNNING, 0, 0, KNEADING, THIGH)).containsExactly("step 1 of 2: kneading, firm, calf");
        assertThat(at(Phase.RUNNING, 0, 0, KNEADING, THIGH)).isEmpty();
    }

    @Test
    void saysTheInstructionWhereThereIsOne() {
        assertThat(at(Phase.RUNNING, 1, 1, KNEADING, THIGH)).containsExactly("step 2 of 2: Stroke up to the hip");
    }

    @Test
    void saysThatAStepIsDoneAndThatAllAre() {
        at(Phase.RUNNING, 0, 0, KNEADING, THIGH);

        assertThat(at(Phase.BETWEEN, 0, 0, KNEADING, THIGH)).containsExactly("step 1 of 2 is done");
        assertThat(at(Phase.RUNNING, 1, 1, KNEADING, THIGH)).hasSize(1);
        assertThat(at(Phase.FINISHED, 1, 1, KNEADING, THIGH))
                .containsExactly("the program is done; recording goes on until it is ended");
    }

    @Test
    void freePracticeIsNotAnnounced() {
        assertThat(at(Phase.RUNNING, 0, 0, FREE)).isEmpty();
    }
}
