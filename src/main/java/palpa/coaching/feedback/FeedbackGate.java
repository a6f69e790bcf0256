package palpa.coaching.feedback;

import palpa.coaching.HandNow;
import palpa.coaching.Step;

/**
 * Says at each moment whether feedback is shown, by a plan. One thread; deterministic: only the session times, bouts and hands
 * it is told enter. Allocates nothing after it is made.
 *
 * <p>The ceiling's alarm is no feedback in this sense: it is told in every mode.
 */
public final class FeedbackGate {

    private static final long HOLD_MICROS = FeedbackDefaults.FIGURES.microsOfSeconds("bandwidth.hold_seconds");

    private final FeedbackPlan plan;
    private final FeedbackNow shown;
    private final FeedbackNow hidden;
    private final BandWatch left;
    private final BandWatch right;
    private final long requestMicros;
    private boolean wholeBout;
    private long untilMicros = Long.MIN_VALUE;

    /** A gate at the first bout. */
    public FeedbackGate(FeedbackPlan plan) {
        this.plan = plan;
        shown = new FeedbackNow(plan.mode(), true, false);
        hidden = new FeedbackNow(plan.mode(), false, plan.mode() == FeedbackMode.ON_REQUEST);
        left = new BandWatch(plan.bandwidthShare());
        right = new BandWatch(plan.bandwidthShare());
        requestMicros = (long) (plan.requestSeconds() * 1e6);
        beginBout(0);
    }

    /** A bout begins: how the hands were before it counts no longer; what was asked for goes on. */
    public void beginBout(int bout) {
        wholeBout = plan.showsBout(bout);
        left.clear();
        right.clear();
        if (plan.mode() == FeedbackMode.BANDWIDTH) {
            untilMicros = Long.MIN_VALUE;
        }
    }

    /** The trainee asks for it; in other modes than {@link FeedbackMode#ON_REQUEST} that changes nothing. */
    public void ask(long sessionMicros) {
        if (plan.mode() == FeedbackMode.ON_REQUEST) {
            untilMicros = Math.max(untilMicros, sessionMicros + requestMicros);
        }
    }

    /**
     * What is shown at {@code sessionMicros}.
     *
     * @param leftNow the left hand; {@link HandNow#resting} where there is no glove
     * @param rightNow the right hand
     * @param step the present step
     */
    public FeedbackNow update(long sessionMicros, HandNow leftNow, HandNow rightNow, Step step) {
        if (plan.mode() == FeedbackMode.BANDWIDTH) {
            boolean outside = left.isOutside(sessionMicros, leftNow, step);
            outside |= right.isOutside(sessionMicros, rightNow, step);
            untilMicros = outside ? sessionMicros + HOLD_MICROS : untilMicros;
        }
        return wholeBout || sessionMicros < untilMicros ? shown : hidden;
    }
}
