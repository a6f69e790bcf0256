package palpa.ui.sound;

import java.util.List;
import java.util.Optional;
import palpa.coaching.BoutProgress;
import palpa.coaching.Cue;
import palpa.coaching.HandUse;
import palpa.coaching.HandsTogether;
import palpa.coaching.Manner;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackNow;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.session.HandView;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.PracticeView;
import palpa.session.PracticeView.Phase;
import palpa.ui.DemoViews;

/** A moment of a practice, changed piece by piece; its clock is set by hand. One thread. */
final class Moment {

    long micros;
    List<Step> steps = List.of(calf(60, HandUse.ANY, 0), calf(30, HandUse.ANY, 0));
    int step;
    Region region = Region.CALF;
    int bout;
    Phase phase = Phase.RUNNING;
    double done = 0;
    double secondsLeft = 60;
    boolean shown = true;
    boolean comfortDue;
    HandView left = hand(Hand.LEFT, 20, Technique.STROKING, Cue.NONE);
    HandView right = hand(Hand.RIGHT, 20, Technique.STROKING, Cue.NONE);
    LinkView leftLink = DemoViews.streaming(Hand.LEFT, DemoViews.CALIBRATED);
    LinkView rightLink = DemoViews.streaming(Hand.RIGHT, DemoViews.CALIBRATED);

    static Step calf(int seconds, HandUse hands, int beats) {
        Manner manner = new Manner(Optional.empty(), Optional.empty(), Optional.empty(), hands, beats);
        return new Step(
                palpa.coaching.Activity.MASSAGE,
                Region.CALF,
                Optional.of(Technique.STROKING),
                Optional.of(Level.MODERATE),
                0,
                seconds,
                manner,
                List.of(),
                "",
                Optional.empty());
    }

    static HandView hand(Hand hand, double newtons, Technique technique, Cue cue) {
        return DemoViews.hand(hand, newtons, newtons, technique, 1, DemoViews.CALF.levelOf(newtons), null, 0.2, cue);
    }

    Moment at(double seconds) {
        micros = Math.round(seconds * 1e6);
        return this;
    }

    Moment cues(Cue leftCue, Cue rightCue) {
        left = hand(Hand.LEFT, 20, Technique.STROKING, leftCue);
        right = hand(Hand.RIGHT, 20, Technique.STROKING, rightCue);
        return this;
    }

    Moment press(double leftNewtons) {
        left = hand(Hand.LEFT, leftNewtons, Technique.STROKING, Cue.NONE);
        return this;
    }

    LessonView view() {
        Program program = new Program("Made", 1, DemoViews.targets(), steps);
        FeedbackNow feedback = new FeedbackNow(FeedbackMode.ALWAYS, shown, false);
        return new LessonView(
                micros,
                region,
                program,
                step,
                left,
                right,
                leftLink,
                rightLink,
                HandsTogether.UNKNOWN,
                BoutProgress.NONE,
                Optional.empty(),
                0,
                List.of(),
                new PracticeView(phase, done, secondsLeft, -1, bout, feedback, comfortDue));
    }
}
