package palpa.session.review;

import java.util.ArrayList;
import java.util.List;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.TimeSpan;

/** Puts one hand's decisions of every 100 ms together to stretches of one technique on one region. One thread. */
final class StretchMaker {

    /** A decision speaks for the time since the one before; decisions further apart than this do not join. */
    private static final long DECISION_MICROS = 100_000;

    private final Hand hand;
    private final List<Stretch> done = new ArrayList<>();
    private Decision first;
    private Decision last;

    StretchMaker(Hand hand) {
        this.hand = hand;
    }

    void add(Decision decision) {
        if (first != null && !continues(decision)) {
            cut();
        }
        if (first == null) {
            first = decision;
        }
        last = decision;
    }

    private boolean continues(Decision decision) {
        return decision.technique() == last.technique()
                && decision.region() == last.region()
                && decision.timeMicros() - last.timeMicros() <= DECISION_MICROS;
    }

    private void cut() {
        TimeSpan span = new TimeSpan(first.timeMicros() - DECISION_MICROS, last.timeMicros());
        done.add(new Stretch(span, hand, first.technique(), first.region(), false));
        first = null;
    }

    /** All stretches; nothing is added afterwards. */
    List<Stretch> stretches() {
        if (first != null) {
            cut();
        }
        return List.copyOf(done);
    }
}
