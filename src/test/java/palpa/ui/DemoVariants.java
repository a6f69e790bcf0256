package palpa.ui;

import palpa.coaching.Cue;
import palpa.coaching.HandsTogether;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.HandView;
import palpa.session.LessonView;

/** {@link DemoViews} at other moments, and of sensors pressed beyond their calibration. */
public final class DemoVariants {

    private DemoVariants() {}

    /** The same at another moment of the session. */
    public static LessonView at(LessonView view, long micros) {
        return new ChangedView(view).at(micros).view();
    }

    /** The same hand, with a sensor pressed beyond the greatest load of its calibration. */
    public static HandView beyondTop(HandView view) {
        return new HandView(
                view.hand(),
                view.forceNewtons(),
                view.peakHoldNewtons(),
                view.technique(),
                view.confidence(),
                view.level(),
                view.surface(),
                view.rateHertz(),
                view.bands(),
                view.cue(),
                view.overCeiling(),
                view.uncertaintyNewtons(),
                true,
                view.siteNewtons());
    }

    /** Both hands pressing so hard that a sensor is beyond its calibration. */
    public static LessonView beyond() {
        HandView left = DemoViews.hand(
                Hand.LEFT, 52, 58, Technique.STROKING, 0.96, Level.FIRM, Surface.WHOLE_HAND, 0.15, Cue.SOFTER);
        HandView right = DemoViews.hand(
                Hand.RIGHT, 19, 58, Technique.PERCUSSION, 0.9, Level.MODERATE, Surface.EDGE, 2.6, Cue.EVEN_HANDS);
        return DemoViews.view(
                beyondTop(left),
                beyondTop(right),
                DemoViews.streaming(Hand.LEFT, DemoViews.CALIBRATED),
                DemoViews.streaming(Hand.RIGHT, DemoViews.CALIBRATED),
                HandsTogether.UNKNOWN);
    }

    /** The same lesson with something wrong with its sensors. */
    public static LessonView withTroubles(LessonView view, SensorTrouble... troubles) {
        return new ChangedView(view).troubles(troubles).view();
    }
}
