package palpa.ui.practice;

import java.nio.file.Path;
import java.util.function.Consumer;
import palpa.coaching.feedback.FeedbackPlan;

/** What can follow a practice, and where its results are kept. FX thread only. */
public interface PracticeDeeds {

    /** Of a practice that is only looked at. */
    PracticeDeeds NONE = new PracticeDeeds() {
        @Override
        public boolean isPractice() {
            return false;
        }

        @Override
        public FeedbackPlan feedback() {
            return FeedbackPlan.ALWAYS;
        }

        @Override
        public boolean recordsByItself() {
            return false;
        }

        @Override
        public void again() {
            // Looked at only.
        }

        @Override
        public void anotherProgram() {
            // Looked at only.
        }

        @Override
        public void review(Path session) {
            // It is under review.
        }

        @Override
        public void compare(PracticeResult result, Consumer<Learned> told) {
            // There is nobody to learn.
        }

        @Override
        public void keep(PracticeResult result) {
            // It was kept when it was done.
        }
    };

    /** Whether somebody practises now; a recording that is looked at asks nothing and ends without results. */
    boolean isPractice();

    /** When feedback is shown in this practice. */
    FeedbackPlan feedback();

    /** Whether a practice is recorded without being told to, from the first touch on. */
    boolean recordsByItself();

    /** Begins the same program anew. */
    void again();

    /** Lets another program be chosen. */
    void anotherProgram();

    /** Opens the recording {@code session}. */
    void review(Path session);

    /** Tells, on the FX thread, what {@code result} means beside the trainee's earlier ones. */
    void compare(PracticeResult result, Consumer<Learned> told);

    /** Keeps {@code result} in the trainee's log. */
    void keep(PracticeResult result);
}
