package palpa.ui.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import palpa.coaching.feedback.FeedbackPlan;

/** What followed a practice, kept for a test. */
class HeldDeeds implements PracticeDeeds {

    final List<String> done = new ArrayList<>();
    final List<PracticeResult> kept = new ArrayList<>();

    @Override
    public boolean isPractice() {
        return true;
    }

    @Override
    public void again() {
        done.add("again");
    }

    @Override
    public void anotherProgram() {
        done.add("another program");
    }

    @Override
    public void review(Path session) {
        done.add("review " + session);
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
    public void compare(PracticeResult result, Consumer<Learned> told) {
        told.accept(Learned.NOTHING);
    }

    @Override
    public void keep(PracticeResult result) {
        kept.add(result);
    }
}
