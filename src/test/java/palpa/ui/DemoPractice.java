package palpa.ui;

import java.util.List;
import java.util.Optional;
import palpa.coaching.Activity;
import palpa.coaching.BoutProgress;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.Manner;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackNow;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.LessonView;
import palpa.session.PracticeView;
import palpa.session.PracticeView.Phase;

/** Views of a practice under way, and results of one, for tests and pictures. */
public final class DemoPractice {

    private static final FeedbackNow HIDDEN = new FeedbackNow(FeedbackMode.ON_REQUEST, false, true);

    private DemoPractice() {}

    /** Chopping over a route with roles, a hamstring stretch, and kneading. */
    public static Program routine() {
        Step chop = new Step(
                Activity.MASSAGE,
                Region.ANKLE,
                Optional.of(Technique.PERCUSSION),
                Optional.of(Level.MODERATE),
                0,
                45,
                new Manner(
                        Optional.of(Leg.LEFT),
                        Optional.of(Surface.FIST),
                        Optional.of(Surface.EDGE),
                        HandUse.ALTERNATING,
                        300),
                List.of(Region.ANKLE, Region.CALF, Region.KNEE, Region.CALF, Region.ANKLE),
                "Chop from ankle to knee and back",
                Optional.of(StepPicture.PERCUSSION));
        Step stretch = new Step(
                Activity.EXERCISE,
                Region.HAMSTRING,
                Optional.empty(),
                Optional.empty(),
                0,
                30,
                Manner.ANY,
                List.of(),
                "Raise the straight leg and hold it",
                Optional.of(StepPicture.HAMSTRING_STRETCH));
        Step knead = new Step(
                Activity.MASSAGE,
                Region.CALF,
                Optional.of(Technique.KNEADING),
                Optional.of(Level.MODERATE),
                10,
                0,
                new Manner(Optional.of(Leg.RIGHT), Optional.empty(), Optional.empty(), HandUse.BOTH, 0),
                List.of(),
                "Knead the calf slowly with cupped palms",
                Optional.of(StepPicture.KNEADING));
        return new Program("Chop, stretch, knead", 1, DemoViews.targets(), List.of(chop, stretch, knead));
    }

    /** The second of {@link #routine}'s steps. */
    public static LessonView exercise() {
        return at(DemoViews.noGlove(), 1, Region.HAMSTRING, BoutProgress.NONE, running(0.3, 21.4, -1));
    }

    /** Chopping at the calf, on the way up. */
    public static LessonView chopping() {
        return at(DemoViews.percussion(), 0, Region.CALF, new BoutProgress(112, 24, 0.81, 0.9), running(0.53, 21, 1));
    }

    public static LessonView paused() {
        return with(chopping(), new PracticeView(Phase.PAUSED, 0.53, 21, 1, 0, FeedbackNow.ALWAYS, false));
    }

    public static LessonView hidden() {
        return with(chopping(), new PracticeView(Phase.RUNNING, 0.53, 21, 1, 0, HIDDEN, false));
    }

    /** A hand over the ceiling while feedback is hidden. */
    public static LessonView hiddenBreach() {
        return with(DemoViews.breach(), new PracticeView(Phase.RUNNING, 0.6, Double.NaN, -1, 0, HIDDEN, false));
    }

    public static LessonView comfortDue() {
        return with(chopping(), new PracticeView(Phase.RUNNING, 0.53, 21, 1, 0, FeedbackNow.ALWAYS, true));
    }

    /** Step 1 is done, the next one begins in five seconds; feedback was shown as {@code mode} says. */
    public static LessonView between(FeedbackMode mode) {
        FeedbackNow now = new FeedbackNow(mode, mode == FeedbackMode.ALWAYS, false);
        return with(chopping(), new PracticeView(Phase.BETWEEN, 1, 4.6, 4, 0, now, false));
    }

    /** The last step is done. */
    public static LessonView finished(FeedbackMode mode) {
        FeedbackNow now = new FeedbackNow(mode, mode == FeedbackMode.ALWAYS, false);
        PracticeView practice = new PracticeView(Phase.FINISHED, 1, Double.NaN, -1, 2, now, false);
        return at(DemoViews.kneading(), 2, Region.CALF, new BoutProgress(10, 30, 0.7, 0.9), practice);
    }

    /** Free practice that was ended. */
    public static LessonView finishedFree() {
        PracticeView practice =
                new PracticeView(Phase.FINISHED, Double.NaN, Double.NaN, -1, 0, FeedbackNow.ALWAYS, false);
        return with(DemoViews.noGlove(), practice);
    }

    private static PracticeView running(double done, double secondsLeft, int place) {
        return new PracticeView(Phase.RUNNING, done, secondsLeft, place, 0, FeedbackNow.ALWAYS, false);
    }

    /** How {@link #routine} went: too firm with the left hand. */
    public static SessionScore score() {
        Deviation firm = deviation(Deviation.Kind.TOO_FIRM, Region.CALF, Technique.PERCUSSION, Hand.LEFT, 12, 40);
        Deviation rhythm =
                deviation(Deviation.Kind.UNSTEADY_RHYTHM, Region.CALF, Technique.PERCUSSION, Hand.RIGHT, 9, 110);
        Deviation soft = deviation(Deviation.Kind.TOO_SOFT, Region.CALF, Technique.KNEADING, Hand.RIGHT, 3, 10);
        StepScore chop = new StepScore(
                0,
                new TimeSpan(0, 45_000_000),
                Optional.of(new Score(29, 15, 14, 8, 15, 100, 0.71)),
                List.of(firm, rhythm));
        StepScore knead = new StepScore(
                2,
                new TimeSpan(80_000_000, 110_000_000),
                Optional.of(new Score(34, 17, 15, 9, 15, 100, 0.84)),
                List.of(soft));
        return new SessionScore(
                Optional.of(new Score(31, 16, 14, 8, 15, 100, 0.76)),
                List.of(chop, knead),
                List.of(firm, rhythm, soft));
    }

    private static Deviation deviation(
            Deviation.Kind kind, Region region, Technique technique, Hand hand, int count, int of) {
        return new Deviation(kind, region, technique, Optional.of(hand), count, of, count);
    }

    /** {@code view} in another moment of the practice. */
    public static LessonView with(LessonView view, PracticeView practice) {
        return new ChangedView(view).practice(practice).view();
    }

    private static LessonView at(
            LessonView view, int step, Region region, BoutProgress progress, PracticeView practice) {
        return new ChangedView(view)
                .region(region)
                .program(routine())
                .step(step)
                .progress(progress)
                .practice(practice)
                .view();
    }
}
