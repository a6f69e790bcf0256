package palpa.export;

import java.util.ArrayList;
import java.util.List;
import palpa.model.Decision;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.RawBlock;
import palpa.session.SessionListener;

/**
 * Gives away what is found in the order of time, the left hand first where times are equal, and keeps no more of it than
 * the order needs. Of strokes those count that begin in the chosen span. One thread.
 */
final class FoundInOrder implements SessionListener {

    private final TimeSpan span;
    private final Horizon horizon = new Horizon();
    private final TimeOrder<Stroke> strokes = new TimeOrder<>(Stroke::startMicros, Stroke::hand);
    private final TimeOrder<Decision> decisions = new TimeOrder<>(Decision::timeMicros, Decision::hand);
    private final List<TimeOrder.Taker<Stroke>> strokeTakers = new ArrayList<>();
    private final List<TimeOrder.Taker<Decision>> decisionTakers = new ArrayList<>();

    FoundInOrder(TimeSpan span) {
        this.span = span;
    }

    void strokesTo(TimeOrder.Taker<Stroke> taker) {
        strokeTakers.add(taker);
    }

    void decisionsTo(TimeOrder.Taker<Decision> taker) {
        decisionTakers.add(taker);
    }

    @Override
    public void onStroke(Stroke stroke) {
        strokes.add(stroke);
    }

    @Override
    public void onDecision(Decision decision) {
        horizon.decided(decision);
        decisions.add(decision);
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        strokes.releaseBefore(horizon.strokesMicros(), this::take);
        decisions.releaseBefore(horizon.decisionsMicros(), this::take);
    }

    /** The session is over. */
    void finish() throws UserProblem {
        strokes.releaseAll(this::take);
        decisions.releaseAll(this::take);
    }

    private void take(Stroke stroke) throws UserProblem {
        if (span.contains(stroke.startMicros())) {
            for (TimeOrder.Taker<Stroke> taker : strokeTakers) {
                taker.take(stroke);
            }
        }
    }

    private void take(Decision decision) throws UserProblem {
        if (span.contains(decision.timeMicros())) {
            for (TimeOrder.Taker<Decision> taker : decisionTakers) {
                taker.take(decision);
            }
        }
    }
}
