package palpa.ui.practice;

import palpa.coaching.Step;
import palpa.model.Hand;
import palpa.session.LessonView;
import palpa.session.LinkView;

/**
 * Says when a practice begins to be recorded by itself: at the first touch, in a program that asks for something, once.
 * FX thread only.
 */
final class AutoRecording {

    private boolean waiting;

    AutoRecording(boolean wanted) {
        waiting = wanted;
    }

    /** Whether it is to begin now; whoever records by hand, before or after, is left alone. */
    boolean isDue(LessonView view) {
        if (!waiting || view.program().steps().stream().noneMatch(Step::isJudged)) {
            return false;
        }
        boolean recorded = view.recording().isPresent();
        boolean touched = isTouched(view, Hand.LEFT) || isTouched(view, Hand.RIGHT);
        waiting = !recorded && !touched;
        return touched && !recorded;
    }

    private static boolean isTouched(LessonView view, Hand hand) {
        return view.link(hand).state() == LinkView.State.STREAMING
                && view.hand(hand).level() != null;
    }
}
