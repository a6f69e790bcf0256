package palpa.ui.practice;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What can follow a practice, and where its results are kept. FX thread only. */
public interface PracticeDeeds {

    /** Of a practice that is only looked at. */
    PracticeDeeds NONE = new PracticeDeeds() {
        @Override
        public boolean isPractice() {
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
        public void keep(PracticeResult result, Consumer<Learned> told) {
            // It was kept when it was done.
        }
    };

    /** Whether somebody practises now; a recording that is looked at asks nothing and ends without results. */
    boolean isPractice();

    /** Begins the same program anew. */
    void again();

    /** Lets another program be chosen. */
    void anotherProgram();

    /** Opens the recording {@code session}. */
    void review(Path session);

    /** Keeps {@code result} in the trainee's log, and tells what it means beside the earlier ones. Told on the FX thread. */
    void keep(PracticeResult result, Consumer<Learned> told);
}
