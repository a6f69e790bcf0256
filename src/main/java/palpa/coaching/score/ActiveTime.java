package palpa.coaching.score;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import palpa.coaching.Step;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Technique;

/**
 * The moments, 100 ms each, at which at least one hand did a technique: one bit a moment, so that a day takes 100 kB and no
 * order of telling changes anything. One thread.
 */
final class ActiveTime {

    private static final double SECONDS = Decision.INTERVAL_MICROS / 1e6;

    /** Ten days: later moments, and those before the session, are of a broken clock and not counted. */
    private static final long MOST_MOMENTS = 8_640_000;

    /** What one hand did. */
    private record Work(Hand hand, Technique technique) {}

    private final Map<Work, BitSet> moments = new HashMap<>();

    void add(Decision decision) {
        long moment = moment(decision.timeMicros());
        if (moment >= 0 && moment < MOST_MOMENTS) {
            Work work = new Work(decision.hand(), decision.technique());
            moments.computeIfAbsent(work, unused -> new BitSet()).set((int) moment);
        }
    }

    /** Seconds of {@code technique} in all. */
    double seconds(Technique technique) {
        BitSet either = new BitSet();
        for (Map.Entry<Work, BitSet> done : moments.entrySet()) {
            if (done.getKey().technique() == technique) {
                either.or(done.getValue());
            }
        }
        return either.cardinality() * SECONDS;
    }

    /** Seconds of what {@code step} asks for, later than {@code after} and not later than {@code until}, microseconds. */
    double seconds(Step step, long after, long until) {
        int from = (int) Math.max(0, Math.min(MOST_MOMENTS, moment(after) + 1));
        int to = (int) Math.max(from, Math.min(MOST_MOMENTS, moment(until) + 1));
        BitSet asked = new BitSet();
        for (Map.Entry<Work, BitSet> done : moments.entrySet()) {
            if (step.asksFor(done.getKey().hand(), done.getKey().technique())) {
                asked.or(done.getValue().get(from, to));
            }
        }
        return asked.cardinality() * SECONDS;
    }

    private static long moment(long micros) {
        return Math.floorDiv(micros, Decision.INTERVAL_MICROS);
    }
}
