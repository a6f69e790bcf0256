package palpa.session.review;

import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.pipeline.HandListener;
import palpa.session.Lesson.Alarm;

/**
 * Passes on what a replay finds; breaches go to the alarm as well, unless they are only passed over. Any thread may put an alarm;
 * the rest is the replay's thread.
 */
final class ReplayAlarm implements HandListener {

    private final HandListener also;
    private volatile Alarm alarm = (hand, force, ceiling) -> {};
    private boolean aloud;

    /** @param also told of all that is found */
    ReplayAlarm(HandListener also) {
        this.also = also;
    }

    void put(Alarm newAlarm) {
        alarm = newAlarm;
    }

    /** Whether breaches are told from here on. */
    void setAloud(boolean told) {
        aloud = told;
    }

    @Override
    public void onStroke(Stroke stroke) {
        also.onStroke(stroke);
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        if (aloud) {
            alarm.ceilingBreached(hand, forceNewtons, ceilingNewtons);
        }
        also.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
    }
}
